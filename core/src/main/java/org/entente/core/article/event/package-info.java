/** Finds the acts of which a text speaks, and who did them to whom. */
@NullMarked
package org.entente.core.article.event;

import org.jspecify.annotations.NullMarked;
