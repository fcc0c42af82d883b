package org.entente.core.article.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.core.article.actor.BackReferences;
import org.entente.core.article.actor.Mention;
import org.entente.core.article.actor.Mentions;
import org.entente.core.article.language.Language;
import org.entente.core.article.language.Sentences;
import org.entente.core.article.language.Sentences.Sentence;
import org.entente.core.article.language.Token;
import org.entente.core.article.time.Basis;
import org.entente.core.article.time.TimeExpression;
import org.entente.core.date.EventDate;
import org.entente.core.event.Kind;
import org.entente.core.event.Participation;
import org.entente.core.event.Role;

/**
 * Suggests the events of an article, at most one a sentence. What has no date in its own sentence
 * gets none.
 */
public final class EventReader {

  /** A text of so few sentences was picked by somebody, who wants to know all that it says. */
  private static final int SNIPPET = 2;

  /** More suggestions than this nobody reviews. */
  private static final int MOST = 200;

  private final String text;
  private final LocalDate published;
  private final Language language;
  private final List<Token> tokens;
  private final List<TimeExpression> times;
  private final List<Mention> mentions;
  private final Bounds bounds;
  private final EventWords words;

  private EventReader(
      String text,
      List<Token> tokens,
      LocalDate published,
      Language language,
      List<TimeExpression> times) {
    this.text = text;
    this.published = published;
    this.language = language;
    this.tokens = tokens;
    this.times = times;
    this.mentions = Mentions.of(tokens, language, published.getYear());
    this.bounds = new Bounds(tokens, language);
    this.words = new EventWords(language);
  }

  /**
   * The suggested events, in the order of the text.
   *
   * @param tokens those of the text
   * @param times the text's time expressions, in its order
   */
  public static List<Suggestion> read(
      String text,
      List<Token> tokens,
      LocalDate published,
      Language language,
      List<TimeExpression> times) {
    return new EventReader(text, tokens, published, language, times).suggestions();
  }

  private List<Suggestion> suggestions() {
    var suggestions = new ArrayList<Suggestion>();
    var sentences = Sentences.of(tokens, language);
    var boilerplate = new Boilerplate(text, tokens, language);
    var back = new BackReferences(tokens, language);
    var snippet = sentences.size() <= SNIPPET;
    var mention = 0;
    var time = 0;
    for (var sentence : sentences) {
      var named = new ArrayList<Mention>();
      while (mention < mentions.size() && mentions.get(mention).from() < sentence.to()) {
        named.add(mentions.get(mention++));
      }
      var dated = new ArrayList<TimeExpression>();
      var end = tokens.get(sentence.to() - 1).end();
      while (time < times.size() && times.get(time).start() < end) {
        dated.add(times.get(time++));
      }
      var scene = new Scene(tokens, sentence, language);
      var reported = Attribution.in(tokens, sentence, language);
      var act = act(sentence, reported, dated);
      var present = back.next(sentence, named);
      var actors = scene.actors(present, reported, act);
      if (actors.isEmpty() && snippet) {
        // “We make peace”, said A and B: who says so of themselves is all there is.
        actors = scene.actors(present, Set.of(), act);
      }
      back.remember(actors);
      if (suggestions.size() < MOST && (snippet || !boilerplate.is(sentence))) {
        suggestion(scene, act, actors, inside(dated, reported), snippet)
            .ifPresent(suggestions::add);
      }
    }
    return List.copyOf(suggestions);
  }

  private Optional<Act> act(Sentence sentence, Set<Integer> reported, List<TimeExpression> dated) {
    var triggers =
        Trigger.in(tokens, sentence, language).stream()
            .filter(trigger -> !reported.contains(trigger.from()))
            .filter(trigger -> dated.stream().noneMatch(time -> within(trigger, time)))
            .toList();
    return Act.of(triggers, tokens, language);
  }

  /** “March” is no march. */
  private boolean within(Trigger trigger, TimeExpression time) {
    return tokens.get(trigger.from()).start() >= time.start()
        && tokens.get(trigger.to() - 1).end() <= time.end();
  }

