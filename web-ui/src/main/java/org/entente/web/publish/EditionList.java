package org.entente.web.publish;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URI;
import java.util.List;
import org.entente.core.publish.Occasion;
import org.entente.core.publish.Publication;
import org.entente.core.timeline.Timeline;
import org.entente.web.edition.Shelf;
import org.entente.web.words.Words;

/** All editions: where each stays, and each to take away. */
class EditionList extends Div {

  EditionList(Timeline timeline, List<Publication> editions, URI address) {
    addClassName("editions");
    var list = new UnorderedList();
    for (var edition : editions) {
      list.add(item(timeline, edition, address));
    }
    var share = address.resolve(TimelineFiles.permalink(timeline, timeline.mainLanguage()));
    add(
        new H3(Words.of("publish.room.EDITIONS")),
        list,
        new Paragraph(
            new Anchor(share.toString(), Words.of("editions.share"), AnchorTarget.BLANK)));
  }

  private static ListItem item(Timeline timeline, Publication edition, URI address) {
    var folder = address.resolve(Shelf.folderName(edition.number()) + "/").toString();
    var name =
        new Anchor(folder, Words.of("publish.edition", edition.number()), AnchorTarget.BLANK);
    name.addClassName("name");
    var facts =
        new Span(
            PublishWords.of(edition.occasion())
                + " · "
                + PublishWords.moment(edition.publishedAt()));
    facts.addClassName("facts");
    var item = new ListItem(name, facts);
    if (edition.occasion() != Occasion.WITHDRAWAL) {
      var zip =
          new Anchor(
              DownloadController.address(timeline.id(), edition.number()),
              Words.of("editions.zip"));
      zip.getElement().setAttribute("download", true);
      zip.setRouterIgnore(true);
      zip.addClassName("zip");
      item.add(zip);
    }
    var note = edition.note().readIn(timeline.mainLanguage());
    if (!note.isEmpty()) {
      var said = new Paragraph(note);
      item.add(said);
    }
    return item;
  }
}
