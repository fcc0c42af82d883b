/** Images that events show: what is kept, and how it is made ready for readers. */
@NullMarked
package org.entente.core.image;

import org.jspecify.annotations.NullMarked;
