package org.entente.core.article.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A language as its data file describes it. Immutable. */
public final class Language {

  private static final Map<String, Language> READ = new ConcurrentHashMap<>();
  private static final Map<String, Set<String>> SMALL_WORDS = new ConcurrentHashMap<>();
  private static final Lexicon NOTHING = new Lexicon();

  private final String tag;
  private final LanguageFile file;
  private final Map<String, Lexicon> words;
  private final Map<String, String> settings;

  private Language(String tag, LanguageFile file) {
    this.tag = tag;
    this.file = file;
    this.words = Words.of(file, tag);
    this.settings = file.values("language");
  }

  /** The tags of the languages that can be read, the most usual first: {@code en}, {@code nl} …. */
  public static List<String> tags() {
    return List.copyOf(LanguageFile.resource("languages.txt").values("languages").keySet());
  }

  /**
   * A language by its tag. It is read once.
   *
   * @throws IllegalArgumentException if there is no file for it, or something is wrong with the
   *     file
   */
  public static Language of(String tag) {
    var language = READ.get(tag);
    if (language == null) {
      if (!tags().contains(tag)) {
        throw new IllegalArgumentException(
            "Articles can be read in " + String.join(", ", tags()) + ", not in “" + tag + "”");
      }
      language = new Language(tag, LanguageFile.resource(tag + ".txt"));
      READ.put(tag, language);
    }
    return language;
  }

  /** The most frequent small words of a language, by which it is recognised. */
  static Set<String> smallWords(String tag) {
    return SMALL_WORDS.computeIfAbsent(
        tag,
        language ->
            LanguageFile.resource(language + ".txt").section("words stop").stream()
                .flatMap(line -> Stream.of(line.text().replaceFirst("^: ", "").split(", ")))
                .collect(Collectors.toUnmodifiableSet()));
  }

  /** The language's BCP 47 tag. */
  public String tag() {
    return tag;
  }

  /** Its data file, for those who read sections of their own from it. */
  public LanguageFile file() {
    return file;
  }

  /** A setting of the language, or what holds when the file does not say. */
  public String setting(String name, String otherwise) {
    return settings.getOrDefault(name, otherwise);
  }

  /** A class of words; an empty one when the language has no such words. */
  public Lexicon words(String name) {
    return words.getOrDefault(name, NOTHING);
  }

  /** Whether the file names such a class. */
  public boolean has(String name) {
    return words.containsKey(name);
  }
}
