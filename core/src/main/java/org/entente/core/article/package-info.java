/** Reads articles: the time expressions, actors and events that a text speaks of. */
@NullMarked
package org.entente.core.article;

import org.jspecify.annotations.NullMarked;
