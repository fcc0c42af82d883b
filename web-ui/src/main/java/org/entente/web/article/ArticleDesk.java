package org.entente.web.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.entente.core.article.ArchiveMatches;
import org.entente.core.article.Article;
import org.entente.core.article.RejectedSuggestions;
import org.entente.core.article.SuggestionKey;
import org.entente.core.article.event.Suggestion;
import org.entente.core.date.EventDate;
import org.entente.core.event.Event;
import org.entente.core.event.EventDraft;
import org.entente.core.event.EventId;
import org.entente.core.event.Events;
import org.entente.core.event.ImpliedEffects;
import org.entente.core.event.Kind;
import org.entente.core.event.SourceDraft;
import org.entente.core.event.Tag;
import org.entente.core.text.Texts;
import org.entente.web.event.KeepEvent;
import org.entente.web.event.Kept;

/**
 * An article on the desk: the events suggested in it and what becomes of each. Everything accepted
 * is in the archive at once as a draft, with the article as its source.
 */
final class ArticleDesk {

  private final Events events;
  private final RejectedSuggestions rejected;
  private final Article article;
  private final SourceDraft source;
  private final List<Offer> offers = new ArrayList<>();

  /** Reads the article. What was turned down in the same text before is shown as such. */
  ArticleDesk(Article article, SourceDraft source, Events events, RejectedSuggestions rejected) {
    this.article = article;
    this.source = source;
    this.events = events;
    this.rejected = rejected;
    var matches = new ArchiveMatches(events);
    var suggestions = article.suggestions();
    var keys = new HashMap<Suggestion, SuggestionKey>();
    suggestions.forEach(found -> keys.put(found, SuggestionKey.of(article.text(), found)));
    Set<SuggestionKey> turnedDown = rejected.among(keys.values());
    for (var found : suggestions) {
      var offer = Offer.open(found, matches.of(found));
      offers.add(turnedDown.contains(keys.get(found)) ? offer.rejected() : offer);
    }
  }

  Article article() {
    return article;
  }

  String language() {
    return article.language().tag();
  }

  List<Offer> offers() {
    return List.copyOf(offers);
  }

  Offer offer(int index) {
    return offers.get(index);
  }

  /** How many wait for a decision. */
  long open() {
    return offers.stream().filter(Offer::isOpen).count();
  }

  /** The next offer after {@code index} that waits, going round; empty when none does. */
  Optional<Integer> nextOpen(int index) {
    for (int step = 1; step <= offers.size(); step++) {
      int next = Math.floorMod(index + step, offers.size());
      if (offers.get(next).isOpen()) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  /** The suggestion as a form shows it: a draft of an event with the article as its source. */
  EventDraft draft(int index) {
    var found = offers.get(index).suggestion();
    var date = found.date().map(EventDate::text).orElse("");
    return draft(found, date);
  }

  private EventDraft draft(Suggestion found, String date) {
    var blank = EventDraft.blank();
    return new EventDraft(
        blank.id(),
        0,
        date,
        found.kind(),
        Texts.of(language(), found.title()),
        Texts.NONE,
        found.participations(),
        ImpliedEffects.follow(
            Kind.OTHER, List.of(), found.kind(), found.participations(), List.of(), Set.of()),
        List.of(cited(found)),
        List.of(),
        "",
        "",
        "",
        Texts.NONE,
        blank.importance(),
        List.of(Tag.DRAFT.name()));
  }

  /** The article as a source, with the sentence that says it. */
  private SourceDraft cited(Suggestion found) {
    return new SourceDraft(
        source.title(),
        source.outlet(),
        source.date(),
        source.address(),
        source.archived(),
        found.evidence().strip());
  }

  /** Keeps the suggestion as it is, when it can be kept; else says what is missing. */
  Kept accept(int index) {
    return accept(index, draft(index), Optional.empty());
  }

  /** Keeps it with the day of publication as its date: the journalist's word, not the text's. */
  Kept acceptAsOfPublication(int index) {
    return accept(
        index,
        draft(offers.get(index).suggestion(), article.published().toString()),
        Optional.empty());
  }

  /**
   * Keeps what the journalist made of the suggestion.
   *
   * @param base the event that it has become; empty as long as it is none
   */
  Kept accept(int index, EventDraft edited, Optional<Event> base) {
    var kept = new KeepEvent(events).keep(edited, base);
    kept.kept().ifPresent(event -> offers.set(index, offers.get(index).addedAs(event.id())));
    return kept;
  }

  /** Adds the article as a further source to an event that the archive has already. */
  Kept addSource(int index, EventId to) {
    var cited = cited(offers.get(index).suggestion());
    var kept =
        changeSources(
            to,
            sources -> {
              sources.add(cited);
              return sources;
            });
    kept.kept().ifPresent(event -> offers.set(index, offers.get(index).sourceAddedTo(event.id())));
    return kept;
  }

  /** Changes an event's sources, once more when somebody else changed the same ones meanwhile. */
  private Kept changeSources(EventId id, UnaryOperator<List<SourceDraft>> edit) {
    Kept kept;
    do {
      var event = events.byId(id);
      if (event.isEmpty()) {
        return new Kept.Gone();
      }
      var draft = EventDraft.of(event.get());
      kept =
          new KeepEvent(events)
              .keep(draft.withSources(edit.apply(new ArrayList<>(draft.sources()))), event);
    } while (kept instanceof Kept.Clashing);
    return kept;
  }

  void reject(int index) {
    rejected.reject(key(index));
    offers.set(index, offers.get(index).rejected());
  }

  /**
   * Undoes the decision: what it put into the archive goes, and the suggestion is offered again.
   */
  void reopen(int index) {
    var offer = offers.get(index);
    switch (offer.decision()) {
      case OPEN -> {}
      case REJECTED -> rejected.takeBack(key(index));
      case ADDED ->
          Optional.ofNullable(offer.event())
              .flatMap(events::byId)
              .ifPresent(event -> events.delete(event.id(), event.version()));
      case SOURCE_ADDED -> {
        var cited = cited(offer.suggestion());
        changeSources(
            Objects.requireNonNull(offer.event()),
            sources -> {
              sources.remove(cited);
              return sources;
            });
      }
    }
    offers.set(index, offer.reopened());
  }

  private SuggestionKey key(int index) {
    return SuggestionKey.of(article.text(), offers.get(index).suggestion());
  }
}
