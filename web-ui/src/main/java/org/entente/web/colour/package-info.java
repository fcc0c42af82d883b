/** A desk's colours in the editor: chosen, and held against what everybody sees. */
@NullMarked
package org.entente.web.colour;

import org.jspecify.annotations.NullMarked;
