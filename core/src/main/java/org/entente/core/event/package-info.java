/** Dated acts between actors: the archive's records. */
@NullMarked
package org.entente.core.event;

import org.jspecify.annotations.NullMarked;
