package org.entente.core.history;

import java.util.List;

/**
 * One field's change in words.
 *
 * @param field the field's name
 * @param before what it said, as lines; of a list only the items that went; empty when it said
 *     nothing
 * @param after what it says now, likewise
 */
public record Change(String field, List<String> before, List<String> after) {

  public Change {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
