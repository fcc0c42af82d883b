package org.entente.web.publish;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URI;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.entente.core.publish.Occasion;
import org.entente.core.publish.Publication;
import org.entente.core.timeline.Timeline;
import org.entente.web.edition.Shelf;

/** All editions: where each stays, and each to take away. */
class EditionList extends Div {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
          .withLocale(Locale.UK)
          .withZone(ZoneId.systemDefault());

  EditionList(Timeline timeline, List<Publication> editions, URI address) {
    addClassName("editions");
    var list = new UnorderedList();
    for (var edition : editions) {
      var folder = address.resolve(Shelf.folderName(edition.number()) + "/").toString();
      var item =
          new ListItem(
              new Anchor(folder, "Edition " + edition.number(), AnchorTarget.BLANK),
              new Span(
                  " · " + WHEN.format(edition.publishedAt()) + " · " + words(edition.occasion())));
      var note = edition.note().readIn(timeline.mainLanguage());
      if (!note.isEmpty()) {
        item.add(new Span(" · " + note));
      }
      if (edition.occasion() != Occasion.WITHDRAWAL) {
        var zip =
            new Anchor(
                DownloadController.address(timeline.id(), edition.number()), "Download as zip");
        zip.getElement().setAttribute("download", true);
        zip.setRouterIgnore(true);
        item.add(new Span(" · "), zip);
      }
      list.add(item);
    }
    var history = address.resolve(TimelineFiles.permalink(timeline, timeline.mainLanguage()));
    add(
        new H3("Editions"),
        list,
        new Anchor(history.toString(), "The page to share, with all editions", AnchorTarget.BLANK));
  }

  private static String words(Occasion occasion) {
    return switch (occasion) {
      case FIRST -> "first edition";
      case NEW_EVENTS -> "new events";
      case UPDATE -> "update";
      case CORRECTION -> "correction";
      case WITHDRAWAL -> "withdrawn";
    };
  }
}
