/** Webhooks in PostgreSQL. */
@NullMarked
package org.entente.persistence.webhook;

import org.jspecify.annotations.NullMarked;
