/** Events for other programs: tables, timelines, calendars, linked data. */
@NullMarked
package org.entente.core.exporting;

import org.jspecify.annotations.NullMarked;
