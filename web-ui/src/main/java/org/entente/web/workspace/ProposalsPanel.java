package org.entente.web.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.entente.core.date.DateText;
import org.entente.core.event.Event;
import org.entente.core.event.Participation;
import org.entente.core.question.SavedSearch;
import org.entente.core.question.SavedSearches;
import org.entente.core.question.TimelineQuestions;
import org.entente.web.event.FormSetting;
import org.entente.web.notice.Notices;
import org.entente.web.words.Words;

/**
 * The saved searches from which this timeline takes its events, and what they find that is not on
 * it yet: each is accepted or turned down.
 */
final class ProposalsPanel extends Div {

  private static final int MOST = 100;

  private final Workspace workspace;
  private final FormSetting setting;
  private final SavedSearches searches;
  private final TimelineQuestions questions;
  private final Runnable onChange;

  ProposalsPanel(
      Workspace workspace,
      FormSetting setting,
      SavedSearches searches,
      TimelineQuestions questions,
      Runnable onChange) {
    this.workspace = workspace;
    this.setting = setting;
    this.searches = searches;
    this.questions = questions;
    this.onChange = onChange;
    addClassNames("panel", "proposals");
    fill();
  }

  private void fill() {
    removeAll();
    add(new Paragraph(Words.of("proposals.text")));
    add(asked());
    var timeline = workspace.timeline().id();
    var proposals = questions.proposals(timeline, MOST);
    int all = questions.countProposals(timeline);
    if (proposals.isEmpty()) {
      var hint =
          new Span(
              questions.of(timeline).isEmpty()
                  ? Words.of("proposals.none")
                  : Words.of("proposals.nothing"));
      hint.addClassName("hint");
      add(hint);
      return;
    }
    add(new H3(Words.of("proposals.count", all)));
    proposals.forEach(event -> add(proposal(event)));
    if (all > proposals.size()) {
      add(new Paragraph(Words.of("proposals.rest")));
    }
  }

  private Div asked() {
    var timeline = workspace.timeline().id();
    var line = new Div();
    line.addClassName("asked");
    var asked = questions.of(timeline);
    for (var saved : asked) {
      var cease =
          new Button(
              "×",
              click -> {
                questions.ceaseToAsk(timeline, saved.id());
                changed();
              });
      cease.addThemeVariants(ButtonVariant.TERTIARY);
      cease.setAriaLabel(Words.of("proposals.cease", saved.name()));
      var chip = new Span(new Span(saved.name()), cease);
      chip.addClassName("question");
      line.add(chip);
    }
    var more = new ComboBox<SavedSearch>();
    more.setAriaLabel(Words.of("proposals.ask"));
    more.setPlaceholder(Words.of("proposals.ask"));
    more.setItems(searches.all().stream().filter(saved -> !asked.contains(saved)).toList());
    more.setItemLabelGenerator(SavedSearch::name);
    more.addValueChangeListener(
        change -> {
          if (change.getValue() != null) {
            questions.ask(timeline, change.getValue().id());
            changed();
          }
        });
    line.add(more);
    return line;
  }

  private Div proposal(Event event) {
    var title = event.title().readIn(setting.language());
    var when = new Span(DateText.shortOf(event.date(), Words.language()));
    when.addClassName("when");
    var what = new Span(title);
    what.addClassName("what");
    var who =
        new Span(
            event.participations().stream()
                .map(Participation::actor)
                .distinct()
                .map(setting::name)
                .collect(Collectors.joining(", ")));
    who.addClassName("who");
    var accept =
        new Button(
            Words.of("proposals.accept"),
            click -> {
              workspace.use(event.id());
              workspace.reload();
              changed();
            });
    accept.setAriaLabel(Words.of("proposals.acceptNamed", title));
    var reject = new Button(Words.of("proposals.reject"), click -> reject(event));
    reject.addThemeVariants(ButtonVariant.TERTIARY);
    reject.setAriaLabel(Words.of("proposals.rejectNamed", title));
    var row = new Div(when, what, who, accept, reject);
    row.addClassName("proposal-row");
    return row;
  }

  private void reject(Event event) {
    var timeline = workspace.timeline().id();
    questions.reject(timeline, event.id());
    changed();
    Notices.tellWithUndo(
        Words.of("proposals.rejected"),
        () -> {
          questions.reconsider(timeline, event.id());
          changed();
        });
  }

  private void changed() {
    onChange.run();
    fill();
  }
}
