/** What journalists decided about articles read, in PostgreSQL. */
@NullMarked
package org.entente.persistence.article;

import org.jspecify.annotations.NullMarked;
