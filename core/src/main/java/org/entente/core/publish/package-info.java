/** Editions: a timeline as readers see it, never changed once written. */
@NullMarked
package org.entente.core.publish;

import org.jspecify.annotations.NullMarked;
