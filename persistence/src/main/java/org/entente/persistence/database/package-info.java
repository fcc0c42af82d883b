/** Where the database is: one's own, or the embedded one. */
@NullMarked
package org.entente.persistence.database;

import org.jspecify.annotations.NullMarked;
