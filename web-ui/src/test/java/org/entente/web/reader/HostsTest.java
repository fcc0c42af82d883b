package org.entente.web.reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.core.exchange.Demonstration;
import org.entente.core.publish.Publications;
import org.entente.core.timeline.Timelines;
import org.entente.web.support.Chromium;
import org.entente.web.support.EntenteTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The demonstration in articles of another origin, in the hands of the scripts that newsrooms use:
 * the frame gets the height of what it shows, and keeps to it when that changes.
 */
@EntenteTest
final class HostsTest {

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private static final ArticleSite SITE = new ArticleSite();

  /** WordPress shows a frame of another site under these, and cuts its height at 1000 pixels. */
  private static final String WORDPRESS =
      """
      <blockquote class="wp-embedded-content" data-secret="aBc123XyZ0"><a href="%1$s">A</a></blockquote>
      <iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position:absolute;visibility:hidden"
        title="A" src="%1$s#?secret=aBc123XyZ0" data-secret="aBc123XyZ0" width="600" height="338" frameborder="0" scrolling="no"></iframe>
      <script>
        addEventListener('message', (e) => {
          const d = e.data;
          if (!d || !(d.secret || d.message || d.value) || /[^a-zA-Z0-9]/.test(d.secret)) return;
          for (const i of document.querySelectorAll(`iframe[data-secret="${d.secret}"]`)) {
            if (e.source !== i.contentWindow) continue;
            i.removeAttribute('style');
            if (d.message === 'height') i.height = Math.min(1000, Math.max(200, Math.floor(d.value)));
          }
        });
        addEventListener('load', () => {
          for (const i of document.querySelectorAll('iframe.wp-embedded-content'))
            i.contentWindow.postMessage({ message: 'ready', secret: i.dataset.secret }, '*');
        });
      </script>
      """;

  private static final Map<String, String> HOSTS =
      Map.of(
          "pym.js",
          """
          <div id="here"></div><script src="/hosts/pym.js"></script>
          <script>new pym.Parent('here', '%s', {});</script>\
          """,
          "iframe-resizer 4",
          """
          <iframe id="one" src="%s" width="100%%" height="150" style="border:0"></iframe>
          <script src="/hosts/iframe-resizer-4.js"></script>
          <script>iFrameResize({ checkOrigin: false, log: false }, '#one');</script>\
          """,
          "iframe-resizer 5, by its wire format",
          """
          <iframe id="one" src="%s" width="100%%" height="150" style="border:0"></iframe>
          <script>
            const f = document.getElementById('one');
            const init = () => f.contentWindow.postMessage('[iFrameSizer]one:8:false:false:32:true:true:null:auto:null:null:0:false:child:auto:true:::true', '*');
            addEventListener('message', ({ source, data }) => {
              if (source !== f.contentWindow || typeof data !== 'string') return;
              if (data === '[iFrameResizerChild]Ready') init();
              const m = /^\\[iFrameSizer\\]one:(\\d+):(\\d+):(\\w+)/.exec(data);
              if (m) f.style.height = `${m[1]}px`;
            });
            f.onload = init;
          </script>\
          """,
          "sidechain (and AMP)",
          """
          <script src="/hosts/sidechain.js"></script><side-chain src="%s"></side-chain>\
          """,
          "Datawrapper",
          """
          <iframe id="datawrapper-chart" src="%s" width="100%%" height="150" style="border:0"></iframe>
          <script>
            addEventListener('message', (e) => {
              const heights = e.data['datawrapper-height'];
              if (heights === undefined) return;
              for (const f of document.querySelectorAll('iframe'))
                for (const id in heights)
                  if (f.contentWindow === e.source) f.style.height = heights[id] + 'px';
            });
          </script>\
          """,
          "Medium and Infogram",
          """
          <iframe src="%s" width="100%%" height="150" style="border:0"></iframe>
          <script>
            addEventListener('message', ({ data }) => {
              let m; try { m = JSON.parse(data); } catch { return; }
              if (m.context !== 'iframe.resize') return;
              document.querySelector(`iframe[src="${m.src}"]`).height = m.height;
            });
          </script>\
          """,
          "Entente's own script",
          """
          <iframe data-entente src="%1$s" width="100%%" height="150" style="border:0"></iframe>
          <script defer src="%1$sentente-embed.js"></script>\
          """);

