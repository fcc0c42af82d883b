package org.entente.web.publish;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.core.publish.Changes;
import org.entente.core.publish.Occasion;
import org.entente.core.publish.Plan;
import org.entente.core.publish.Publication;
import org.entente.core.publish.PublishOutcome;
import org.entente.core.publish.PublishOutcome.Missing;
import org.entente.core.publish.PublishOutcome.Published;
import org.entente.core.publish.PublishOutcome.Refused;
import org.entente.core.publish.PublishOutcome.Waiting;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Timeline;
import org.entente.web.notice.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes a timeline, then hands out its embed code and shows it inside an article. */
class PublishDialog extends Dialog {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
          .withLocale(Locale.UK)
          .withZone(ZoneId.systemDefault());
  private static final Logger LOG = LoggerFactory.getLogger(PublishDialog.class);
  private static final int ASK_AGAIN_MS = 300;
  private static final Map<Occasion, String> OCCASIONS =
      Map.of(
          Occasion.NEW_EVENTS, "New events",
          Occasion.UPDATE, "An update",
          Occasion.CORRECTION, "A correction");

  private final Timeline timeline;
  private final List<String> remarks;
  private final PublishingDesk desk;
  private final Div content = new Div();
  private final RadioButtonGroup<Occasion> occasion = new RadioButtonGroup<>();
  private final TextArea note = new TextArea();

  PublishDialog(Timeline timeline, List<String> remarks, PublishingDesk desk) {
    this.timeline = timeline;
    this.remarks = remarks;
    this.desk = desk;
    addClassName("publish-dialog");
    setWidth("min(1280px, 96vw)");
    setHeaderTitle("Publish “" + timeline.title().readIn(timeline.mainLanguage()) + "”");
    var close = new Button("Close", click -> close());
    close.addThemeVariants(ButtonVariant.TERTIARY);
    getFooter().add(close);
    content.addClassName("publish");
    add(content);
    occasion.setItems(Occasion.NEW_EVENTS, Occasion.UPDATE, Occasion.CORRECTION);
    occasion.setItemLabelGenerator(OCCASIONS::get);
    occasion.setAriaLabel("What is it?");
    occasion.addValueChangeListener(change -> askForNote());
    note.setWidthFull();
    note.setMaxLength(1_000);
    show();
  }

  private void show() {
    var editions = desk.editions(timeline);
    content.removeAll();
    content.add(state(editions));
    var shown = editions.isEmpty() || isWithdrawn(editions) ? null : editions.getFirst();
    if (shown != null) {
      var changes = desk.changes(timeline);
      content.add(changes(changes));
      occasion.setValue(
          changes.filter(c -> !c.added().isEmpty()).isPresent()
              ? Occasion.NEW_EVENTS
              : Occasion.UPDATE);
      content.add(occasion, note);
      askForNote();
    }
    content.add(publish(editions), plan(editions));
    if (!remarks.isEmpty()) {
      content.add(remarks());
    }
    content.add(new StillPanel(timeline));
    if (shown != null) {
      UI.getCurrent()
          .getPage()
          .fetchCurrentURL(
              url -> {
                var address = desk.address(timeline, url.toString());
                desk.edition(timeline, shown.number())
                    .ifPresent(edition -> content.add(new EmbedPanel(timeline, edition, address)));
                content.add(new EditionList(timeline, editions, address), withdraw());
              });
    }
  }

  private static boolean isWithdrawn(List<Publication> editions) {
    return editions.getFirst().occasion() == Occasion.WITHDRAWAL;
  }

  private static Paragraph state(List<Publication> editions) {
    if (editions.isEmpty()) {
      return new Paragraph("Readers can't see this timeline yet.");
    }
    var last = editions.getFirst();
    var when = WHEN.format(last.publishedAt());
    return new Paragraph(
        isWithdrawn(editions)
            ? "Withdrawn " + when + ". Readers see why in its place."
            : "Readers see edition " + last.number() + ", published " + when + ".");
  }

  private Component changes(Optional<Changes> changes) {
    if (changes.isEmpty() || changes.get().isEmpty()) {
      return new Paragraph("Nothing has changed since.");
    }
    var block =
        new Div(new H3("Changed since"), ChangeLines.list(changes.get(), timeline.mainLanguage()));
    block.addClassName("changed-since");
    return block;
  }

