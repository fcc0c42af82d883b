package org.entente.web.event;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.entente.core.actor.ActorId;
import org.entente.core.article.ArchiveMatches;
import org.entente.core.date.DateText;
import org.entente.core.event.Event;
import org.entente.core.event.EventDraft;
import org.entente.core.event.Kind;
import org.entente.core.event.Participation;
import org.entente.web.words.Words;
import org.jspecify.annotations.Nullable;

/** Points out events of the archive that a new one looks like, each with “Use that one”. */
public final class AlikeNotice extends Div {

  private static final int MOST = 3;

  private final ArchiveMatches matches;
  private final String language;
  private final Consumer<Event> onUse;
  private @Nullable Looked looked;

  /** What the answer depends on: titles are compared too, but not asked for at each key press. */
  private record Looked(String date, Set<ActorId> actors, Kind kind) {}

  /**
   * A notice without anything to tell.
   *
   * @param onUse takes the event that is to be used instead of the new one
   */
  public AlikeNotice(ArchiveMatches matches, String language, Consumer<Event> onUse) {
    this.matches = matches;
    this.language = language;
    this.onUse = onUse;
    addClassName("alike");
    getElement().setAttribute("role", "status");
    setVisible(false);
  }

  /** Looks again, when date, actors or kind changed. */
  void look(EventDraft draft) {
    var now =
        new Looked(
            draft.date(),
            draft.participations().stream().map(Participation::actor).collect(Collectors.toSet()),
            draft.kind());
    if (!now.equals(looked)) {
      looked = now;
      show(matches.of(draft, language).stream().limit(MOST).toList());
    }
  }

  private void show(List<Event> alike) {
    removeAll();
    setVisible(!alike.isEmpty());
    if (alike.isEmpty()) {
      return;
    }
    add(new Span(Words.of("event.alike")));
    for (var event : alike) {
      var what =
          new Span(
              DateText.shortOf(event.date(), Words.language())
                  + " · "
                  + event.title().readIn(language));
      var use = new Button(Words.of("event.useThat"), click -> onUse.accept(event));
      use.setAriaLabel(Words.of("event.useThatNamed", event.title().readIn(language)));
      var row = new Div(what, use);
      row.addClassName("alike-event");
      add(row);
    }
  }
}
