/** What goes on at this moment, as open pages show it. */
@NullMarked
package org.entente.web.live;

import org.jspecify.annotations.NullMarked;
