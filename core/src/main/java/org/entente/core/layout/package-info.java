/**
 * What stands where in a picture, for all scales together, as numbers. Knows times, widths and
 * ranks; nothing of events, languages or drawing.
 */
@NullMarked
package org.entente.core.layout;

import org.jspecify.annotations.NullMarked;
