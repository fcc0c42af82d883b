package org.entente.core.article.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.entente.core.actor.Actor;
import org.entente.core.actor.ActorId;
import org.entente.core.actor.ActorType;
import org.entente.core.actor.KnownActors;
import org.entente.core.article.language.Language;
import org.entente.core.article.language.LanguageFile;
import org.entente.core.article.language.Lexicon;
import org.entente.core.article.language.LexiconBuilder;
import org.entente.core.article.language.Tokenizer;

/**
 * The words that name actors in one language: the names of the actors that an archive starts with,
 * and what the language's file and the list of leaders add.
 */
final class Gazetteer {

  private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();
  private static final List<Actor> ACTORS = KnownActors.all();

  private static final Set<ActorId> ORGANISATIONS =
      ACTORS.stream()
          .filter(actor -> actor.type() == ActorType.ORGANISATION)
          .map(Actor::id)
          .collect(Collectors.toUnmodifiableSet());

  private final Language language;
  private final LexiconBuilder words = new LexiconBuilder();

  private Gazetteer(Language language) {
    this.language = language;
  }

  /** The names in a language; each means {@code actor=…}, {@code manner=…} and a leader's term. */
  static Lexicon of(Language language) {
    return READ.computeIfAbsent(language.tag(), tag -> new Gazetteer(language).read());
  }

  /** Whether an actor is a country, of today or of the past. */
  static boolean country(ActorId actor) {
    return !ORGANISATIONS.contains(actor);
  }

  private Lexicon read() {
    for (var line : language.file().section("countries")) {
      country(line);
    }
    for (var line : language.file().section("organisations")) {
      var pair = line.split();
      add(pair[0], Mention.Manner.NAME, pair[1]);
    }
    leaders();
    for (var actor : ACTORS) {
      known(actor);
    }
    return words.build();
  }

  private void known(Actor actor) {
    var names = new ArrayList<>(actor.names().stream().map(name -> name.name()).toList());
    names.add(actor.fullName());
    if (!country(actor.id())) {
      words.add(actor.id().value(), meaning(actor.id().value(), Mention.Manner.NAME));
    }
    for (var name : names) {
      var here = name.in(language.tag());
      var anywhere = here.isEmpty() ? name.in("en") : here;
      if (!anywhere.isEmpty()) {
        name(actor.id().value(), anywhere);
      }
    }
  }

  /** A name, also as a possessive: “Russlands”. */
  private void name(String actor, String name) {
    words.add(name, meaning(actor, Mention.Manner.NAME));
    var ending = language.setting("name-ending", "");
    if (!ending.isEmpty() && !name.endsWith(ending)) {
      words.add(name + ending, meaning(actor, Mention.Manner.NAME));
    }
  }

  private void country(LanguageFile.Line line) {
    var pair = line.split();
    var columns = pair[1].split("\\|", -1);
    if (columns.length != 4) {
      throw line.wrong("expected adjectives | inhabitants | seats | other names");
    }
    var endings = language.setting("adjective-endings", "");
    for (var adjective : columns[0].split(",")) {
      add(pair[0], Mention.Manner.ADJECTIVE, adjective.strip());
      for (var ending : endings.split(" ")) {
        if (!adjective.isBlank() && !ending.isBlank()) {
          add(pair[0], Mention.Manner.ADJECTIVE, adjective.strip() + ending);
        }
      }
    }
    add(pair[0], Mention.Manner.PEOPLE, columns[1]);
    add(pair[0], Mention.Manner.SEAT, columns[2]);
    add(pair[0], Mention.Manner.NAME, columns[3]);
  }

  private void add(String actor, Mention.Manner manner, String phrases) {
    for (var phrase : phrases.split(",")) {
      var parts = phrase.strip().split("\\+");
      for (var part = 0; part < parts.length; part++) {
        var word = part == 0 ? parts[0] : parts[0] + parts[part];
        if (!word.isBlank()) {
          name(actor, manner, word);
        }
      }
    }
  }

  /** {@code North >and South Korea} is “North” where the rest follows, which has its own actor. */
  private void name(String actor, Mention.Manner manner, String written) {
    var rest = written.indexOf('>');
    var meaning = new HashMap<>(meaning(actor, manner));
    if (rest >= 0) {
      var own = Tokenizer.tokens(written.substring(0, rest)).size();
      meaning.put("tokens", Integer.toString(own));
    }
    words.add(written.replace(">", ""), Map.copyOf(meaning));
  }

  private static Map<String, String> meaning(String actor, Mention.Manner manner) {
    return Map.of("actor", actor, "manner", manner.name());
  }

  private void leaders() {
    var terms = new LinkedHashMap<String, String>();
    for (var line : leaderLines()) {
      var columns = line.split("\t");
      if (columns.length != 4) {
        throw new IllegalStateException("leaders.tsv has four columns, not: " + line);
      }
      var term = columns[0] + ":" + columns[1] + ":" + columns[2];
      for (var name : columns[3].split("; ")) {
        terms.merge(name, term, (one, other) -> one + " " + other);
      }
    }
    terms.forEach(
        (name, held) ->
            words.add(name, Map.of("manner", Mention.Manner.LEADER.name(), "terms", held)));
  }

  private static List<String> leaderLines() {
    try (var in = Gazetteer.class.getResourceAsStream("/org/entente/core/article/leaders.tsv")) {
      if (in == null) {
        throw new IllegalStateException("There is no list of leaders");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
