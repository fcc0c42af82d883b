package org.entente.web.archive;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Set;
import org.entente.core.account.Access;
import org.entente.core.account.Right;
import org.entente.core.actor.Actors;
import org.entente.core.bulk.BulkEdits;
import org.entente.core.comment.Subject;
import org.entente.core.event.Event;
import org.entente.core.event.EventSearch;
import org.entente.core.event.Events;
import org.entente.core.exporting.Exportable;
import org.entente.core.history.History;
import org.entente.core.history.Rewind;
import org.entente.core.image.Images;
import org.entente.core.importing.ImportLimits;
import org.entente.core.question.SavedSearches;
import org.entente.core.timeline.Timelines;
import org.entente.web.comment.CommentDesk;
import org.entente.web.event.FormSetting;
import org.entente.web.exporting.ExportDialog;
import org.entente.web.importing.ImportView;
import org.entente.web.keys.Keys;
import org.entente.web.words.Words;

/** All events, searchable, beside the form of the chosen one. */
@Route("archive")
@PermitAll
public class ArchiveView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final int PAGE = 1_000;
  private static final int MOST_EXPORTED = ImportLimits.MAX_ROWS;

  private final Events events;
  private final FormSetting setting;
  private final CommentDesk comments;

  private final EventFilters filters;
  private final EventGrid grid;
  private final SavedSearchPicker saved;
  private final BulkBar bulkBar;
  private final Span count = new Span();
  private final ArchiveForm form;

  /** Called by Vaadin. */
  public ArchiveView(
      Events events,
      Timelines timelines,
      Actors actors,
      Images images,
      History history,
      Rewind rewind,
      Access access,
      BulkEdits bulk,
      SavedSearches searches,
      CommentDesk comments) {
    this.comments = comments;
    this.events = events;
    this.setting = FormSetting.of(actors.all(), Words.language(), Set.of(), images, events);
    this.form = new ArchiveForm(events, timelines, history, rewind, access, setting, comments);
    this.filters = new EventFilters(setting, events, timelines.summaries(), this::find);
    this.saved = new SavedSearchPicker(searches, filters, access.allows(Right.WRITE_EVENT));
    this.grid = new EventGrid(events, setting, event -> form.show(event));
    this.bulkBar =
        new BulkBar(
            new BulkDialogs(events, form::writable, bulk, Words.language(), this::find),
            grid::chosen,
            grid::deselectAll,
            access.allows(Right.DELETE_EVENT));
    grid.addSelectionListener(
        selection -> bulkBar.show(access.allows(Right.WRITE_EVENT) ? grid.chosen().size() : 0));
    addClassName("archive");
    var create = new Button(Words.of("workspace.newEvent"), click -> form.showNew());
    create.addThemeVariants(ButtonVariant.PRIMARY);
    Keys.give(create, "n");
    var importing =
        new Button(
            Words.of("workspace.import"),
            click -> UI.getCurrent().navigate(ImportView.class, ImportView.archive()));
    var exporting = new Button(Words.of("workspace.export"), click -> export());
    create.setVisible(access.allows(Right.WRITE_EVENT));
    importing.setVisible(access.allows(Right.WRITE_EVENT));
    var head =
        new Div(new H1(Words.of("archive.title")), count, saved, importing, exporting, create);
    head.addClassName("view-head");
    var listPane = new Div(grid);
    listPane.addClassName("list-pane");
    form.addChangeListener(this::follow);
    var panes = new SplitLayout(listPane, form);
    panes.setSplitterPosition(56);
    panes.addClassName("list-and-form");
    add(head, filters, bulkBar, panes);
    form.close();
    find();
  }

  /** The grid goes along with the form. */
  private void follow(ArchiveForm.Change change) {
    switch (change) {
      case OPENED -> {
        addClassName("form-open");
        grid.mark(form.event().orElse(null));
      }
      case CLOSED -> {
        removeClassName("form-open");
        grid.mark(null);
      }
      case SAVED -> grid.getDataProvider().refreshAll();
      case FOUND_ANEW -> find();
    }
  }

  /** The address may name a comment on an event. */
  @Override
  public void beforeEnter(BeforeEnterEvent enter) {
    enter
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(CommentDesk.PARAMETER)
        .flatMap(comments::follow)
        .ifPresent(
            comment -> {
              if (comment.subject() instanceof Subject.OfEvent(var event)) {
                events.byId(event).ifPresent(found -> form.show(found, comment));
              }
            });
  }

  /** Everything that answers to the filters, not only what has been scrolled to. */
  private void export() {
    var found = new ArrayList<Event>();
    while (found.size() < MOST_EXPORTED) {
      var page = events.search(filters.value(), found.size(), PAGE);
      found.addAll(page);
      if (page.size() < PAGE) {
        break;
      }
    }
    new ExportDialog(
            Words.of("archive.whatToExport"),
            Exportable.of(found, setting.actors(), Words.language()),
            setting.images())
        .open();
  }

  private void find() {
    var search = filters.value();
    grid.show(search);
    saved.show(search);
    int found = events.count(search);
    count.setText(Words.of("shell.eventCount", found));
    grid.setEmptyStateText(
        search.equals(EventSearch.ALL) ? Words.of("archive.empty") : Words.of("archive.noneFound"));
  }

  @Override
  public String getPageTitle() {
    return Words.of("archive.page");
  }
}
