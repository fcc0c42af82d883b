/** The history of events and timelines as journalists see it. */
@NullMarked
package org.entente.web.history;

import org.jspecify.annotations.NullMarked;
