package org.entente.core.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.core.actor.Actor;
import org.entente.core.actor.CodeScheme;
import org.entente.core.text.Folded;

/** Finds the archive's actors by their names and codes. */
final class ActorNames {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:\\.[\\p{L}]\\.?)*");
  private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[;,|/\\n]\\s*");
  private static final Map<String, String> SHORT =
      Map.of("US", "USA", "U.S.", "USA", "UK", "GBR", "U.K.", "GBR");
  private static final int MOST_WORDS = 6;

  private final Map<String, Actor> byName = new HashMap<>();
  private final Map<String, Actor> byCode = new HashMap<>();
  private final Set<String> mentioned = new LinkedHashSet<>();

  /**
   * @param actors all that are known
   * @param language the language of the texts in which names are looked for, beside English
   */
  ActorNames(Iterable<Actor> actors, String language) {
    for (var actor : actors) {
      byCode.put(actor.id().value(), actor);
      actor.code(CodeScheme.ISO2).ifPresent(code -> byCode.putIfAbsent(code, actor));
      actor.code(CodeScheme.ISO3).ifPresent(code -> byCode.putIfAbsent(code, actor));
      for (var name : actor.names().reversed()) {
        name.name()
            .byLanguage()
            .forEach(
                (tag, text) -> {
                  byName.putIfAbsent(plain(text), actor);
                  if (tag.equals("en") || tag.equals(language)) {
                    mentioned.add(plain(text));
                  }
                });
      }
      actor
          .fullName()
          .byLanguage()
          .values()
          .forEach(
              text -> {
                byName.putIfAbsent(plain(text), actor);
                mentioned.add(plain(text));
              });
    }
    SHORT.forEach(
        (code, key) -> {
          var actor = byCode.get(key);
          if (actor != null) {
            byCode.putIfAbsent(code, actor);
          }
        });
  }

  /** The actor whose name, in any language, or code this is. */
  Optional<Actor> called(String name) {
    var code = byCode.get(name.strip());
    return code != null ? Optional.of(code) : Optional.ofNullable(byName.get(plain(name)));
  }

  /** The names in a list of them, parted by semicolons, commas, bars, slashes or lines. */
  List<String> listed(String names) {
    if (called(names).isPresent()) {
      return List.of(names.strip());
    }
    return BETWEEN_NAMES.splitAsStream(names.strip()).filter(name -> !name.isBlank()).toList();
  }

  /** The actors that a text names, in the order in which it does, each once. */
  List<Actor> mentionedIn(String text) {
    var found = new LinkedHashSet<Actor>();
    var words = new ArrayList<String>();
    var matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    for (int from = 0; from < words.size(); ) {
      int taken = 1;
      for (int count = Math.min(MOST_WORDS, words.size() - from); count > 0; count--) {
        var part = words.subList(from, from + count);
        var actor = named(part);
        if (actor.isPresent()) {
          found.add(actor.get());
          taken = count;
          break;
        }
      }
      from += taken;
    }
    return List.copyOf(found);
  }

  private Optional<Actor> named(List<String> words) {
    var first = words.getFirst();
    var joined = plain(String.join(" ", words));
    if (!Character.isLowerCase(first.codePointAt(0)) && mentioned.contains(joined)) {
      return Optional.ofNullable(byName.get(joined));
    }
    var isCode = words.size() == 1 && (SHORT.containsKey(first) || first.matches("[A-Z0-9]{3,12}"));
    if (isCode || (words.size() == 1 && first.matches("EU|UN"))) {
      return Optional.ofNullable(byCode.get(first));
    }
    return Optional.empty();
  }

  private static String plain(String text) {
    return Folded.of(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
