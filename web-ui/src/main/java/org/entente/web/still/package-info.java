/** The Java-drawn picture (SVG) as PNG and PDF: the same on every machine, whatever its fonts. */
@NullMarked
package org.entente.web.still;

import org.jspecify.annotations.NullMarked;
