package org.entente.core.article.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.entente.core.article.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What {@code ./entente read} was asked for.
 *
 * @param path a file, or a folder with an {@code index.tsv}
 * @param published the day of publication; null for a folder, whose index says it
 * @param language a language's tag, or null to guess it
 * @param timex whether time expressions are wanted rather than suggested events
 * @param narrative whether the texts are histories rather than news
 */
record Request(
    Path path,
    @Nullable LocalDate published,
    @Nullable String language,
    boolean timex,
    boolean narrative) {

  /** Reads the command line. */
  static Request of(String... arguments) throws Mistake {
    Path path = null;
    LocalDate published = null;
    String language = null;
    var timex = false;
    var narrative = false;
    for (var index = 0; index < arguments.length; index++) {
      var argument = arguments[index];
      switch (argument) {
        case "--timex" -> timex = true;
        case "--narrative" -> narrative = true;
        case "--published" -> published = day(value(arguments, ++index, argument));
        case "--lang" -> language = language(value(arguments, ++index, argument));
        default -> {
          if (argument.startsWith("--") || path != null) {
            throw new Mistake("does not know “" + argument + "”.");
          }
          path = Path.of(argument);
        }
      }
    }
    if (path == null) {
      throw new Mistake("read needs a file or a folder.");
    }
    return new Request(path, published, language, timex, narrative);
  }

  private static String value(String[] arguments, int index, String option) throws Mistake {
    if (index >= arguments.length) {
      throw new Mistake(option + " needs a value.");
    }
    return arguments[index];
  }

  /** A day written as 2023-01-14. */
  static LocalDate day(String text) throws Mistake {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException unreadable) {
      throw new Mistake("a day of publication is written like 2023-01-14, not “" + text + "”.");
    }
  }

  /** A language that can be read. */
  static String language(String tag) throws Mistake {
    if (!Language.tags().contains(tag.strip())) {
      throw new Mistake(
          "reads " + String.join(", ", Language.tags()) + ", not the language “" + tag + "”.");
    }
    return tag.strip();
  }
}
