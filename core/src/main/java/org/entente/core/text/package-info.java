/** Texts in several languages. */
@NullMarked
package org.entente.core.text;

import org.jspecify.annotations.NullMarked;
