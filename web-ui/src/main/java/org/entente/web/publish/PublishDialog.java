package org.entente.web.publish;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.net.URI;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.entente.core.publish.Publication;
import org.entente.core.publish.Publications;
import org.entente.core.publish.PublishOutcome.Missing;
import org.entente.core.publish.PublishOutcome.Published;
import org.entente.core.publish.PublishOutcome.Refused;
import org.entente.core.publish.PublishOutcome.Waiting;
import org.entente.core.publish.PublishTimeline;
import org.entente.core.timeline.Timeline;
import org.entente.web.notice.Notices;
import org.entente.web.settings.EntenteSettings;

/** Publishes a timeline, then hands out its embed code and shows it inside an article. */
class PublishDialog extends Dialog {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
          .withLocale(Locale.UK)
          .withZone(ZoneId.systemDefault());

  private final Timeline timeline;
  private final List<String> remarks;
  private final PublishTimeline publishing;
  private final Publications publications;
  private final EntenteSettings settings;
  private final Div content = new Div();

  PublishDialog(
      Timeline timeline,
      List<String> remarks,
      PublishTimeline publishing,
      Publications publications,
      EntenteSettings settings) {
    this.timeline = timeline;
    this.remarks = remarks;
    this.publishing = publishing;
    this.publications = publications;
    this.settings = settings;
    addClassName("publish-dialog");
    setWidth("min(1040px, 96vw)");
    setHeaderTitle("Publish “" + timeline.title().readIn(timeline.mainLanguage()) + "”");
    var close = new Button("Close", click -> close());
    close.addThemeVariants(ButtonVariant.TERTIARY);
    getFooter().add(close);
    content.addClassName("publish");
    add(content);
    show(publications.of(timeline.id()));
  }

  private void show(List<Publication> editions) {
    content.removeAll();
    content.add(state(editions), publish(editions));
    if (!remarks.isEmpty()) {
      content.add(remarks());
    }
    if (!editions.isEmpty()) {
      UI.getCurrent()
          .getPage()
          .fetchCurrentURL(url -> content.add(embed(settings.readersAddress(url.toString()))));
    }
  }

  private static Paragraph state(List<Publication> editions) {
    return new Paragraph(
        editions.isEmpty()
            ? "Readers can't see this timeline yet."
            : "Readers see edition "
                + editions.getFirst().number()
                + ", published "
                + WHEN.format(editions.getFirst().publishedAt())
                + ".");
  }

  private Button publish(List<Publication> editions) {
    var button =
        new Button(
            editions.isEmpty()
                ? "Publish"
                : "Publish edition " + (editions.getFirst().number() + 1),
            click -> publish());
    button.addThemeVariants(ButtonVariant.PRIMARY);
    button.setDisableOnClick(true);
    return button;
  }

  private void publish() {
    switch (publishing.publish(timeline.id())) {
      case Published(var publication) ->
          Notices.tell("Edition " + publication.number() + " is what readers see now");
      case Waiting(var publication, var why) ->
          Notices.tell("Edition " + publication.number() + " is kept but not shown yet. " + why);
      case Refused(var why) -> Notices.tell(why);
      case Missing() -> Notices.tell("Somebody deleted this timeline meanwhile");
    }
    show(publications.of(timeline.id()));
  }

  private Component remarks() {
    var list = new UnorderedList();
    remarks.forEach(remark -> list.add(new ListItem(remark)));
    var block = new Div(new H3("Before you publish"), list);
    block.addClassName("remarks");
    return block;
  }

  private Component embed(URI readersSide) {
    var address = readersSide.resolve("e/" + timeline.publicId() + "/").toString();
    var code = EmbedCode.iframe(address, timeline.title().readIn(timeline.mainLanguage()));
    var shown = new Pre(code);
    shown.addClassName("embed-code");
    shown.getElement().setAttribute("tabindex", "0");
    shown.getElement().setAttribute("aria-label", "Embed code");
    var link = new Anchor(address, address, AnchorTarget.BLANK);
    var block =
        new Div(
            new H3("Embed code"),
            shown,
            new CopyButton("Copy embed code", code),
            new H3("Readers' page"),
            link,
            new H3("Inside an article"),
            preview());
    block.addClassName("embed");
    return block;
  }

  private Component preview() {
    var frame = new IFrame("/preview/" + timeline.publicId());
    frame.setTitle("Preview inside an article");
    frame.addClassName("preview");
    var width = new RadioButtonGroup<Integer>();
    width.setItems(320, 640, 960);
    width.setItemLabelGenerator(pixels -> pixels + " px");
    width.setAriaLabel("Width of the article");
    width.addValueChangeListener(choice -> frame.setWidth(choice.getValue() + "px"));
    width.setValue(640);
    var note = new Span("Article column:");
    var choice = new Div(note, width);
    choice.addClassName("column-width");
    var block = new Div(choice, frame);
    block.addClassName("preview-block");
    return block;
  }
}