  private void askForNote() {
    boolean correction = occasion.getValue() == Occasion.CORRECTION;
    note.setLabel(
        correction
            ? "What was wrong, and what is right (readers see it, with the date)"
            : "What readers are told (may stay empty)");
    note.setInvalid(false);
    note.setRequiredIndicatorVisible(correction);
  }

  private Component publish(List<Publication> editions) {
    var button =
        new Button(
            editions.isEmpty()
                ? "Publish"
                : "Publish edition " + (editions.getFirst().number() + 1));
    button.addThemeVariants(ButtonVariant.PRIMARY);
    button.addClickListener(
        click -> {
          var what = editions.isEmpty() ? Occasion.FIRST : chosenOccasion();
          var said = Texts.of(timeline.mainLanguage(), note.getValue());
          if (what.needsNote() && said.isEmpty()) {
            refuseWithoutNote();
            return;
          }
          work("Making the edition's files …", () -> desk.publish(timeline, what, said));
        });
    return button;
  }

  private Component plan(List<Publication> editions) {
    return new PlanPanel(
        desk.plan(timeline),
        (at, embargo) -> {
          var what = editions.isEmpty() ? Occasion.FIRST : chosenOccasion();
          var said = Texts.of(timeline.mainLanguage(), note.getValue());
          if (what.needsNote() && said.isEmpty()) {
            refuseWithoutNote();
            return;
          }
          var when = at.atZone(ZoneId.systemDefault()).toInstant();
          desk.plan(new Plan(timeline.id(), when, embargo, what, said));
          show();
        },
        () -> {
          desk.cancelPlan(timeline);
          show();
        });
  }

  private void refuseWithoutNote() {
    note.setErrorMessage("Tell readers what was wrong and what is right now.");
    note.setInvalid(true);
    note.focus();
  }

  private Occasion chosenOccasion() {
    return occasion.getValue() == null ? Occasion.UPDATE : occasion.getValue();
  }

  /** Does what takes a while aside, and shows that it is being done. */
  private void work(String what, Supplier<PublishOutcome> job) {
    var progress = new ProgressBar();
    progress.setIndeterminate(true);
    var words = new Paragraph(what);
    words.getElement().setAttribute("role", "status");
    content.removeAll();
    content.add(words, progress);
    var ui = UI.getCurrent();
    int before = ui.getPollInterval();
    ui.setPollInterval(ASK_AGAIN_MS);
    Thread.ofVirtual()
        .start(
            () -> {
              Supplier<String> told = told(job);
              ui.access(
                  () -> {
                    ui.setPollInterval(before);
                    Notices.tell(told.get());
                    note.clear();
                    show();
                  });
            });
  }

  /** A failure is told too; what is behind it stands in the log. */
  private static Supplier<String> told(Supplier<PublishOutcome> job) {
    try {
      var outcome = job.get();
      return () -> words(outcome);
    } catch (RuntimeException e) {
      LOG.error("Publishing failed", e);
      return () -> "Publishing failed. Readers see what they saw before; try again.";
    }
  }

  private static String words(PublishOutcome outcome) {
    return switch (outcome) {
      case Published(var publication) ->
          publication.occasion() == Occasion.WITHDRAWAL
              ? "Withdrawn: readers see why in its place"
              : "Edition " + publication.number() + " is what readers see now";
      case Waiting(var publication, var why) ->
          "Edition " + publication.number() + " is kept but not shown yet. " + why;
      case Refused(var why) -> why;
      case Missing() -> "Somebody deleted this timeline meanwhile";
    };
  }

  private Component remarks() {
    var list = new UnorderedList();
    remarks.forEach(remark -> list.add(new ListItem(remark)));
    var block = new Div(new H3("Before you publish"), list);
    block.addClassName("remarks");
    return block;
  }

  private Component withdraw() {
    var reason = new TextArea("Why it is gone (readers see it, with the date)");
    reason.setWidthFull();
    reason.setMaxLength(1_000);
    var button =
        new Button(
            "Withdraw from readers",
            click -> {
              if (reason.isEmpty()) {
                reason.setErrorMessage("Tell readers why it is gone.");
                reason.setInvalid(true);
                return;
              }
              var why = Texts.of(timeline.mainLanguage(), reason.getValue());
              work("Withdrawing …", () -> desk.withdraw(timeline, why));
            });
    button.addThemeVariants(ButtonVariant.ERROR);
    var block = new Div(new H3("Withdraw"), reason, button);
    block.addClassName("withdraw");
    return block;
  }
}
