/** The history of events and timelines in PostgreSQL. */
@NullMarked
package org.entente.persistence.history;

import org.jspecify.annotations.NullMarked;
