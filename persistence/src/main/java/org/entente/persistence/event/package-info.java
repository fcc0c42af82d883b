/** The archive in PostgreSQL. */
@NullMarked
package org.entente.persistence.event;

import org.jspecify.annotations.NullMarked;
