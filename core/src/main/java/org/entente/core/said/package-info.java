/** What is said to those who work in the editor, in the language in which each of them reads it. */
@NullMarked
package org.entente.core.said;

import org.jspecify.annotations.NullMarked;
