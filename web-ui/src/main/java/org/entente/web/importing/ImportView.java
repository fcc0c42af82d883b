package org.entente.web.importing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Predicate;
import org.entente.core.importing.ImportFile;
import org.entente.core.importing.ImportPlace;
import org.entente.core.importing.ImportPlan;
import org.entente.core.importing.ImportRow;
import org.entente.core.importing.ImportSettings;
import org.entente.core.importing.Imports.StoreOutcome;
import org.entente.core.importing.Standing;
import org.entente.core.importing.StoredImport;
import org.entente.core.timeline.TimelineId;
import org.entente.web.importing.ImportDesk.Looked;
import org.entente.web.notice.Notices;
import org.entente.web.words.Words;
import org.jspecify.annotations.Nullable;

/** Rows of a spreadsheet or another tool's timeline, looked at first, then kept all at once. */
@Route("import")
@PermitAll
public class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final String INTO = "into";
  private static final String ARCHIVE = "archive";
  private static final int LONG_FILE = 300_000;
  private static final int MANY_ROWS = 1_000;

  private final ImportDesk desk;
  private final Select<Target> target = new Select<>();
  private final HandIn handIn = new HandIn(this::take);
  private final LongWork work = new LongWork();
  private final Div look = new Div();
  private @Nullable ImportFile file;
  private ImportSettings settings = ImportSettings.detecting("en");

  /** Called by Vaadin. */
  public ImportView(ImportDesk desk) {
    this.desk = desk;
    addClassName("import");
    target.setLabel(Words.of("import.into"));
    target.setItems(desk.targets());
    target.setItemLabelGenerator(Target::label);
    target.setValue(new Target.NewTimeline());
    target.addValueChangeListener(change -> readAgain(settings));
    var head = new Div(new H1(Words.of("import.title")), target);
    head.addClassName("view-head");
    look.addClassName("import-look");
    add(head, handIn, work, look);
  }

  /** The way to importing onto a timeline. */
  public static QueryParameters onto(TimelineId timeline) {
    return QueryParameters.of(INTO, timeline.toString());
  }

  /** The way to importing into the archive, on no timeline. */
  public static QueryParameters archive() {
    return QueryParameters.of(INTO, ARCHIVE);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var wanted = event.getLocation().getQueryParameters().getSingleParameter(INTO).orElse("");
    target
        .getListDataView()
        .getItems()
        .filter(each -> name(each).equals(wanted))
        .findFirst()
        .ifPresent(target::setValue);
  }

  private static String name(Target target) {
    return switch (target) {
      case Target.NewTimeline() -> "";
      case Target.ArchiveOnly() -> ARCHIVE;
      case Target.Onto(var timeline, var title) -> timeline.toString();
    };
  }

  private void take(ImportFile handedIn) {
    file = handedIn;
    settings = ImportSettings.detecting(desk.language(target.getValue()));
    readAgain(settings);
  }

  private void readAgain(ImportSettings changed) {
    var current = file;
    if (current == null) {
      return;
    }
    var into = target.getValue();
    work.run(
        Words.of("import.reading", name(current)),
        current.content().length > LONG_FILE,
        progress -> desk.look(current, changed, into, progress),
        this::show,
        () -> handIn.refuse(Words.of("import.readingFailed")));
  }

  private static String name(ImportFile file) {
    return file.name().isEmpty() ? Words.of("import.pasted") : file.name();
  }

  private void show(Looked looked) {
    look.removeAll();
    handIn.accept();
    switch (looked) {
      case Looked.Refused(var message) -> {
        handIn.setVisible(true);
        handIn.refuse(Words.of(message));
      }
      case Looked.Stopped() -> {
        handIn.setVisible(true);
        Notices.tell(Words.of("import.stopped"));
      }
      case Looked.At(var plan) -> {
        handIn.setVisible(false);
        settings = plan.preview().settings();
        arrange(plan);
      }
    }
  }

  private void arrange(ImportPlan plan) {
    var preview = plan.preview();
    var other = new Button(Words.of("import.another"), click -> startAgain());
    other.addThemeVariants(ButtonVariant.TERTIARY);
    var bar = new ReadingBar(preview, this::readAgain);
    bar.add(other);
    look.add(bar);
    if (preview.format().isTable()) {
      look.add(new ColumnMapping(preview, this::readAgain));
    }
    var said = said(plan);
    if (said.getChildren().findAny().isPresent()) {
      look.add(said);
    }
    var keep = new Button();
    keep.addThemeVariants(ButtonVariant.PRIMARY);
    var title = new TextField(Words.of("import.newTitle"));
    title.setValue(plan.defaultTitle());
    title.setVisible(target.getValue() instanceof Target.NewTimeline);
    var grid = new PreviewGrid(plan, desk.actors(), () -> count(keep, plan));
    keep.addClickListener(click -> keep(plan, title.getValue()));
    count(keep, plan);
    var foot = new Div(title, keep);
    foot.addClassName("import-foot");
    look.add(filters(plan, grid), grid, foot);
  }

  private static UnorderedList said(ImportPlan plan) {
    var list = new UnorderedList();
    list.addClassName("file-remarks");
    for (var question : plan.preview().questions()) {
      switch (question) {
        case WHICH_COLUMN_HOLDS_THE_DATE -> list.add(asked(Words.of("import.askDate")));
        case WHICH_COLUMN_HOLDS_THE_TITLE -> list.add(asked(Words.of("import.askTitle")));
        case DAY_ORDER -> list.add(asked(Words.of("import.askOrder")));
        case SHORT_YEARS -> list.add(asked(Words.of("import.askYears")));
      }
    }
    plan.preview().remarks().forEach(remark -> list.add(new ListItem(Words.of(remark))));
    return list;
  }

  private static ListItem asked(String words) {
    var item = new ListItem(words);
    item.addClassName("asked");
    return item;
  }

  private Div filters(ImportPlan plan, PreviewGrid grid) {
    var rows = plan.preview().rows();
    var choice = new Select<String>();
    choice.setAriaLabel(Words.of("import.rowsShown"));
    var all = Words.of("import.all", rows.size());
    var wrong = rows.stream().filter(row -> !row.isReady()).toList();
    var remarked = rows.stream().filter(row -> !row.remarks().isEmpty()).toList();
    var here = rows.stream().filter(isHere(plan)).toList();
    var problems = Words.of("import.problems", wrong.size());
    var remarks = Words.of("import.remarks", remarked.size());
    var known = Words.of("import.known", here.size());
    choice.setItems(List.of(all, problems, remarks, known));
    choice.setValue(all);
    choice.addValueChangeListener(
        change ->
            grid.showOnly(
                change.getValue().equals(problems)
                    ? wrong
                    : change.getValue().equals(remarks)
                        ? remarked
                        : change.getValue().equals(known) ? here : rows));
    var line = new Div(choice);
    line.addClassName("import-filters");
    var proposals = rows.stream().mapToInt(row -> row.proposals().size()).sum();
    if (proposals > 0) {
      var accept = new Checkbox(Words.of("import.letAll", proposals));
      accept.addValueChangeListener(
          change -> {
            plan.acceptAll(change.getValue());
            grid.getDataProvider().refreshAll();
          });
      line.add(accept);
    }
    if (!wrong.isEmpty()) {
      var count = new Span(Words.of("import.stayOut", wrong.size()));
      count.addClassName("problem");
      line.add(count);
    }
    return line;
  }

  private static Predicate<ImportRow> isHere(ImportPlan plan) {
    return row -> plan.standing(row) != Standing.NEW;
  }

  private static void count(Button keep, ImportPlan plan) {
    var count = plan.chosen().size();
    keep.setText(Words.of("import.go", count));
    keep.setEnabled(count > 0);
  }

  private void startAgain() {
    file = null;
    look.removeAll();
    handIn.setVisible(true);
  }

  private void keep(ImportPlan plan, String title) {
    var into = target.getValue();
    look.setEnabled(false);
    work.run(
        Words.of("import.storing", plan.chosen().size()),
        plan.chosen().size() > MANY_ROWS,
        progress -> desk.store(ImportDesk.batch(plan, into, title)),
        outcome -> stored(outcome, into),
        () -> {
          look.setEnabled(true);
          Notices.tell(Words.of("import.storingFailed"));
        });
  }

  private void stored(StoreOutcome outcome, Target into) {
    look.setEnabled(true);
    switch (outcome) {
      case StoreOutcome.ChangedMeanwhile(var event) -> {
        Notices.tell(Words.of("import.changed"));
        readAgain(settings);
      }
      case StoreOutcome.NoTimeline() -> Notices.tell(Words.of("import.timelineGone"));
      case StoreOutcome.Stored(var stored) -> {
        go(stored);
        Notices.tellWithLongUndo(imported(stored), () -> undo(stored));
      }
    }
  }

  private static String imported(StoredImport stored) {
    var count = stored.rows().size() + stored.backgrounds().size();
    return Words.of("import.done", count);
  }

  private static void go(StoredImport stored) {
    UI.getCurrent()
        .navigate(
            switch (stored.place()) {
              case ImportPlace.Archive() -> "archive";
              case ImportPlace.OnTimeline(var timeline) -> "timelines/" + timeline;
            });
  }

  private void undo(StoredImport stored) {
    var outcome = desk.undo(stored);
    if (stored.timelineAdded() && outcome.kept() == 0) {
      UI.getCurrent().navigate("");
    } else {
      UI.getCurrent().refreshCurrentRoute(true);
    }
    Notices.tell(
        outcome.kept() == 0
            ? Words.of("import.undone")
            : Words.of("import.undoneBut", outcome.kept()));
  }

  @Override
  public String getPageTitle() {
    return Words.of("import.page");
  }
}
