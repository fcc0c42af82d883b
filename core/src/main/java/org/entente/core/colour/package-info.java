/** Colours, how other eyes see them, and how well one stands out from another. */
@NullMarked
package org.entente.core.colour;

import org.jspecify.annotations.NullMarked;
