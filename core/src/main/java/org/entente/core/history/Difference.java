package org.entente.core.history;

import java.util.List;
import java.util.Optional;
import org.entente.core.event.Event;
import org.entente.core.timeline.Timeline;

/** What differs between two states of the same event or timeline, by field and in words. */
public final class Difference {

  private Difference() {}

  /** What an edit changed; without a state before, everything that is written. */
  public static List<Change> of(Optional<Event> before, Event after, Wording wording) {
    return before
        .map(was -> between(EventFields.of(was, after), was, after, wording))
        .orElseGet(() -> written(EventFields.of(after), after, wording));
  }

  /** What an edit changed; without a state before, everything that is written. */
  public static List<Change> of(Optional<Timeline> before, Timeline after, Wording wording) {
    return before
        .map(was -> between(TimelineFields.of(was, after), was, after, wording))
        .orElseGet(() -> written(TimelineFields.of(after), after, wording));
  }

  /**
   * The keys of the fields that an edit changed, such as {@code title.en}; of a new event only its
   * texts, which somebody may be in the middle of typing.
   */
  public static List<String> keys(Optional<Event> before, Event after) {
    return before
        .map(was -> keys(EventFields.of(was, after), was, after))
        .orElseGet(() -> texts(EventFields.of(after), after));
  }

  /** The keys of the fields that an edit changed; of a new timeline only its texts. */
  public static List<String> keys(Optional<Timeline> before, Timeline after) {
    return before
        .map(was -> keys(TimelineFields.of(was, after), was, after))
        .orElseGet(() -> texts(TimelineFields.of(after), after));
  }

  private static <T> List<Change> between(
      List<Field<T, ?>> fields, T before, T after, Wording wording) {
    return fields.stream()
        .filter(field -> field.differs(before, after))
        .map(field -> change(field, before, after, wording))
        .toList();
  }

  private static <T> Change change(Field<T, ?> field, T before, T after, Wording wording) {
    var was = field.said(before, wording);
    var is = field.said(after, wording);
    var gone = ThreeWay.without(was, is);
    var come = ThreeWay.without(is, was);
    // The same items in another order: all of them tell it.
    return gone.isEmpty() && come.isEmpty()
        ? new Change(field.label().in(wording.language()), was, is)
        : new Change(field.label().in(wording.language()), gone, come);
  }

  private static <T> List<Change> written(List<Field<T, ?>> fields, T whole, Wording wording) {
    return fields.stream()
        .filter(field -> !field.said(whole, wording).isEmpty())
        .map(
            field ->
                new Change(
                    field.label().in(wording.language()), List.of(), field.said(whole, wording)))
        .toList();
  }

  private static <T> List<String> keys(List<Field<T, ?>> fields, T before, T after) {
    return fields.stream().filter(field -> field.differs(before, after)).map(Field::key).toList();
  }

  private static <T> List<String> texts(List<Field<T, ?>> fields, T whole) {
    return fields.stream()
        .filter(field -> field.value().apply(whole) instanceof String)
        .map(Field::key)
        .toList();
  }
}
