/** Pairs of actors and the line of their relation over time. */
@NullMarked
package org.entente.core.relation;

import org.jspecify.annotations.NullMarked;
