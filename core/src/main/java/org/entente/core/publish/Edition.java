package org.entente.core.publish;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.entente.core.timeline.PublicId;

/**
 * A publication with its files, ready to be shown.
 *
 * @param readers the name under which readers know the timeline
 * @param files what it consists of, by path relative to its folder, such as {@code index.html};
 *     letters, digits, {@code . _ -} and {@code /} between names that do not start with a dot
 */
public record Edition(PublicId readers, Publication publication, SortedMap<String, Content> files) {

  private static final Pattern PATH =
      Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

  public Edition {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    if (!files.containsKey("index.html")) {
      throw new IllegalArgumentException("An edition has an index.html");
    }
    for (var path : files.keySet()) {
      if (!PATH.matcher(path).matches()) {
        throw new IllegalArgumentException("Not a path inside an edition: “" + path + "”");
      }
    }
  }
}
