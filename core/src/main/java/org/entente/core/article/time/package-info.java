/** Finds and dates the time expressions of a text. */
@NullMarked
package org.entente.core.article.time;

import org.jspecify.annotations.NullMarked;
