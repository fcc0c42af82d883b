/** The register of editions in PostgreSQL. */
@NullMarked
package org.entente.persistence.publish;

import org.jspecify.annotations.NullMarked;