  /** The expressions of days outside of what only reports the sentence. */
  private List<TimeExpression> inside(List<TimeExpression> dated, Set<Integer> reported) {
    return dated.stream()
        .filter(expression -> expression.date().isPresent())
        .filter(expression -> !reported.contains(bounds.token(expression)))
        .toList();
  }

  private Optional<Suggestion> suggestion(
      Scene scene,
      Optional<Act> act,
      List<Mention> actors,
      List<TimeExpression> dated,
      boolean snippet) {
    var sentence = scene.sentence();
    if (act.isEmpty()) {
      return snippet && !actors.isEmpty() ? Optional.of(plain(sentence, actors)) : Optional.empty();
    }
    var time = nearest(act.get(), dated);
    var wanted =
        snippet
            ? !actors.isEmpty()
            : time.isPresent()
                ? dateSuffices(act.get(), actors)
                : new Certainty(tokens, sentence, language).certain(act.get(), actors);
    if (!wanted) {
      return Optional.empty();
    }
    var date = time.flatMap(expression -> date(expression, dated));
    var participations = scene.roles(actors, act.get());
    return Optional.of(
        suggestion(
            sentence,
            date.isPresent() ? time : Optional.empty(),
            date,
            participations,
            act.get().kind(),
            act.get().direction(),
            confidence(act.get(), participations, time, date.isPresent())));
  }

  /** With a date, one actor is enough when somebody did something. */
  private static boolean dateSuffices(Act act, List<Mention> actors) {
    return !actors.isEmpty() && (!act.trigger().weak() || Scene.different(actors).size() > 1);
  }

  private Suggestion plain(Sentence sentence, List<Mention> actors) {
    var participations =
        Scene.different(actors).stream()
            .map(actor -> new Participation(actor, Role.PARTICIPANT))
            .toList();
    return suggestion(
        sentence,
        Optional.empty(),
        Optional.empty(),
        participations,
        Kind.OTHER,
        Direction.NEUTRAL,
        0.2);
  }

  private Suggestion suggestion(
      Sentence sentence,
      Optional<TimeExpression> time,
      Optional<EventDate> date,
      List<Participation> participations,
      Kind kind,
      Direction direction,
      double confidence) {
    var start = tokens.get(sentence.from()).start();
    var end = tokens.get(sentence.to() - 1).end();
    return new Suggestion(
        text.substring(start, end),
        start,
        end,
        date,
        time,
        participations,
        kind,
        direction,
        words.title(kind, participations),
        confidence,
        time.map(expression -> words.reason(expression, published)).orElseGet(words::noDate));
  }

  /** The expression that stands nearest to the act. */
  private Optional<TimeExpression> nearest(Act act, List<TimeExpression> dated) {
    return dated.stream()
        .min(
            Comparator.comparing(
                expression -> Math.abs(bounds.token(expression) - act.trigger().from())));
  }

  /** The date of one of a sentence's expressions, with those that it makes a period with. */
  private Optional<EventDate> date(TimeExpression expression, List<TimeExpression> dated) {
    var index = dated.indexOf(expression);
    Optional<EventDate> range = Optional.empty();
    if (index + 1 < dated.size()) {
      range = bounds.range(expression, dated.get(index + 1));
    }
    if (range.isEmpty() && index > 0) {
      range = bounds.range(dated.get(index - 1), expression);
    }
    return range.or(() -> bounds.date(expression));
  }

  private static double confidence(
      Act act, List<Participation> actors, Optional<TimeExpression> time, boolean dated) {
    var confidence = 0.3;
    confidence += act.trigger().weak() ? 0 : act.trigger().noun() ? 0.1 : 0.2;
    confidence += actors.size() >= 2 ? 0.2 : 0;
    confidence += dated ? 0.2 : 0;
    confidence += time.isPresent() && time.get().basis() == Basis.STATED ? 0.1 : 0;
    return Math.round(confidence * 100) / 100.0;
  }
}
