/** The library in PostgreSQL. */
@NullMarked
package org.entente.persistence.timeline;

import org.jspecify.annotations.NullMarked;
