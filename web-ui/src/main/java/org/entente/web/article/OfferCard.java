package org.entente.web.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entente.core.article.event.Suggestion;
import org.entente.core.date.DateText;
import org.entente.core.date.EventDate;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.Participation;
import org.entente.core.event.Role;
import org.entente.web.event.Flag;
import org.entente.web.event.FormSetting;
import org.entente.web.words.Words;

/** A suggestion as it is reviewed: what was read, why, and what to make of it. */
final class OfferCard extends Div {

  /** What a journalist can make of a suggestion. */
  interface Decide {

    void accept();

    void acceptAsOfPublication();

    void edit();

    void reject();

    void reopen();

    void addSourceTo(EventId event);
  }

  private final FormSetting setting;
  private final Decide decide;

  OfferCard(Offer offer, boolean chosen, LocalDate published, FormSetting setting, Decide decide) {
    this.setting = setting;
    this.decide = decide;
    var suggestion = offer.suggestion();
    addClassNames("offer", offer.decision().name().toLowerCase(Locale.ROOT));
    setClassName("chosen", chosen);
    add(when(suggestion), new H3(suggestion.title()), what(suggestion));
    if (chosen) {
      add(why(suggestion));
      offer.alike().stream().limit(2).forEach(event -> add(alike(event, offer.isOpen())));
      add(offer.isOpen() ? choices(suggestion, published) : decided(offer));
    } else if (!offer.isOpen()) {
      add(words("state", state(offer)));
    }
  }

  private Div when(Suggestion suggestion) {
    var language = setting.language();
    var line = new Div();
    line.addClassName("when");
    line.add(
        words(
            suggestion.date().isPresent() ? "date" : "no-date",
            suggestion
                .date()
                .map(date -> DateText.of(date, Words.language()))
                .orElse(Words.of("article.noDate"))),
        words("confidence", sureness(suggestion.confidence())));
    return line;
  }

  private static String sureness(double confidence) {
    return confidence >= 0.75
        ? Words.of("article.clear")
        : confidence >= 0.5 ? Words.of("article.likely") : Words.of("article.unsure");
  }

  private Div what(Suggestion suggestion) {
    var line = new Div();
    line.addClassName("what");
    for (var participation : suggestion.participations()) {
      line.add(actor(participation));
    }
    var effect = suggestion.kind().defaultEffect();
    var kind = words("kind", suggestion.kind().label().readIn(Words.language()));
    kind.addClassName(effect > 0 ? "closer" : effect < 0 ? "apart" : "neither");
    line.add(kind);
    return line;
  }

  private Span actor(Participation participation) {
    var known = setting.actors().get(participation.actor());
    var actor = new Span();
    actor.addClassName("actor");
    if (known != null) {
      actor.add(new Flag(known));
    }
    actor.add(new Span(setting.name(participation.actor())));
    actor.add(words("role", role(participation.role())));
    return actor;
  }

  private static String role(Role role) {
    return switch (role) {
      case INITIATOR -> Words.of("role.INITIATOR");
      case RECIPIENT -> Words.of("role.RECIPIENT");
      case PARTICIPANT -> Words.of("role.PARTICIPANT");
      case ABSENT -> Words.of("role.ABSENT");
    };
  }

  private static Div why(Suggestion suggestion) {
    var why = new Div();
    why.addClassName("why");
    suggestion
        .expression()
        .ifPresent(words -> why.add(words("expression", "“" + words.text() + "”")));
    why.add(new Span(suggestion.reason()));
    return why;
  }

  private Div alike(Event event, boolean open) {
    var line = new Div();
    line.addClassName("alike");
    line.add(
        new Span(
            Words.of(
                "article.alike",
                event.title().readIn(setting.language()),
                DateText.of(event.date(), Words.language()))));
    if (open) {
      line.add(quiet(Words.of("article.addSource"), () -> decide.addSourceTo(event.id())));
    }
    return line;
  }

  private Div choices(Suggestion suggestion, LocalDate published) {
    var line = new Div();
    line.addClassName("choices");
    if (suggestion.date().isPresent()) {
      var accept = new Button(Words.of("proposals.accept"), click -> decide.accept());
      accept.addThemeVariants(ButtonVariant.PRIMARY);
      accept.setTooltipText("A");
      line.add(accept);
    } else {
      var day = DateText.of(EventDate.of(published.toString()), Words.language());
      line.add(
          new Button(Words.of("article.onThatDay", day), click -> decide.acceptAsOfPublication()));
    }
    var edit = new Button(Words.of("article.edit"), click -> decide.edit());
    edit.setTooltipText("E");
    var reject = new Button(Words.of("proposals.reject"), click -> decide.reject());
    reject.addThemeVariants(ButtonVariant.TERTIARY);
    reject.setTooltipText("R");
    line.add(edit, reject);
    return line;
  }

  private Div decided(Offer offer) {
    var line = new Div(words("state", state(offer)), quiet(Words.of("shell.undo"), decide::reopen));
    line.addClassName("choices");
    return line;
  }

  private static String state(Offer offer) {
    return switch (offer.decision()) {
      case OPEN -> "";
      case ADDED -> Words.of("article.ADDED");
      case SOURCE_ADDED -> Words.of("article.SOURCE_ADDED");
      case REJECTED -> Words.of("article.REJECTED");
    };
  }

  private static Button quiet(String text, Runnable action) {
    var button = new Button(text, click -> action.run());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }

  private static Span words(String name, String text) {
    var span = new Span(text);
    span.addClassName(name);
    return span;
  }

  /** What a screen reader says of a card that has the focus. */
  static String spoken(Offer offer, int number, int of, FormSetting setting) {
    var suggestion = offer.suggestion();
    return String.join(
        ". ",
        List.of(
            Words.of("article.number", number, of),
            suggestion
                .date()
                .map(date -> DateText.of(date, Words.language()))
                .orElse(Words.of("article.spokenNoDate")),
            suggestion.title(),
            offer.isOpen() ? Words.of("article.open") : state(offer)));
  }
}
