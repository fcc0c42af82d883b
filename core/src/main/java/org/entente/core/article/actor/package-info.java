/** Finds the countries and organisations of which a text speaks. */
@NullMarked
package org.entente.core.article.actor;

import org.jspecify.annotations.NullMarked;
