package org.entente.core.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.core.text.Texts;

/**
 * A country, an organisation or a historical state.
 *
 * @param names what it was called; of two names that hold on a day the later in the list is taken
 * @param fullName the long form of an abbreviation (North Atlantic Treaty Organization), or none
 * @param existence the days on which the actor existed
 * @param version counts the edits, for optimistic locking; 0 before the first save
 */
public record Actor(
    ActorId id,
    ActorType type,
    List<ActorName> names,
    Texts fullName,
    List<ActorCode> codes,
    Validity existence,
    int version) {

  public Actor {
    names = List.copyOf(names);
    codes = List.copyOf(codes);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("Actor " + id + " has no name");
    }
  }

  /** The name that holds today or held last. */
  public Texts name() {
    return names.getLast().name();
  }

  /** The name on {@code day}, or the last known one when none held then. */
  public Texts nameOn(LocalDate day) {
    return names.reversed().stream()
        .filter(name -> name.validity().on(day))
        .findFirst()
        .orElse(names.getLast())
        .name();
  }

  /** The latest code in a scheme. */
  public Optional<String> code(CodeScheme scheme) {
    return codes.reversed().stream()
        .filter(code -> code.scheme() == scheme)
        .map(ActorCode::code)
        .findFirst();
  }
}
