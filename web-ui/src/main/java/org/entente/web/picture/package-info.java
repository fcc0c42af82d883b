/** The readers' component as a part of the editor. */
@NullMarked
package org.entente.web.picture;

import org.jspecify.annotations.NullMarked;
