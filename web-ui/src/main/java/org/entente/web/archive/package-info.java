/** All events, to search and to use. */
@NullMarked
package org.entente.web.archive;

import org.jspecify.annotations.NullMarked;
