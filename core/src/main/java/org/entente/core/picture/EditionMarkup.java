package org.entente.core.picture;

import org.entente.core.date.DateText;
import org.entente.core.date.EventDate;
import org.entente.core.publish.Occasion;
import org.entente.core.text.Phrases;

/** What readers are told of editions: what was corrected, and how one came after the other. */
final class EditionMarkup {

  private static final int MOST_CORRECTIONS = 5;

  private final Picture picture;
  private final ReadersPage.Edition edition;
  private final Markup html;
  private final Phrases phrases;

  EditionMarkup(Picture picture, ReadersPage.Edition edition, Markup html) {
    this.picture = picture;
    this.edition = edition;
    this.html = html;
    this.phrases = Phrases.in(picture.language());
  }

  /** The latest corrections, each with its day. */
  void corrections() {
    var corrections =
        edition.editions().stream()
            .filter(one -> one.occasion() == Occasion.CORRECTION)
            .limit(MOST_CORRECTIONS)
            .toList();
    if (corrections.isEmpty()) {
      return;
    }
    html.open("div", "class", "ent-corrections");
    for (var correction : corrections) {
      var said =
          phrases
              .of("edition.corrected")
              .replace("{date}", day(correction))
              .replace("{note}", correction.note());
      html.element("p", said, "class", "ent-correction");
    }
    html.close().line();
  }

  /** All editions, the latest first, with what changed from one to the next. */
  void history() {
    html.open("section", "class", "ent-footnote ent-editions");
    html.element("h2", phrases.of("edition.history"));
    html.open("ol", "reversed", "");
    for (var one : edition.editions()) {
      html.open("li", "value", Integer.toString(one.number()));
      var words =
          picture.words().of("edition", "number", Integer.toString(one.number()), "date", day(one));
      html.element("a", words, "href", "v" + one.number() + "/");
      html.text(" · " + one.occasionIn(phrases));
      if (!one.note().isEmpty()) {
        html.element("p", one.note());
      }
      var changes = one.changesIn(phrases, picture.language());
      if (!changes.isEmpty()) {
        html.open("ul");
        changes.forEach(change -> html.element("li", change));
        html.close();
      }
      html.close().line();
    }
    html.close().close().line();
  }

  private String day(Told one) {
    return DateText.of(EventDate.day(one.day()), picture.language());
  }
}
