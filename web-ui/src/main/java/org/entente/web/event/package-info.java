/** The form of an event, the same in the workspace and in the archive. */
@NullMarked
package org.entente.web.event;

import org.jspecify.annotations.NullMarked;
