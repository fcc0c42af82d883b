/**
 * A timeline as readers see it, in one language: as numbers and words ({@link
 * org.entente.core.picture.Picture}), as JSON for the browser, as a drawing and as a page.
 */
@NullMarked
package org.entente.core.picture;

import org.jspecify.annotations.NullMarked;
