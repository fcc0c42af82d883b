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
import java.util.stream.Stream;
import org.entente.core.colour.HouseColours;
import org.entente.core.publish.Edition;
import org.entente.core.timeline.Timeline;
import org.entente.web.clipboard.CopyButton;
import org.entente.web.publish.EmbedCode.Way;
import org.entente.web.words.DateWords;
import org.entente.web.words.Words;

/** Chooses how to embed: the code to copy, and how it will stand in an article. */
class EmbedPanel extends Div {

  /** What a readers' page and the element can be asked for, as {@code docs/embedding.md} lists. */
  static final List<String> LOOKS = List.of("theme", "view", "focus", "period", "fit");

  private final Timeline timeline;
  private final Edition edition;
  private final URI address;
  private final Pre code = new Pre();
  private final Div copy = new Div();
  private final Anchor link = new Anchor("", "");
  private final ArticlePreview preview;
  private final Checkbox fit = new Checkbox(Words.of("embed.fit"));
  private final DatePicker first = new DatePicker(Words.of("embed.from"));
  private final DatePicker last = new DatePicker(Words.of("embed.to"));
  private EmbedChoice choice;

  /**
   * A panel.
   *
   * @param edition the one that readers see
   * @param address of the timeline for readers, ending in a slash
   * @param colours of the timeline's desk
   */
  EmbedPanel(Timeline timeline, Edition edition, URI address, HouseColours colours) {
    this.preview = new ArticlePreview(colours);
    this.timeline = timeline;
    this.edition = edition;
    this.address = address;
    this.choice = EmbedChoice.plain(timeline.mainLanguage());
    addClassName("embed");
    code.addClassName("embed-code");
    code.getElement().setAttribute("tabindex", "0");
    code.getElement().setAttribute("role", "region");
    code.getElement().setAttribute("aria-label", Words.of("embed.code"));
    link.setTarget(AnchorTarget.BLANK);
    link.addClassName("readers-page");
    var taken = new Div(code, copy, link);
    taken.addClassName("embed-taken");
    var chosen = new Div(ways(), taken);
    chosen.addClassName("embed-chosen");
    add(chosen, options(), new H3(Words.of("embed.inside")), preview);
    show(choice);
  }

  private void show(EmbedChoice changed) {
    choice = changed;
    var text = choice.code(address, timeline, edition);
    code.setText(text);
    copy.removeAll();
    copy.add(
        new CopyButton(
            Words.of(choice.way() == Way.ADDRESS ? "embed.copyAddress" : "embed.copyCode"), text));
    var page = address.resolve(choice.page(timeline, edition.publication().number())).toString();
    link.setHref(page);
    link.setText(Words.of("embed.open"));
    preview.show(PreviewController.address(timeline, choice));
    fit.setVisible(choice.way() != Way.ELEMENT);
  }

  private Component ways() {
    var ways = new RadioButtonGroup<Way>(Words.of("embed.ways"));
    ways.addClassName("ways");
    ways.setItems(Way.values());
    ways.setItemLabelGenerator(way -> Words.of("embed.way." + way.name()));
    ways.setValue(Way.FRAME);
    ways.addValueChangeListener(change -> show(choice.by(change.getValue())));
    return ways;
  }

  private Component options() {
    var language = new Select<String>();
    language.setLabel(Words.of("article.language"));
    language.setItems(timeline.languages());
    language.setItemLabelGenerator(Words::nameOf);
    language.setValue(timeline.mainLanguage());
    language.addValueChangeListener(change -> show(choice.in(change.getValue())));
    var pinned = new Checkbox(Words.of("embed.pinned", edition.publication().number()));
    pinned.addValueChangeListener(change -> show(choice.pinned(change.getValue())));
    fit.addValueChangeListener(change -> show(choice.with("fit", change.getValue() ? "1" : "")));
    for (var day : List.of(first, last)) {
      DateWords.say(day);
      day.setClearButtonVisible(true);
      day.addValueChangeListener(change -> period());
    }
    var fields =
        new Div(
            language,
            oneOf(
                Words.of("embed.colours"),
                "theme",
                List.of("", "light", "dark", "auto"),
                Words.of("embed.asUsual")),
            oneOf(
                Words.of("embed.firstView"),
                "view",
                List.of("", "relations", "countries", "story"),
                Words.of("embed.asSet")),
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
        value -> value.isEmpty() ? otherwise : Words.of("embed." + name + "." + value));
    select.setValue("");
    select.addValueChangeListener(change -> show(choice.with(name, change.getValue())));
    return select;
  }

  /** An actor that stands in front. */
  private Component focus() {
    var actors = new ComboBox<String>(Words.of("embed.focus"));
    actors.setItems(
        timeline.relations().stream()
            .flatMap(relation -> Stream.of(relation.first(), relation.second()))
            .map(actor -> actor.value())
            .distinct()
            .sorted()
            .toList());
    actors.setPlaceholder(Words.of("embed.all"));
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
    last.setErrorMessage(Words.of("embed.dayAfter"));
    show(choice.with("period", both && from.isBefore(to) ? from + "_" + to : ""));
  }
}
