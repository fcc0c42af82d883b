/** What goes on in the newsroom at this moment, whichever node it goes through. */
@NullMarked
package org.entente.core.live;

import org.jspecify.annotations.NullMarked;
