/** Stories told with events from the archive. */
@NullMarked
package org.entente.core.timeline;

import org.jspecify.annotations.NullMarked;
