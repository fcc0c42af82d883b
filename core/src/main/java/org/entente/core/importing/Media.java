package org.entente.core.importing;

import java.net.URI;
import java.util.regex.Pattern;
import org.entente.core.said.Said;
import org.jsoup.Jsoup;

/**
 * A medium that a file shows beside an event. A quotation becomes the event's quote, anything at a
 * web address becomes a source, so that it is not lost.
 */
final class Media {

  private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");
  private static final Pattern PICTURE =
      Pattern.compile("(?i).*\\.(jpe?g|png|gif|webp|svg|avif)([?#].*)?");

  private Media() {}

  static void add(Entry entry, String medium, String caption, String credit) {
    var url = medium.strip();
    if (url.isEmpty()) {
      if (!(caption + credit).isBlank()) {
        entry.remarks.add(Said.of("row.caption"));
      }
      return;
    }
    if (url.startsWith("//")) {
      url = "https:" + url;
    }
    if (url.startsWith("<")) {
      markup(entry, url, caption, credit);
    } else if (WEB.matcher(url).matches()) {
      entry.source(title(url, caption), HtmlText.line(credit), "", url);
    } else {
      entry.remarks.add(Said.of("row.noWeb", url));
    }
  }

  private static void markup(Entry entry, String html, String caption, String credit) {
    var body = Jsoup.parseBodyFragment(html).body();
    var frame = body.selectFirst("iframe[src], img[src], a[href]");
    var quotation = body.selectFirst("blockquote");
    if (quotation != null && entry.quote.isEmpty()) {
      var cite = quotation.selectFirst("cite");
      if (cite != null) {
        entry.speaker = HtmlText.line(cite.html());
        cite.remove();
      }
      entry.quote = HtmlText.of(quotation.html()).text();
      entry.quoteLanguage = entry.language;
      return;
    }
    var address =
        frame == null ? "" : frame.hasAttr("src") ? frame.attr("src") : frame.attr("href");
    if (address.startsWith("//")) {
      address = "https:" + address;
    }
    if (WEB.matcher(address).matches()) {
      entry.source(title(address, caption), HtmlText.line(credit), "", address);
    } else {
      entry.remarks.add(Said.of("row.noMedium", HtmlText.line(html)));
    }
  }

  private static String title(String url, String caption) {
    var said = HtmlText.line(caption);
    if (!said.isEmpty()) {
      return said;
    }
    return PICTURE.matcher(url).matches()
        ? "[Picture at " + host(url) + "]"
        : "[" + host(url) + "]";
  }

  /** The host that an address names, or the address when it names none. */
  static String host(String address) {
    try {
      var host = URI.create(address).getHost();
      return host == null ? address : host.replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException _) {
      return address;
    }
  }
}
