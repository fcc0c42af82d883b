package org.entente.core.article.event;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.core.actor.Actor;
import org.entente.core.actor.ActorId;
import org.entente.core.actor.KnownActors;
import org.entente.core.article.language.Language;
import org.entente.core.article.language.Tokenizer;
import org.entente.core.article.time.TimeExpression;
import org.entente.core.event.Kind;
import org.entente.core.event.Participation;
import org.entente.core.event.Role;
import org.jspecify.annotations.Nullable;

/** Titles and reasons in the article's language, by the templates of the language's file. */
final class EventWords {

  private static final int MOST_NAMES = 3;
  private static final Pattern CHOICE = Pattern.compile("\\[([^/]*)/([^]]*)]");
  private static final Map<ActorId, Actor> ACTORS =
      KnownActors.all().stream().collect(Collectors.toMap(Actor::id, actor -> actor));

  private final Language language;
  private final Map<String, String> titles;
  private final Map<String, String> reasons;

  EventWords(Language language) {
    this.language = language;
    this.titles = language.file().values("titles");
    this.reasons = language.file().values("reasons");
  }

  /** A title for an act. */
  String title(Kind kind, List<Participation> participations) {
    var doing = names(participations, Role.INITIATOR, Role.ABSENT);
    var done = names(participations, Role.RECIPIENT, null);
    var together = names(participations, Role.PARTICIPANT, null);
    if (doing.isEmpty()) {
      doing = together;
    }
    var templates = titles.getOrDefault(kind.name(), "{initiators}").split("\\|");
    var which = done.isEmpty() ? 1 : doing.isEmpty() ? 2 : 0;
    return agreeing(templates[Math.min(which, templates.length - 1)].strip(), doing)
        .replace("{initiators}", doing)
        .replace("{recipients}", done);
  }

  /** {@code [helps/help]} as it goes with those who act. */
  private String agreeing(String template, String doing) {
    var and = " " + titles.getOrDefault("and", "&") + " ";
    var several = doing.contains(and) || plural(doing);
    return CHOICE.matcher(template).replaceAll(several ? "$2" : "$1");
  }

  private boolean plural(String name) {
    return language.words("plural-name").startsAt(Tokenizer.tokens(name), 0);
  }

  private String names(List<Participation> participations, Role role, @Nullable Role orRole) {
    var names =
        participations.stream()
            .filter(part -> part.role() == role || part.role() == orRole)
            .limit(MOST_NAMES)
            .map(part -> name(part.actor()))
            .toList();
    var and = " " + titles.getOrDefault("and", "&") + " ";
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + and + names.getLast();
  }

  private String name(ActorId actor) {
    var known = ACTORS.get(actor);
    return known == null ? actor.value() : known.name().readIn(language.tag());
  }

  /** Why an expression has its date. */
  String reason(TimeExpression expression, LocalDate published) {
    var day =
        DateTimeFormatter.ofPattern(
            reasons.getOrDefault("day", "yyyy-MM-dd"), Locale.forLanguageTag(language.tag()));
    return reasons
        .getOrDefault(expression.basis().name(), "{expression}")
        .replace("{expression}", expression.text())
        .replace("{published}", day.format(published));
  }

  /** Why there is no date. */
  String noDate() {
    return reasons.getOrDefault("none", "");
  }
}
