/** The list of timelines. */
@NullMarked
package org.entente.web.library;

import org.jspecify.annotations.NullMarked;
