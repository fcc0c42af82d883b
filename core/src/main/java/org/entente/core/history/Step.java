package org.entente.core.history;

import java.time.Instant;
import java.util.Optional;
import org.entente.core.account.Person;

/**
 * A step in the history of an event or a timeline. What one person writes in the same fields within
 * a minute is one step.
 *
 * @param by who took it; empty when Entente did by itself
 * @param at when its last change was saved
 * @param before the state before it; empty for the first
 * @param after the state after it, under its version
 * @param undone whether it was undone by who took it
 */
public record Step<T>(
    long id,
    Optional<Person> by,
    Instant at,
    Manner manner,
    Optional<T> before,
    T after,
    boolean undone) {}
