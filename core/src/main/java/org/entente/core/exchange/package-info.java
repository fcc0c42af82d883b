/** Entente's own exchange format: whole timelines and archives as JSON. */
@NullMarked
package org.entente.core.exchange;

import org.jspecify.annotations.NullMarked;
