package org.entente.web.publish;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.core.publish.Occasion;
import org.entente.core.publish.Progress;
import org.entente.core.publish.Publication;
import org.entente.core.publish.PublishOutcome;
import org.entente.core.publish.PublishOutcome.Missing;
import org.entente.core.publish.PublishOutcome.Published;
import org.entente.core.publish.PublishOutcome.Refused;
import org.entente.core.publish.PublishOutcome.Stopped;
import org.entente.core.publish.PublishOutcome.Waiting;
import org.entente.core.timeline.Timeline;
import org.entente.web.notice.Notices;
import org.entente.web.security.Aside;
import org.entente.web.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All between a timeline and its readers, each in a tab: publish it, embed it, take stills of it,
 * and its editions. Above them stands what readers see now.
 */
class PublishDialog extends Dialog {

  private static final Logger LOG = LoggerFactory.getLogger(PublishDialog.class);
  private static final int ASK_AGAIN_MS = 300;

  private final Timeline timeline;
  private final List<String> remarks;
  private final PublishingDesk desk;
  private final Paragraph state = new Paragraph();
  private final Div content = new Div();

  PublishDialog(Timeline timeline, List<String> remarks, PublishingDesk desk) {
    this.timeline = timeline;
    this.remarks = remarks;
    this.desk = desk;
    addClassName("publish-dialog");
    setHeaderTitle(Words.of("publish.title", timeline.title().readIn(timeline.mainLanguage())));
    var close = new Button(Words.of("shell.close"), click -> close());
    close.addThemeVariants(ButtonVariant.TERTIARY);
    getFooter().add(close);
    state.addClassName("publish-state");
    state.getElement().setAttribute("role", "status");
    content.addClassName("publish");
    add(content);
    show(Room.PUBLISH);
  }

  /** The tabs. */
  private enum Room {
    PUBLISH,
    EMBED,
    STILLS,
    EDITIONS;

    private String label() {
      return Words.of("publish.room." + name());
    }
  }

  private void show(Room first) {
    var editions = desk.editions(timeline);
    state.setText(inWords(editions));
    var tabs = new Tabs();
    var rooms = new LinkedHashMap<Tab, Room>();
    for (var room : Room.values()) {
      boolean open =
          switch (room) {
            case PUBLISH, STILLS -> true;
            case EMBED -> isSeen(editions);
            case EDITIONS -> !editions.isEmpty();
          };
      if (open) {
        var tab = new Tab(room.label());
        rooms.put(tab, room);
        tabs.add(tab);
      }
    }
    var panel = new Div();
    panel.addClassName("publish-panel");
    panel.getElement().setAttribute("role", "tabpanel");
    Consumer<Room> enter =
        room -> {
          panel.removeAll();
          panel.getElement().setAttribute("aria-label", room.label());
          fill(panel, room, editions);
        };
    tabs.addSelectedChangeListener(
        change -> enter.accept(rooms.getOrDefault(change.getSelectedTab(), Room.PUBLISH)));
    content.removeAll();
    content.add(state, tabs, panel);
    var at = rooms.containsValue(first) ? first : Room.PUBLISH;
    rooms.entrySet().stream()
        .filter(tab -> tab.getValue() == at)
        .map(Map.Entry::getKey)
        .forEach(tabs::setSelectedTab);
    enter.accept(at);
  }

  private void fill(Div panel, Room room, List<Publication> editions) {
    switch (room) {
      case PUBLISH -> panel.add(new PublishPanel(timeline, remarks, editions, desk, publishing()));
      case EMBED ->
          atReadersAddress(
              panel,
              address ->
                  new EmbedPanel(
                      timeline,
                      desk.edition(timeline, editions.getFirst().number()).orElseThrow(),
                      address,
                      desk.colours(timeline)));
      case STILLS -> panel.add(new StillPanel(timeline));
      case EDITIONS -> {
        atReadersAddress(panel, address -> new EditionList(timeline, editions, address));
        if (isSeen(editions)) {
          panel.add(
              new WithdrawPanel(
                  timeline,
                  why ->
                      work(
                          Words.of("publish.withdrawing"),
                          Room.EDITIONS,
                          _ -> desk.withdraw(timeline, why))));
        }
      }
    }
  }

  /** The browser knows best under which name it reaches us; what it names stands first. */
  private void atReadersAddress(Div panel, Function<URI, Component> made) {
    var place = new Div();
    panel.add(place);
    UI.getCurrent()
        .getPage()
        .fetchCurrentURL(url -> place.add(made.apply(desk.address(timeline, url.toString()))));
  }

  private static boolean isSeen(List<Publication> editions) {
    return !editions.isEmpty() && editions.getFirst().occasion() != Occasion.WITHDRAWAL;
  }

  private static String inWords(List<Publication> editions) {
    if (editions.isEmpty()) {
      return Words.of("publish.unseen");
    }
    var last = editions.getFirst();
    var when = PublishWords.moment(last.publishedAt());
    return isSeen(editions)
        ? Words.of("publish.seen", last.number(), when)
        : Words.of("publish.gone", when);
  }

  private PublishPanel.Does publishing() {
    return new PublishPanel.Does() {
      @Override
      public void publish(PublishPanel.Wish wish) {
        work(
            Words.of("publish.publishing"),
            Room.EMBED,
            progress -> desk.publish(timeline, wish.occasion(), wish.note(), progress));
      }

      @Override
      public void planned() {
        show(Room.PUBLISH);
      }
    };
  }

  /** Does what takes a while aside, shows how far it is, and then what became of it. */
  private void work(String what, Room then, Function<Progress, PublishOutcome> job) {
    var progress = new ProgressPanel(what);
    content.removeAll();
    content.add(state, progress);
    var ui = UI.getCurrent();
    int before = ui.getPollInterval();
    ui.setPollInterval(ASK_AGAIN_MS);
    Aside.start(
        "publish",
        () -> {
          var outcome = outcome(() -> job.apply(progress.in(ui)));
          ui.access(
              () -> {
                ui.setPollInterval(before);
                var told = told(outcome);
                Notices.tell(told.words());
                show(told.done() ? then : Room.PUBLISH);
              });
        });
  }

  private record Told(String words, boolean done) {}

  /** A failure is told too; what is behind it stands in the log. */
  private static Optional<PublishOutcome> outcome(Supplier<PublishOutcome> job) {
    try {
      return Optional.of(job.get());
    } catch (RuntimeException e) {
      LOG.error("Publishing failed", e);
      return Optional.empty();
    }
  }

  private static Told told(Optional<PublishOutcome> outcome) {
    return outcome
        .map(came -> new Told(words(came), came instanceof Published))
        .orElseGet(() -> new Told(Words.of("publish.failed"), false));
  }

  private static String words(PublishOutcome outcome) {
    return switch (outcome) {
      case Published(var publication) ->
          publication.occasion() == Occasion.WITHDRAWAL
              ? Words.of("publish.withdrawn")
              : Words.of("publish.published", publication.number());
      case Waiting(var publication, var why) ->
          Words.of("publish.waiting", publication.number(), why);
      case Refused(var why) -> why.stream().map(Words::of).collect(Collectors.joining("\n"));
      case Stopped() -> Words.of("publish.stopped");
      case Missing() -> Words.of("publish.missing");
    };
  }
}
