package org.entente.web.workspace;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.entente.core.date.DateInput;
import org.entente.core.date.Reading;
import org.entente.core.text.Phrases;
import org.entente.core.timeline.Look;
import org.entente.core.timeline.ReadersView;
import org.entente.core.timeline.Timeline;
import org.entente.web.event.EventDateField;
import org.entente.web.event.EventForm;
import org.entente.web.words.ChoiceWords;
import org.entente.web.words.Words;

/** What stands around the events: heading, languages, the opening period, the backgrounds. */
final class StoryPanel extends Div {

  private static final List<String> LANGUAGES = Phrases.languages();

  private final Workspace workspace;
  private final Runnable onChange;
  private final String language;
  private final CheckboxGroup<ReadersView> offered = new CheckboxGroup<>();

  StoryPanel(Workspace workspace, Runnable onChange) {
    this.workspace = workspace;
    this.onChange = onChange;
    this.language = workspace.language();
    addClassNames("panel", "story-panel");
    var opening = new Div(opensAt(), languages(), firstView(), offeredViews(), lineShown());
    opening.addClassNames("line", "opening");
    add(
        title(),
        standfirst(),
        opening,
        new H3(Words.of("story.backgrounds")),
        new BackgroundRows(workspace, onChange));
  }

  private void change(UnaryOperator<Timeline> edit) {
    workspace.change(edit);
    onChange.run();
  }

  private TextField title() {
    var title = new TextField(Words.of("story.title"));
    title.setValue(workspace.timeline().title().in(language));
    title.setManualValidation(true);
    title.setRequiredIndicatorVisible(true);
    title.setErrorMessage(Words.of("story.hasTitle"));
    title.setValueChangeMode(ValueChangeMode.LAZY);
    title.setValueChangeTimeout(EventForm.PAUSE_MS);
    title.addValueChangeListener(
        typed -> {
          var titles = workspace.timeline().title().with(language, typed.getValue());
          title.setInvalid(titles.isEmpty());
          if (!titles.isEmpty()) {
            change(timeline -> timeline.withHead(titles, timeline.standfirst()));
          }
        });
    return title;
  }

  private TextArea standfirst() {
    var standfirst = new TextArea(Words.of("story.standfirst"));
    standfirst.setValue(workspace.timeline().standfirst().in(language));
    standfirst.setValueChangeMode(ValueChangeMode.LAZY);
    standfirst.setValueChangeTimeout(EventForm.PAUSE_MS);
    standfirst.addValueChangeListener(
        typed ->
            change(
                timeline ->
                    timeline.withHead(
                        timeline.title(), timeline.standfirst().with(language, typed.getValue()))));
    return standfirst;
  }

  private EventDateField opensAt() {
    var opens = new EventDateField(Words.of("story.opensAt"));
    opens.setPlaceholder(Words.of("story.whole"));
    var look = workspace.timeline().look();
    opens.setValue(look.opensAt() == null ? "" : look.opensAt().text());
    opens.addValueChangeListener(
        typed -> {
          opens.setInvalid(false);
          if (typed.getValue().isBlank()) {
            change(timeline -> timeline.withLook(timeline.look().opening(null)));
            return;
          }
          switch (DateInput.read(typed.getValue())) {
            case Reading.Understood(var period) ->
                change(timeline -> timeline.withLook(timeline.look().opening(period)));
            case Reading.Refused(var message) -> {
              opens.setErrorMessage(Words.of(message));
              opens.setInvalid(true);
            }
          }
        });
    return opens;
  }

  private Select<ReadersView> firstView() {
    var first = new Select<ReadersView>();
    first.setLabel(Words.of("story.opensWith"));
    first.setItems(ReadersView.values());
    first.setItemLabelGenerator(StoryPanel::name);
    first.setValue(workspace.timeline().look().views().getFirst());
    first.addValueChangeListener(
        choice -> showViews(look -> look.showing(choice.getValue(), Set.copyOf(look.views()))));
    return first;
  }

  /** The view that the timeline opens with is always offered. */
  private CheckboxGroup<ReadersView> offeredViews() {
    offered.setLabel(Words.of("story.switch"));
    offered.setItems(ReadersView.values());
    offered.setItemLabelGenerator(StoryPanel::name);
    offered.addValueChangeListener(
        choice -> {
          if (choice.isFromClient()) {
            showViews(look -> look.showing(look.views().getFirst(), choice.getValue()));
          }
        });
    tickOffered();
    return offered;
  }

  private void showViews(UnaryOperator<Look> edit) {
    change(timeline -> timeline.withLook(edit.apply(timeline.look())));
    tickOffered();
  }

  private void tickOffered() {
    var views = workspace.timeline().look().views();
    offered.setItemEnabledProvider(view -> view != views.getFirst());
    offered.setValue(Set.copyOf(views));
  }

  private static String name(ReadersView view) {
    return switch (view) {
      case RELATIONS -> Words.of("story.RELATIONS");
      case COUNTRIES -> Words.of("story.COUNTRIES");
      case STORY -> Words.of("story.STORY");
    };
  }

  private Checkbox lineShown() {
    var line = new Checkbox(Words.of("story.line"), workspace.timeline().look().lineShown());
    line.addValueChangeListener(
        click ->
            change(timeline -> timeline.withLook(timeline.look().withLineShown(click.getValue()))));
    return line;
  }

  private MultiSelectComboBox<String> languages() {
    var languages = new MultiSelectComboBox<String>(Words.of("story.languages"));
    ChoiceWords.say(languages);
    languages.setItems(LANGUAGES);
    languages.setItemLabelGenerator(Words::nameOf);
    languages.setValue(workspace.timeline().languages());
    languages.setManualValidation(true);
    languages.setErrorMessage(Words.of("story.oneLanguage"));
    languages.addValueChangeListener(
        choice -> {
          languages.setInvalid(choice.getValue().isEmpty());
          if (!choice.getValue().isEmpty()) {
            change(
                timeline ->
                    timeline.withLanguages(ordered(timeline.languages(), choice.getValue())));
          }
        });
    return languages;
  }

  /** Languages that were there keep their order, so that the main one stays; new ones follow. */
  private static List<String> ordered(List<String> before, Set<String> chosen) {
    var languages = new ArrayList<>(before);
    languages.retainAll(chosen);
    chosen.stream().filter(tag -> !languages.contains(tag)).sorted().forEach(languages::add);
    return languages;
  }
}
