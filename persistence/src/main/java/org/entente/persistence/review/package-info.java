/** Reviews in PostgreSQL. */
@NullMarked
package org.entente.persistence.review;

import org.jspecify.annotations.NullMarked;
