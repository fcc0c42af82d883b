package org.entente.web.event;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.entente.core.date.DateInput;
import org.entente.core.date.Reading;
import org.entente.core.event.EventDraft;
import org.entente.core.event.EventProblem;
import org.entente.core.event.EventProblem.Field;
import org.entente.core.event.ImpliedEffects;
import org.entente.core.event.Kind;
import org.entente.core.text.Texts;
import org.entente.web.words.Words;

/**
 * The form of one event. It tells every change at once and shows each mistake at the field where it
 * was made; whoever shows the form decides what becomes of the change.
 */
public class EventForm extends Div {

  /** How long typing must pause before a change is told, in milliseconds. */
  public static final int PAUSE_MS = 5;

  private final FormSetting setting;
  private EventDraft draft;
  private boolean filling;
  private final Consumer<EventDraft> onChange;

  private final EventDateField date;
  private final TextField title = new TextField(Words.of("event.title"));
  private final ComboBox<Kind> kind = new ComboBox<>(Words.of("event.kind"));
  private final RadioButtonGroup<Integer> importance =
      new RadioButtonGroup<>(Words.of("event.importance"));
  private final TextArea text = new TextArea(Words.of("event.text"));
  private final TextArea note = new TextArea(Words.of("event.note"));
  private final TextArea quote = new TextArea(Words.of("event.quote"));
  private final TextField speaker = new TextField(Words.of("event.speaker"));
  private final TextField quoteLanguage = new TextField(Words.of("event.quoteLanguage"));
  private final ParticipationRows participations;
  private final EffectRows effects;
  private final SourceRows sources;
  private final ImageRows images;
  private final TagsField tags;
  private final Map<Field, HasValidation> singleFields = new EnumMap<>(Field.class);

  /** A form filled with the draft. */
  public EventForm(EventDraft draft, FormSetting setting, Consumer<EventDraft> onChange) {
    this.draft = draft;
    this.setting = setting;
    this.onChange = onChange;
    date = new EventDateField(Words.of("event.date"));
    participations = new ParticipationRows(setting, this::actorsChanged);
    effects = new EffectRows(setting, this::changed);
    sources = new SourceRows(this::changed);
    images = new ImageRows(setting, this::changed);
    tags = new TagsField(setting.tags());
    addClassName("event-form");
    prepareFields();
    fill();
    arrange();
    listen();
  }

  /** The draft as the form stands now. */
  public EventDraft draft() {
    return draft;
  }

  /** The draft was kept under this version; later edits are based on it. */
  public void keptAs(int version) {
    draft = draft.withVersion(version);
  }

  /** The texts of the fields that an event has once, by the fields' labels. */
  Map<String, String> texts() {
    var texts = new HashMap<String, String>();
    texts.put(date.getLabel(), date.getValue());
    for (var line : List.of(title, speaker, quoteLanguage)) {
      texts.put(line.getLabel(), line.getValue());
    }
    for (var area : List.of(text, note, quote)) {
      texts.put(area.getLabel(), area.getValue());
    }
    return texts;
  }

  /** Shows another state of the event; a field that already says so is not touched. */
  public void fill(EventDraft changed) {
    draft = changed;
    fill();
  }

  /** Puts the cursor where a new event starts. */
  public void focusFirst() {
    date.focus();
  }

  /** Shows these mistakes and no others. */
  public void show(List<EventProblem> problems) {
    singleFields.forEach((_, field) -> clear(field));
    participations.clearProblems();
    effects.clearProblems();
    sources.clearProblems();
    images.clearProblems();
    for (var problem : problems) {
      switch (problem.field()) {
        case PARTICIPATIONS -> participations.show(problem);
        case EFFECTS -> effects.show(problem);
        case SOURCE_TITLE, SOURCE_DATE, SOURCE_ADDRESS, SOURCE_ARCHIVED -> sources.show(problem);
        case IMAGE, IMAGE_ALTERNATIVE, IMAGE_CAPTION, IMAGE_CREDIT, IMAGE_SOURCE ->
            images.show(problem);
        case DATE, TITLE, TEXT, NOTE, QUOTE, TAGS -> {
          var field = Objects.requireNonNull(singleFields.get(problem.field()));
          field.setErrorMessage(Words.of(problem.message()));
          field.setInvalid(true);
        }
      }
    }
  }

  private static void clear(HasValidation field) {
    field.setInvalid(false);
    field.setErrorMessage("");
  }

  private void prepareFields() {
    kind.setItems(Kind.values());
    kind.setItemLabelGenerator(item -> item.label().readIn(Words.language()));
    importance.setItems(3, 2, 1);
    importance.setItemLabelGenerator(Importance::name);
    title.setRequiredIndicatorVisible(true);
    date.setRequiredIndicatorVisible(true);
    quoteLanguage.setPlaceholder("en");
    for (var field : List.of(title, speaker, quoteLanguage)) {
      typed(field);
    }
    for (var field : List.of(text, note, quote)) {
      typed(field);
    }
    singleFields.put(Field.DATE, date);
    singleFields.put(Field.TITLE, title);
    singleFields.put(Field.TEXT, text);
    singleFields.put(Field.NOTE, note);
    singleFields.put(Field.TAGS, tags);
    singleFields.put(Field.QUOTE, quote);
  }

