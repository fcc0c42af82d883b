/** What the article reader knows of a language: its data file, words and sentences. */
@NullMarked
package org.entente.core.article.language;

import org.jspecify.annotations.NullMarked;
