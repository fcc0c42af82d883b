package org.entente.core.history;

import java.util.List;

/**
 * A field that two people changed differently. Both texts are here; somebody chooses.
 *
 * @param <T> what the field belongs to
 */
public final class Clash<T> {

  private final Field<T, ?> field;
  private final T mine;
  private final T theirs;

  Clash(Field<T, ?> field, T mine, T theirs) {
    this.field = field;
    this.mine = mine;
    this.theirs = theirs;
  }

  /** The field's name. */
  public String field(String language) {
    return field.label().in(language);
  }

  /** What I wrote, as lines. */
  public List<String> mine(Wording wording) {
    return field.said(mine, wording);
  }

  /** What they wrote, as lines. */
  public List<String> theirs(Wording wording) {
    return field.said(theirs, wording);
  }

  /**
   * The whole with my value of this field.
   *
   * @throws IllegalArgumentException when it would break a rule with it
   */
  public T withMine(T whole) {
    return field.copied(mine, whole);
  }

  /**
   * The whole with their value of this field.
   *
   * @throws IllegalArgumentException when it would break a rule with it
   */
  public T withTheirs(T whole) {
    return field.copied(theirs, whole);
  }
}