  private static void typed(TextFieldBase<?, String> field) {
    field.setManualValidation(true);
    switch (field) {
      case TextField line -> {
        line.setValueChangeMode(ValueChangeMode.LAZY);
        line.setValueChangeTimeout(PAUSE_MS);
      }
      case TextArea area -> {
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MS);
      }
      default -> throw new IllegalArgumentException("Not a field to type in: " + field);
    }
  }

  private void fill() {
    filling = true;
    var language = setting.language();
    if (!means(date.getValue(), draft.date())) {
      date.setValue(draft.date());
    }
    put(title, draft.title().in(language));
    kind.setValue(draft.kind());
    importance.setValue(draft.importance());
    put(text, draft.text().in(language));
    put(note, draft.note().in(language));
    put(quote, draft.quote());
    tags.fill(draft.tags());
    put(speaker, draft.speaker());
    put(quoteLanguage, draft.quoteLanguage());
    if (!participations.values().equals(draft.participations())) {
      participations.fill(draft.participations());
    }
    effects.fill(draft.effects(), draft.kind(), draft.participations());
    if (!sources.values().equals(draft.sources())) {
      sources.fill(draft.sources());
    }
    if (!images.values().equals(draft.images())) {
      images.fill(draft.images());
    }
    hintOtherLanguages(draft.title());
    filling = false;
  }

  /** Leaves a text alone that differs only by a blank at its end: somebody is typing there. */
  private static void put(TextFieldBase<?, String> field, String text) {
    if (!field.getValue().strip().equals(text)) {
      field.setValue(text);
    }
  }

  /** Whether a date as typed is the date that is kept, so that what was typed may stay. */
  private boolean means(String typed, String kept) {
    return !kept.isEmpty()
        && DateInput.read(typed) instanceof Reading.Understood(var date)
        && date.text().equals(kept);
  }

  /** What stands in other languages, where this one is still empty: it helps to translate. */
  private void hintOtherLanguages(Texts titles) {
    if (titles.in(setting.language()).isEmpty() && !titles.isEmpty()) {
      title.setPlaceholder(titles.readIn(setting.language()));
      text.setPlaceholder(draft.text().readIn(setting.language()));
      note.setPlaceholder(draft.note().readIn(setting.language()));
    }
  }

  private void arrange() {
    add(
        line("date-and-kind", date, kind),
        title,
        section(Words.of("event.who")),
        participations,
        section(Words.of("event.what")),
        effects,
        section(Words.of("event.story")),
        text,
        importance,
        section(Words.of("event.sources")),
        sources,
        section(Words.of("event.images")),
        images,
        section(Words.of("event.quoteAndNote")),
        quote,
        line("quote-by", speaker, quoteLanguage),
        note,
        tags);
  }

  private static Component section(String heading) {
    return new H3(heading);
  }

  private static Component line(String name, Component... fields) {
    var line = new Div(fields);
    line.addClassNames("line", name);
    return line;
  }

  private void listen() {
    kind.addValueChangeListener(change -> actorsChanged());
    tags.addValueChangeListener(change -> changed());
    importance.addValueChangeListener(change -> changed());
    for (var field : List.of(date, title, speaker, quoteLanguage)) {
      field.addValueChangeListener(change -> changed());
    }
    for (var area : List.of(text, note, quote)) {
      area.addValueChangeListener(change -> changed());
    }
  }

  private void actorsChanged() {
    if (filling) {
      return;
    }
    var chosen = kind.getValue() == null ? draft.kind() : kind.getValue();
    var following =
        ImpliedEffects.follow(
            draft.kind(),
            draft.participations(),
            chosen,
            participations.values(),
            effects.values(),
            setting.lanes());
    effects.fill(following, chosen, participations.values());
    changed();
  }

  private void changed() {
    if (filling) {
      return;
    }
    draft = read();
    onChange.accept(draft);
  }

  private EventDraft read() {
    var language = setting.language();
    return new EventDraft(
        draft.id(),
        draft.version(),
        date.getValue(),
        kind.getValue() == null ? draft.kind() : kind.getValue(),
        draft.title().with(language, title.getValue()),
        draft.text().with(language, text.getValue()),
        participations.values(),
        effects.values(),
        sources.values(),
        images.values(),
        quote.getValue(),
        speaker.getValue(),
        quoteLanguage.getValue(),
        draft.note().with(language, note.getValue()),
        importance.getValue() == null ? 2 : importance.getValue(),
        tags.value());
  }
}
