/** Accounts in PostgreSQL. */
@NullMarked
package org.entente.persistence.account;

import org.jspecify.annotations.NullMarked;
