/** The audit log in PostgreSQL. */
@NullMarked
package org.entente.persistence.audit;

import org.jspecify.annotations.NullMarked;
