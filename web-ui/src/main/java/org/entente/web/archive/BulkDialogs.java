package org.entente.web.archive;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.core.bulk.BulkEdit;
import org.entente.core.bulk.BulkEdits;
import org.entente.core.event.CheckedSources;
import org.entente.core.event.EventId;
import org.entente.core.event.EventProblem;
import org.entente.core.event.Events;
import org.entente.core.event.Kind;
import org.entente.core.event.SourceDraft;
import org.entente.core.event.Tag;
import org.entente.core.timeline.TimelineSummary;
import org.entente.web.words.Words;

/** Asks what is to be done with many events. */
final class BulkDialogs {

  private static final int MOST_TAGS = 50;

  private final Events events;
  private final Supplier<List<TimelineSummary>> timelines;
  private final BulkEdits bulk;
  private final String language;
  private final Runnable onDone;

  BulkDialogs(
      Events events,
      Supplier<List<TimelineSummary>> timelines,
      BulkEdits bulk,
      String language,
      Runnable onDone) {
    this.events = events;
    this.timelines = timelines;
    this.bulk = bulk;
    this.language = language;
    this.onDone = onDone;
  }

  void addTag(Set<EventId> chosen) {
    tag(chosen, Words.of("bulk.addTagTitle"), BulkEdit.AddTag::new);
  }

  void removeTag(Set<EventId> chosen) {
    tag(chosen, Words.of("bulk.removeTagTitle"), BulkEdit.RemoveTag::new);
  }

  private void tag(Set<EventId> chosen, String heading, Function<Tag, BulkEdit> edit) {
    var dialog = dialog(heading, chosen);
    var field = new ComboBox<String>(Words.of("bulk.tag"));
    field.setAllowCustomValue(true);
    field.setManualValidation(true);
    field.setItems(
        DataProvider.fromFilteringCallbacks(
            query -> tags(query.getFilter()).skip(query.getOffset()).limit(query.getLimit()),
            query -> (int) tags(query.getFilter()).count()));
    field.addCustomValueSetListener(typed -> field.setValue(typed.getDetail()));
    field.addValueChangeListener(
        change -> {
          field.setInvalid(false);
          var tag =
              change.getValue() == null
                  ? null
                  : Tag.read(
                      change.getValue(),
                      refusal -> {
                        field.setErrorMessage(Words.of(refusal));
                        field.setInvalid(true);
                      });
          dialog.look(Optional.ofNullable(tag).map(edit));
        });
    open(dialog, field, field);
  }

  private Stream<String> tags(Optional<String> typed) {
    return events.tags(typed.orElse(""), MOST_TAGS).stream().map(Tag::name);
  }

  void changeKind(Set<EventId> chosen) {
    var dialog = dialog(Words.of("bulk.kindTitle"), chosen);
    var field = new ComboBox<Kind>(Words.of("event.kind"));
    field.setItems(Kind.values());
    field.setItemLabelGenerator(kind -> kind.label().readIn(Words.language()));
    field.setHelperText(Words.of("bulk.kindHint"));
    field.addValueChangeListener(
        change ->
            dialog.look(Optional.ofNullable(change.getValue()).map(BulkEdit.ChangeKind::new)));
    open(dialog, field, field);
  }

  void use(Set<EventId> chosen) {
    var dialog = dialog(Words.of("bulk.timelineTitle"), chosen);
    var field = new ComboBox<TimelineSummary>(Words.of("bulk.timelineField"));
    field.setItems(timelines.get());
    field.setItemLabelGenerator(summary -> summary.title().readIn(language));
    field.addValueChangeListener(
        change ->
            dialog.look(
                Optional.ofNullable(change.getValue())
                    .map(summary -> new BulkEdit.UseOn(summary.id()))));
    open(dialog, field, field);
  }

  void addSource(Set<EventId> chosen) {
    var dialog = dialog(Words.of("bulk.sourceTitle"), chosen);
    var title = new TextField(Words.of("source.headline"));
    var outlet = new TextField(Words.of("source.outlet"));
    var date = new TextField(Words.of("source.published"));
    var address = new TextField(Words.of("bulk.webAddress"));
    var fields = List.of(title, outlet, date, address);
    for (var field : fields) {
      field.setManualValidation(true);
      field.setValueChangeMode(ValueChangeMode.LAZY);
      field.addValueChangeListener(
          change -> {
            fields.forEach(each -> each.setInvalid(false));
            var draft =
                new SourceDraft(
                    title.getValue(),
                    outlet.getValue(),
                    date.getValue(),
                    address.getValue(),
                    "",
                    "");
            var checked = CheckedSources.of(List.of(draft));
            checked.problems().forEach(problem -> tell(problem, title, date, address));
            dialog.look(
                checked.problems().isEmpty()
                    ? checked.sources().stream().findFirst().map(BulkEdit.AddSource::new)
                    : Optional.empty());
          });
    }
    var form = new Div(title, outlet, date, address);
    form.addClassName("bulk-source");
    open(dialog, form, title);
  }

  private static void tell(
      EventProblem problem, TextField title, TextField date, TextField address) {
    var field =
        switch (problem.field()) {
          case SOURCE_DATE -> date;
          case SOURCE_ADDRESS -> address;
          default -> title;
        };
    field.setErrorMessage(Words.of(problem.message()));
    field.setInvalid(true);
  }

  void delete(Set<EventId> chosen) {
    var dialog = dialog(Words.of("bulk.deleteTitle"), chosen);
    dialog.open();
    dialog.look(Optional.of(new BulkEdit.Delete()));
  }

  private BulkDialog dialog(String heading, Set<EventId> chosen) {
    return new BulkDialog(heading, chosen, bulk, language, onDone);
  }

  private static void open(BulkDialog dialog, Component fields, Focusable<?> first) {
    dialog.addComponentAsFirst(fields);
    dialog.open();
    first.focus();
  }
}
