/** Actors in PostgreSQL. */
@NullMarked
package org.entente.persistence.actor;

import org.jspecify.annotations.NullMarked;
