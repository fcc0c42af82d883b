/** Comments and inboxes in PostgreSQL. */
@NullMarked
package org.entente.persistence.comment;

import org.jspecify.annotations.NullMarked;
