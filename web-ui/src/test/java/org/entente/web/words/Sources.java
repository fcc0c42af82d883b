package org.entente.web.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The string literals of the files that say something by key. */
final class Sources {

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern BY_KEY = Pattern.compile("\\b(?:Words|Said)(?:\\.|::)");
  private static final Pattern SAID_BY_KEY =
      Pattern.compile("\\b(?:Words|Said)\\s*\\.of\\(\\s*\"([^\"]+)\"");

  private Sources() {}

  /** What may be a key, or the start of one. */
  static Set<String> literals(Path... roots) {
    return found(LITERAL, roots);
  }

  /** What is a key, or the start of one. */
  static Set<String> keys(Path... roots) {
    return found(SAID_BY_KEY, roots);
  }

  private static Set<String> found(Pattern pattern, Path... roots) {
    var found = new TreeSet<String>();
    for (var root : roots) {
      try (var files = Files.walk(root)) {
        for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          var code = Files.readString(file);
          if (BY_KEY.matcher(code).find()) {
            found.addAll(
                pattern
                    .matcher(code)
                    .results()
                    .map(result -> result.group(1))
                    .collect(Collectors.toSet()));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }
}
