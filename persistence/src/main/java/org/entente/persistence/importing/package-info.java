/** Imports in PostgreSQL. */
@NullMarked
package org.entente.persistence.importing;

import org.jspecify.annotations.NullMarked;
