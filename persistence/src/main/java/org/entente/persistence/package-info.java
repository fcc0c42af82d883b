/** Fulfils core's ports with PostgreSQL. SQL lives here and only here. */
@NullMarked
package org.entente.persistence;

import org.jspecify.annotations.NullMarked;
