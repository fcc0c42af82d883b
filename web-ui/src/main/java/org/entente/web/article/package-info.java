/** Reading an article: its text, the events suggested in it, and what becomes of each. */
@NullMarked
package org.entente.web.article;

import org.jspecify.annotations.NullMarked;
