/** Files for other programs, with what they cannot hold. */
@NullMarked
package org.entente.web.exporting;

import org.jspecify.annotations.NullMarked;
