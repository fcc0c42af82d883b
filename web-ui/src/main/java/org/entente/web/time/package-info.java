/** Times as people at this browser read them. */
@NullMarked
package org.entente.web.time;

import org.jspecify.annotations.NullMarked;
