package org.entente.core.audit;

import java.time.Instant;
import java.util.Optional;
import org.entente.core.account.Person;

/**
 * One line of the audit log.
 *
 * @param by who did it; empty when Entente did by itself, or a stranger
 * @param about whom or what it was done to; of a sign-in, with which address and from where
 */
public record AuditEntry(Instant at, Optional<Person> by, Deed deed, String about) {}
