/** The images of events in PostgreSQL. */
@NullMarked
package org.entente.persistence.image;

import org.jspecify.annotations.NullMarked;
