package org.entente.core.history;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.entente.core.said.Said;

/**
 * A field of an event or a timeline, as history tells it and as edits of two people meet in it.
 *
 * @param key names the field in stored history, such as {@code title.en}
 * @param label its name for people
 * @param value reads it
 * @param with the whole with another value of it
 * @param meeting what becomes of two edits
 * @param words what a value says, as lines
 */
record Field<T, V>(
    String key,
    Said label,
    Function<T, V> value,
    BiFunction<T, V, T> with,
    ThreeWay<V> meeting,
    BiFunction<V, Wording, List<String>> words) {

  boolean differs(T one, T other) {
    return !value.apply(one).equals(value.apply(other));
  }

  /** {@code target} with the value that {@code origin} has. */
  T copied(T origin, T target) {
    return with.apply(target, value.apply(origin));
  }

  /**
   * {@code onto} with what the two edits of this field come to; empty when they can't be reconciled
   * or the whole would break a rule with it.
   */
  Optional<T> met(T base, T mine, T theirs, T onto) {
    return meeting
        .of(value.apply(base), value.apply(mine), value.apply(theirs))
        .flatMap(
            met -> {
              try {
                return Optional.of(with.apply(onto, met));
              } catch (IllegalArgumentException _) {
                // Each edit alone was fine; both together break a rule, such as a last title gone.
                return Optional.empty();
              }
            });
  }

  List<String> said(T whole, Wording wording) {
    return words.apply(value.apply(whole), wording);
  }
}
