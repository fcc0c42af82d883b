/** Copying to the clipboard. */
@NullMarked
package org.entente.web.clipboard;

import org.jspecify.annotations.NullMarked;
