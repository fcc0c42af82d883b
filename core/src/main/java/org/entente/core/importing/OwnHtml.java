package org.entente.core.importing;

import org.entente.core.event.SourceDraft;
import org.jsoup.Jsoup;

/**
 * The text of a TimelineJS slide. Where Entente wrote it, its list of sources stands at the end and
 * is read back as such.
 */
final class OwnHtml {

  private OwnHtml() {}

  static void text(Entry entry, String html) {
    if (!html.contains("entente-sources")) {
      entry.text(html);
      return;
    }
    var body = Jsoup.parseBodyFragment(html).body();
    for (var list : body.select("ul.entente-sources")) {
      for (var item : list.select("li")) {
        var link = item.selectFirst("a[href]");
        var title = item.selectFirst(".title");
        var outlet = item.selectFirst("cite");
        var date = item.selectFirst("time[datetime]");
        var quote = item.selectFirst("q");
        entry.sources.add(
            new SourceDraft(
                HtmlText.line(title == null ? "" : title.html()),
                HtmlText.line(outlet == null ? "" : outlet.html()),
                date == null ? "" : date.attr("datetime"),
                link == null ? "" : link.attr("href"),
                "",
                HtmlText.of(quote == null ? "" : quote.html()).text()));
      }
      list.remove();
    }
    entry.text(body.html());
  }
}
