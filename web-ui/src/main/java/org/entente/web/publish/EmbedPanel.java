package org.entente.web.publish;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
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

  /** What the address of a readers' page can ask for, as {@code docs/embedding.md} lists it. */
  static final List<String> LOOKS = List.of("theme", "view", "focus", "period", "fit");

  private static final Map<Way, String> WAYS =
      Map.of(
          Way.FRAME, "Frame (needs no script)",
          Way.GROWING_FRAME, "Frame that grows (with a script)",
          Way.ELEMENT, "Element in the page (with a script)",
          Way.ADDRESS, "Only the address");

  private final Timeline timeline;
  private final Edition edition;
  private final URI address;
  private final Pre code = new Pre();
  private final Div copy = new Div();
  private final Anchor link = new Anchor("", "");
  private final IFrame preview = new IFrame();
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
    preview.setTitle("Preview inside an article");
    preview.addClassName("preview");
    add(
        new H3("Embed code"),
        ways(),
        options(),
        code,
        copy,
        new H3("Readers' page"),
        link,
        new H3("Inside an article"),
        width(),
        preview);
    show(choice);
  }

  private void show(EmbedChoice changed) {
    choice = changed;
    var text = choice.code(address, timeline, edition);
    code.setText(text);
    copy.removeAll();
    copy.add(new CopyButton("Copy embed code", text));
    var page = address.resolve(choice.page(timeline, edition.publication().number())).toString();
    link.setHref(page);
    link.setText(page);
    preview.setSrc(PreviewController.address(timeline, choice));
  }

  private Component ways() {
    var ways = new RadioButtonGroup<Way>();
    ways.setItems(Way.values());
    ways.setItemLabelGenerator(WAYS::get);
    ways.setAriaLabel("Way to embed");
    ways.setValue(Way.FRAME);
    ways.addValueChangeListener(
        change ->
            show(
                new EmbedChoice(
                    change.getValue(), choice.language(), choice.pinned(), choice.look())));
    return ways;
  }

  private Component options() {
    var language = new Select<String>();
    language.setLabel("Language");
    language.setItems(timeline.languages());
    language.setItemLabelGenerator(tag -> Locale.of(tag).getDisplayLanguage(Locale.ENGLISH));
    language.setValue(timeline.mainLanguage());
    language.addValueChangeListener(
        change ->
            show(new EmbedChoice(choice.way(), change.getValue(), choice.pinned(), choice.look())));
    var pinned = new Checkbox("Keep edition " + edition.publication().number() + " for ever");
    pinned.addValueChangeListener(
        change ->
            show(
                new EmbedChoice(
                    choice.way(), choice.language(), change.getValue(), choice.look())));
    var fit = new Checkbox("Scroll inside the frame");
    fit.addValueChangeListener(change -> show(choice.with("fit", change.getValue() ? "1" : "")));
    var options =
        new Div(
            language,
            oneOf("Colours", "theme", List.of("", "light", "dark"), "As the reader's system"),
            oneOf("First view", "view", List.of("", "relations", "countries", "story"), "As set"),
            focus(),
            period(),
            fit,
            pinned);
    options.addClassName("embed-options");
    return options;
  }

  private Component oneOf(String label, String name, List<String> values, String first) {
    var select = new Select<String>();
    select.setLabel(label);
    select.setItems(values);
    select.setItemLabelGenerator(
        value ->
            value.isEmpty()
                ? first
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

  private Component period() {
    var period = new TextField("Period");
    period.setPlaceholder("2022-01-01_2023-01-31");
    period.setPattern("\\d{4}-\\d\\d-\\d\\d_\\d{4}-\\d\\d-\\d\\d");
    period.setHelperText("first day _ last day");
    period.setClearButtonVisible(true);
    period.addValueChangeListener(
        change -> {
          if (!period.isInvalid()) {
            show(choice.with("period", change.getValue()));
          }
        });
    return period;
  }

  private Component width() {
    var width = new RadioButtonGroup<Integer>();
    width.setItems(320, 640, 1200);
    width.setItemLabelGenerator(pixels -> pixels + " px");
    width.setAriaLabel("Width of the article");
    width.addValueChangeListener(change -> preview.setWidth(change.getValue() + "px"));
    width.setValue(640);
    var choice = new Div(new Span("Article column:"), width);
    choice.addClassName("column-width");
    return choice;
  }
}
