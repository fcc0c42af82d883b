/** One timeline on the desk: its picture, its events and the form of the chosen one. */
@NullMarked
package org.entente.web.workspace;

import org.jspecify.annotations.NullMarked;
