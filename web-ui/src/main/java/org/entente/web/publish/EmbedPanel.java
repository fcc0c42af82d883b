package org.entente.web.publish;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.core.publish.Edition;
import org.entente.core.timeline.Timeline;
import org.entente.web.clipboard.CopyButton;
import org.entente.web.publish.EmbedCode.Way;

/** Chooses how to embed: the code to copy, and how it will stand in an article. */
class EmbedPanel extends Div {

  /** What a readers' page and the element can be asked for, as {@code docs/embedding.md} lists. */
  static final List<String> LOOKS = List.of("theme", "view", "focus", "period", "fit");

  private static final Map<Way, String> WAYS =
      Map.of(
          Way.FRAME, "Frame: needs no script, works everywhere",
          Way.GROWING_FRAME, "Frame that grows, with a script",
          Way.ELEMENT, "Element in your page, with a script",
          Way.ADDRESS, "Only the address");

  private final Timeline timeline;
  private final Edition edition;
  private final URI address;
  private final Pre code = new Pre();
  private final Div copy = new Div();
  private final Anchor link = new Anchor("", "");
  private final ArticlePreview preview = new ArticlePreview();
  private final Checkbox fit = new Checkbox("Scroll inside the frame");
  private final DatePicker first = new DatePicker("From");
  private final DatePicker last = new DatePicker("To");
  private EmbedChoice choice;

  /**
   * A panel.
   *
   * @param edition the one that readers see
   * @param address of the timeline for readers, ending in a slash
   */
  EmbedPanel(Timeline timeline, Edition edition, URI address) {
    this.timeline = timeline;
    this.edition = edition;
    this.address = address;
    this.choice = EmbedChoice.plain(timeline.mainLanguage());
    addClassName("embed");
    code.addClassName("embed-code");
    code.getElement().setAttribute("tabindex", "0");
    code.getElement().setAttribute("role", "region");
    code.getElement().setAttribute("aria-label", "Embed code");
    link.setTarget(AnchorTarget.BLANK);
    link.addClassName("readers-page");
    var taken = new Div(code, copy, link);
    taken.addClassName("embed-taken");
    var chosen = new Div(ways(), taken);
    chosen.addClassName("embed-chosen");
    add(chosen, options(), new H3("Inside an article"), preview);
    show(choice);
  }

  private void show(EmbedChoice changed) {
    choice = changed;
    var text = choice.code(address, timeline, edition);
    code.setText(text);
    copy.removeAll();
    copy.add(
        new CopyButton(choice.way() == Way.ADDRESS ? "Copy address" : "Copy embed code", text));
    var page = address.resolve(choice.page(timeline, edition.publication().number())).toString();
    link.setHref(page);
    link.setText("Open the readers' page");
    preview.show(PreviewController.address(timeline, choice));
    fit.setVisible(choice.way() != Way.ELEMENT);
  }

  private Component ways() {
    var ways = new RadioButtonGroup<Way>("Way to embed");
    ways.addClassName("ways");
    ways.setItems(Way.values());
    ways.setItemLabelGenerator(WAYS::get);
    ways.setValue(Way.FRAME);
    ways.addValueChangeListener(change -> show(choice.by(change.getValue())));
    return ways;
  }

  private Component options() {
    var language = new Select<String>();
    language.setLabel("Language");
    language.setItems(timeline.languages());
    language.setItemLabelGenerator(tag -> Locale.of(tag).getDisplayLanguage(Locale.ENGLISH));
    language.setValue(timeline.mainLanguage());
    language.addValueChangeListener(change -> show(choice.in(change.getValue())));
    var pinned = new Checkbox("Keep edition " + edition.publication().number() + " for ever");
    pinned.addValueChangeListener(change -> show(choice.pinned(change.getValue())));
    fit.addValueChangeListener(change -> show(choice.with("fit", change.getValue() ? "1" : "")));
    for (var day : List.of(first, last)) {
      day.setLocale(Locale.UK);
      day.setClearButtonVisible(true);
      day.addValueChangeListener(change -> period());
    }
    var fields =
        new Div(
            language,
            oneOf("Colours", "theme", List.of("", "light", "dark", "auto"), "As usual there"),
            oneOf("First view", "view", List.of("", "relations", "countries", "story"), "As set"),
            focus(),
            first,
            last);
    fields.addClassName("embed-options");
    var marks = new Div(fit, pinned);
    marks.addClassName("embed-options");
    return new Div(fields, marks);
  }

  private Component oneOf(String label, String name, List<String> values, String otherwise) {
    var select = new Select<String>();
    select.setLabel(label);
    select.setItems(values);
    select.setItemLabelGenerator(
        value ->
            value.isEmpty()
                ? otherwise
                : value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1));
    select.setValue("");
    select.addValueChangeListener(change -> show(choice.with(name, change.getValue())));
    return select;
  }

  /** An actor that stands in front. */
  private Component focus() {
    var actors = new ComboBox<String>("In front");
    actors.setItems(
        timeline.relations().stream()
            .flatMap(relation -> Stream.of(relation.first(), relation.second()))
            .map(actor -> actor.value())
            .distinct()
            .sorted()
            .toList());
    actors.setPlaceholder("All");
    actors.setClearButtonVisible(true);
    actors.addValueChangeListener(
        change -> show(choice.with("focus", change.getValue() == null ? "" : change.getValue())));
    return actors;
  }

  /** Counts once both days are there and in order. */
  private void period() {
    var from = first.getValue();
    var to = last.getValue();
    boolean both = from != null && to != null;
    last.setInvalid(both && !from.isBefore(to));
    last.setErrorMessage("Choose a day after the first.");
    show(choice.with("period", both && from.isBefore(to) ? from + "_" + to : ""));
  }
}
