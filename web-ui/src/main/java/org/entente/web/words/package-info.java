/** The editor's words in each language. */
@NullMarked
package org.entente.web.words;

import org.jspecify.annotations.NullMarked;