  @Autowired Timelines timelines;
  @Autowired Publications publications;
  @LocalServerPort int port;

  static Stream<String> hosts() {
    return HOSTS.keySet().stream().sorted();
  }

  @AfterAll
  static void close() {
    SITE.close();
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void the_frame_gets_the_height_of_what_it_shows_and_keeps_to_it(String host) {
    var page = CHROMIUM.page(900, 900);
    page.navigate(SITE.article("/" + host.hashCode(), HOSTS.get(host).formatted(embed())));

    awaitRightHeight(page);
    var frame = timeline(page);
    frame.getByRole(AriaRole.BUTTON, new Frame.GetByRoleOptions().setName("Story")).click();
    assertThat(frame.locator(".ent-story > li").first()).isVisible();
    awaitRightHeight(page);
    assertThat(CHROMIUM.complaints()).isEmpty();
  }

  @Test
  void in_wordpress_the_frame_appears_and_what_has_no_room_scrolls_inside_it() {
    var page = CHROMIUM.page(900, 900);
    page.navigate(SITE.article("/wordpress", WORDPRESS.formatted(embed())));

    assertThat(page.locator("iframe")).isVisible();
    assertThat(page.locator("iframe")).hasAttribute("height", "1000");
    var frame = timeline(page);
    assertThat(frame.getByRole(AriaRole.TOOLBAR)).isVisible();
    var scrolls =
        frame.evaluate(
            "() => { const p = document.querySelector('.ent-page'); p.scrollTop = 9e4;"
                + " return p.scrollTop > 100 && p.clientHeight <= innerHeight; }");
    assertThat(scrolls).isEqualTo(true);
    assertThat(frame.evaluate("() => origin")).isEqualTo("null");
    assertThat(CHROMIUM.complaints()).isEmpty();
  }

  @Test
  void an_article_hands_on_the_event_that_its_own_address_names() {
    var article = SITE.article("/event", HOSTS.get("Entente's own script").formatted(embed()));
    var full = Demonstration.timeline();
    var event = full.events().get(5);
    var page = CHROMIUM.page(900, 900);
    page.addInitScript(
        "addEventListener('message', ({ source, data }) => {"
            + " if (source === parent && data.entente === 'show') window.shown = data.event; })");
    page.navigate(article + "#event=" + event.id());

    awaitRightHeight(page);
    timeline(page).waitForFunction("id => window.shown === id", event.id().toString());
  }

  @Test
  void only_numbers_from_the_frame_itself_change_its_height() {
    var page = CHROMIUM.page(900, 900);
    page.navigate(SITE.article("/mischief", HOSTS.get("Entente's own script").formatted(embed())));
    awaitRightHeight(page);
    var before = page.locator("iframe").evaluate("f => f.style.height");

    page.evaluate(
        "() => { postMessage({ 'datawrapper-height': { a: 5 } }, '*');"
            + " postMessage({ 'datawrapper-height': 'x' }, '*'); postMessage(null, '*'); }");
    page.evaluate("() => new Promise(requestAnimationFrame)");
    assertThat(page.locator("iframe").evaluate("f => f.style.height")).isEqualTo(before);
    assertThat(CHROMIUM.complaints()).isEmpty();
  }

  @Test
  void nothing_is_kept_in_the_browser_and_nobody_else_is_asked() {
    var page = CHROMIUM.page(900, 900);
    page.navigate(
        SITE.article(
            "/private",
            "<iframe src=\""
                + embed()
                + "\" referrerpolicy=\"no-referrer\" title=\"A\"></iframe>"));
    var frame = timeline(page);
    assertThat(frame.locator("entente-timeline[ready]")).isVisible();

    assertThat(page.context().cookies()).isEmpty();
    assertThat(CHROMIUM.requests())
        .allMatch(
            url ->
                url.startsWith("http://localhost:" + port + "/e/")
                    || url.contains("127.0.0.1")
                    || url.startsWith("data:"));
    // In a frame of another site the browser itself forbids storage; here it does not.
    page.navigate(embed());
    assertThat(page.locator("entente-timeline[ready]")).isVisible();
    assertThat(
            page.evaluate(
                "async () => localStorage.length + sessionStorage.length"
                    + " + (await caches.keys()).length + (await indexedDB.databases()).length"))
        .isEqualTo(0);
    assertThat(CHROMIUM.complaints()).isEmpty();
  }

  @Test
  void with_scripts_off_every_event_and_source_can_be_read() {
    var page =
        CHROMIUM.page(
            new Browser.NewContextOptions().setViewportSize(900, 900).setJavaScriptEnabled(false));
    page.navigate(
        SITE.article(
            "/plain", "<iframe src=\"" + embed() + "\" width=\"800\" height=\"720\"></iframe>"));

    var frame = page.frameLocator("iframe");
    for (var event : Demonstration.timeline().events()) {
      assertThat(frame.locator("#event-" + event.id())).containsText(event.title().readIn("en"));
    }
    assertThat(frame.locator("svg[role=img]").locator("visible=true")).hasCount(1);
  }

  @Test
  void the_element_shows_the_picture_in_another_sites_own_page() {
    var timeline = timelines.byId(Demonstration.timeline().timeline().id()).orElseThrow();
    var last = publications.of(timeline.id()).getFirst();
    var edition = publications.edition(timeline.id(), last.number()).orElseThrow();
    var script =
        edition.files().keySet().stream()
            .filter(path -> path.endsWith("/entente-timeline.js"))
            .findFirst()
            .orElseThrow();
    var page = CHROMIUM.page(900, 900);
    page.navigate(
        SITE.article(
            "/element",
            "<script defer crossorigin=\"anonymous\" src=\"%1$sv%2$d/%3$s\"></script><entente-timeline src=\"%1$sdata.en.json\" base=\"%1$s\" headline><a href=\"%1$s\">A picture</a></entente-timeline>"
                .formatted(embed(), last.number(), script)));

    assertThat(page.locator("entente-timeline[ready]")).isVisible();
    assertThat(page.getByRole(AriaRole.TOOLBAR)).isVisible();
    var broken =
        page.evaluate(
            "() => [...document.querySelector('entente-timeline').shadowRoot"
                + ".querySelectorAll('img')].filter(i => i.complete && !i.naturalWidth).length");
    assertThat(broken).isEqualTo(0);
    assertThat(CHROMIUM.complaints()).isEmpty();
  }

  @Test
  void the_address_chooses_the_colours_and_whether_the_page_scrolls_inside_itself() {
    var page = CHROMIUM.page(900, 700);
    page.navigate(embed() + "#theme=dark&fit=1");

    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    assertThat(page.locator("entente-timeline")).hasAttribute("theme", "dark");
    assertThat(page.locator("entente-timeline[ready]")).isVisible();
    assertThat(page.evaluate("() => document.documentElement.scrollHeight <= innerHeight"))
        .isEqualTo(true);
    assertThat(CHROMIUM.complaints()).isEmpty();
  }

  @Test
  void under_a_strict_policy_the_code_without_scripts_shows_all() {
    var page = CHROMIUM.page(900, 900);
    page.navigate(
        SITE.article(
            "/strict",
            "default-src 'none'; frame-src http://localhost:" + port,
            "<iframe src=\"" + embed() + "\" title=\"A\" width=\"100%\" height=\"720\"></iframe>"));

    assertThat(timeline(page).getByRole(AriaRole.TOOLBAR)).isVisible();
  }

  private String embed() {
    var timeline = timelines.byId(Demonstration.timeline().timeline().id()).orElseThrow();
    return "http://localhost:" + port + "/e/" + timeline.publicId() + "/";
  }

  private static Frame timeline(Page page) {
    page.waitForCondition(
        () -> page.frames().stream().anyMatch(frame -> frame.url().contains("/e/")));
    return page.frames().stream()
        .filter(frame -> frame.url().contains("/e/"))
        .findFirst()
        .orElseThrow();
  }

  /** Waits as long as it takes on a loaded machine; what counts is that it comes to be right. */
  private static void awaitRightHeight(Page page) {
    var frame = timeline(page);
    assertThat(frame.locator("entente-timeline[ready]")).isVisible();
    page.waitForCondition(
        () -> {
          double shown = number(frame, "() => document.querySelector('.ent-page').scrollHeight");
          double given = number(frame, "() => innerHeight");
          return shown > 300 && Math.abs(shown - given) <= 1;
        });
  }

  private static double number(Frame frame, String script) {
    return ((Number) frame.evaluate(script)).doubleValue();
  }
}
