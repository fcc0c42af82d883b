/** Presence and news through PostgreSQL. */
@NullMarked
package org.entente.persistence.live;

import org.jspecify.annotations.NullMarked;
