package org.entente.web.importing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.core.actor.Actor;
import org.entente.core.actor.ActorId;
import org.entente.core.date.DateText;
import org.entente.core.event.Event;
import org.entente.core.importing.ImportPlan;
import org.entente.core.importing.ImportRow;
import org.entente.core.importing.Proposal;
import org.entente.core.importing.Standing;
import org.entente.web.words.Words;

/** Each row as it will be, with what is wrong with it; which rows are taken is chosen here. */
final class PreviewGrid extends Grid<ImportRow> {

  private final ImportPlan plan;
  private final Map<ActorId, Actor> actors;
  private final String language;
  private Set<ImportRow> shown = Set.of();

  PreviewGrid(ImportPlan plan, List<Actor> actors, Runnable onChosen) {
    this.plan = plan;
    this.actors = actors.stream().collect(Collectors.toMap(Actor::id, Function.identity()));
    this.language = plan.preview().settings().language();
    addClassNames("event-list", "preview-list");
    addThemeVariants(GridVariant.NO_BORDER);
    setSelectionMode(SelectionMode.MULTI);
    setItemSelectableProvider(ImportRow::isReady);
    addColumn(row -> Words.of(row.place()))
        .setHeader(Words.of("import.row"))
        .setWidth("6.5rem")
        .setFlexGrow(0);
    addColumn(this::date).setHeader(Words.of("events.date")).setWidth("12.5rem").setFlexGrow(0);
    addColumn(new ComponentRenderer<>(this::what))
        .setHeader(Words.of("events.event"))
        .setFlexGrow(3);
    addColumn(new ComponentRenderer<>(this::who)).setHeader(Words.of("events.who")).setFlexGrow(2);
    addColumn(row -> row.event().map(event -> event.sources().size()).orElse(0))
        .setHeader(Words.of("events.sources"))
        .setWidth("5.5rem")
        .setFlexGrow(0);
    setEmptyStateText(Words.of("import.noRows"));
    showOnly(plan.preview().rows());
    addSelectionListener(
        selection -> {
          if (selection.isFromClient()) {
            choose(selection.getAllSelectedItems());
            onChosen.run();
          }
        });
  }

  /** Shows some of the rows; what is chosen stays. */
  void showOnly(List<ImportRow> rows) {
    shown = Set.copyOf(rows);
    setItems(rows);
    asMultiSelect().select(plan.chosen());
  }

  /** Rows that are not shown stay chosen or not. */
  private void choose(Set<ImportRow> selected) {
    var chosen = new LinkedHashSet<>(plan.chosen());
    chosen.removeAll(shown);
    selected.stream().filter(shown::contains).forEach(chosen::add);
    plan.choose(chosen);
  }

  private String date(ImportRow row) {
    return switch (row.content()) {
      case ImportRow.Content.AnEvent(var draft, var event) ->
          event == null ? draft.date() : DateText.shortOf(event.date(), Words.language());
      case ImportRow.Content.ABackground(var label, var period, var background) ->
          background == null ? period : DateText.shortOf(background.period(), Words.language());
    };
  }

  private Div what(ImportRow row) {
    var title =
        switch (row.content()) {
          case ImportRow.Content.AnEvent(var draft, var event) -> draft.title().readIn(language);
          case ImportRow.Content.ABackground(var label, var period, var background) ->
              Words.of("import.background", label);
        };
    var cell = new Div(new Span(title.isBlank() ? Words.of("import.noTitle") : title));
    cell.addClassName("title");
    for (var problem : row.problems()) {
      cell.add(line(Words.of(problem), "problem"));
    }
    standing(row, cell);
    for (var remark : row.remarks()) {
      cell.add(line(Words.of(remark), "said"));
    }
    return cell;
  }

  private void standing(ImportRow row, Div cell) {
    switch (plan.standing(row)) {
      case NEW -> {}
      case UNCHANGED -> cell.add(line(Words.of("import.UNCHANGED"), "said"));
      case DELETED -> cell.add(line(Words.of("import.DELETED"), "said"));
      case CHANGED ->
          cell.add(
              line(
                  Words.of("import.CHANGED", plan.current(row).map(this::title).orElse("")),
                  "said"));
    }
  }

  private String name(ActorId id) {
    var actor = actors.get(id);
    return actor == null ? id.value() : actor.name().readIn(language);
  }

  private String title(Event event) {
    return event.title().readIn(language);
  }

  private static Span line(String words, String style) {
    var line = new Span(words);
    line.addClassName(style);
    return line;
  }

  private Div who(ImportRow row) {
    var cell = new Div();
    cell.addClassName("who");
    if (row.content() instanceof ImportRow.Content.AnEvent(var draft, var event)) {
      draft.participations().forEach(p -> cell.add(line(name(p.actor()), "taking-part")));
    }
    if (row.isReady() && plan.standing(row) != Standing.UNCHANGED) {
      row.proposals().forEach(proposal -> cell.add(toggle(row, proposal)));
    }
    return cell;
  }

  private Button toggle(ImportRow row, Proposal proposal) {
    var name = name(proposal.participation().actor());
    var toggle = new Button();
    toggle.addThemeVariants(ButtonVariant.SMALL);
    toggle.addClassName("proposal");
    toggle.setTooltipText(Words.of("import.namedIn", proposal.where()));
    show(toggle, name, plan.isAccepted(row, proposal));
    toggle.addClickListener(
        click -> {
          plan.accept(row, proposal, !plan.isAccepted(row, proposal));
          show(toggle, name, plan.isAccepted(row, proposal));
        });
    return toggle;
  }

  private static void show(Button toggle, String name, boolean accepted) {
    toggle.setText((accepted ? "✓ " : "+ ") + name);
    toggle.setAriaLabel(Words.of(accepted ? "import.takesPart" : "import.letTakePart", name));
    toggle.getElement().setAttribute("aria-pressed", String.valueOf(accepted));
  }
}
