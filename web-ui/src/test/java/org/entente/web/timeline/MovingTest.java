package org.entente.web.timeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.web.timeline.OnThePage.button;
import static org.entente.web.timeline.OnThePage.days;
import static org.entente.web.timeline.OnThePage.details;
import static org.entente.web.timeline.OnThePage.from;
import static org.entente.web.timeline.OnThePage.marker;
import static org.entente.web.timeline.OnThePage.toolbar;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Moving in time with mouse, wheel, fingers and buttons. */
final class MovingTest {

  @RegisterExtension static final ReadersBrowser BROWSER = new ReadersBrowser();

  private static final String FIVE = TimelineSite.resource("five-relations.json");
  private static final String ALL = TimelineSite.resource("all-relations.json");

  @BeforeEach
  void pages() {
    BROWSER.site().putPage("/five.html", TimelineSite.element("", FIVE));
    BROWSER.site().putPage("/all.html", TimelineSite.element("", ALL));
  }

  private Page open(String path) {
    var page = BROWSER.page(path, 1180, 900);
    assertThat(toolbar(page)).isVisible();
    return page;
  }

  private Page openOnPhone(String path) {
    var page =
        BROWSER.page(
            path,
            new Browser.NewContextOptions()
                .setViewportSize(390, 700)
                .setHasTouch(true)
                .setIsMobile(true)
                .setReducedMotion(ReducedMotion.REDUCE));
    assertThat(toolbar(page)).isVisible();
    return page;
  }

  @Test
  void a_plain_wheel_scrolls_the_page_and_control_with_the_wheel_zooms() {
    BROWSER.site().putPage("/tall.html", TimelineSite.element("", FIVE) + "<p>x</p>".repeat(60));
    var page = open("/tall.html");
    double days = days(page);
    marker(page, "Annexation").hover();
    page.mouse().wheel(0, 200);
    page.waitForCondition(() -> page.evaluate("scrollY > 0").equals(true));
    assertThat(days(page)).isEqualTo(days);
    page.keyboard().down("Control");
    page.mouse().wheel(0, -200);
    page.keyboard().up("Control");
    page.waitForCondition(() -> days(page) < days);
    double zoomed = from(page);
    page.mouse().wheel(120, 0);
    page.waitForCondition(() -> from(page) > zoomed);
  }

  @Test
  void dragging_moves_in_time_and_chooses_nothing() {
    var page = open("/five.html");
    button(page, "Zoom in").click();
    var before = from(page);
    var at = marker(page, "Annexation").boundingBox();
    page.mouse().move(at.x + 12, at.y + 12);
    page.mouse().down();
    page.mouse().move(at.x + 60, at.y + 12, new Mouse.MoveOptions().setSteps(5));
    page.mouse().move(at.x + 112, at.y + 12, new Mouse.MoveOptions().setSteps(5));
    page.mouse().up();
    page.waitForCondition(() -> from(page) < before);
    assertThat(details(page)).containsText("Armenia cancels");
  }

  @Test
  void buttons_zoom_in_out_and_to_the_whole_period() {
    var page = open("/five.html");
    double whole = days(page);
    button(page, "Zoom in").click();
    page.waitForCondition(() -> Math.abs(days(page) * 2 - whole) < 1);
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("In view: ");
    button(page, "Show the whole period").click();
    page.waitForCondition(() -> Math.abs(days(page) - whole) < 1);
  }

  @Test
  void it_moves_smoothly_for_a_reader_who_does_not_mind() {
    var page =
        BROWSER.page(
            "/five.html",
            new Browser.NewContextOptions()
                .setViewportSize(1180, 900)
                .setReducedMotion(ReducedMotion.NO_PREFERENCE));
    assertThat(toolbar(page)).isVisible();
    Object seen =
        page.evaluate(
            """
            async () => {
              const t = document.querySelector('entente-timeline');
              const seen = new Set();
              t.shadowRoot.querySelector('[aria-label="Zoom in"]').click();
              for (let i = 0; i < 60; i++) {
                await new Promise(requestAnimationFrame);
                seen.add(t.window[0]);
              }
              return seen.size;
            }
            """);
    assertThat((Integer) seen).isGreaterThan(3);
  }

  @Test
  void the_overview_moves_the_window_and_pulls_its_edges() {
    var page = BROWSER.page("/all.html", 1180, 2200);
    assertThat(toolbar(page)).isVisible();
    double days = days(page);
    double from = from(page);
    var overview = page.locator("entente-timeline .ent-window [data-part=both] rect").boundingBox();
    double middle = overview.x + overview.width / 2;
    drag(page, middle, overview.y + 10, middle - 200);
    page.waitForCondition(() -> from(page) < from - 300);
    assertThat(days(page)).isCloseTo(days, within(0.01));

    var moved = page.locator("entente-timeline .ent-window [data-part=both] rect").boundingBox();
    drag(page, moved.x + moved.width - 1, moved.y + 10, moved.x + moved.width - 60);
    page.waitForCondition(() -> days(page) < days - 100);

    double later = from(page);
    page.mouse().click(overview.x + overview.width - 5, overview.y + 10);
    page.waitForCondition(() -> from(page) > later + 100);
  }

  @Test
  void the_window_and_its_edges_move_by_keyboard_too() {
    var page = BROWSER.page("/all.html", 1180, 2200);
    assertThat(toolbar(page)).isVisible();
    double days = days(page);
    double from = from(page);
    slider(page, "Part in view").focus();
    page.keyboard().press("ArrowLeft");
    page.waitForCondition(() -> Math.abs(from(page) - (from - days / 10)) < 1);
    assertThat(days(page)).isCloseTo(days, within(0.01));
    assertThat(slider(page, "Part in view"))
        .hasAttribute("aria-valuetext", Pattern.compile("In view: \\w+ \\d{4} to \\w+ \\d{4}"));
    page.keyboard().press("Home");
    page.waitForCondition(() -> from(page) < from - 1000);
    slider(page, "End of the part in view").focus();
    page.keyboard().press("ArrowRight");
    page.waitForCondition(() -> days(page) > days + 1);
    slider(page, "Start of the part in view").focus();
    page.keyboard().press("ArrowRight");
    page.waitForCondition(() -> from(page) > 17_000);
  }

  private static Locator slider(Page page, String name) {
    return page.getByRole(
        AriaRole.SLIDER, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  @Test
  void a_typed_date_is_gone_to_and_tab_reaches_what_happened_there() {
    var page = BROWSER.page("/all.html", 1180, 2200);
    assertThat(toolbar(page)).isVisible();
    var field = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Go to date"));
    field.fill("soonish");
    field.press("Enter");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("“soonish” is not a date");
    field.fill("1492");
    field.press("Enter");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("This timeline runs from");
    double before = from(page);
    field.fill("Oct 2019");
    field.press("Enter");
    page.waitForCondition(() -> from(page) < before - 300);
    assertThat(page.getByRole(AriaRole.ALERT)).hasText("");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("In view: ");
    double days = days(page);
    field.fill("12 September 2022");
    field.press("Enter");
    page.waitForCondition(() -> from(page) > 19_000 - days);
    assertThat(
            page.locator("entente-timeline")
                .evaluate(
                    "t => t.shadowRoot.querySelector('g.ent-marker[tabindex=\"0\"]').getAttribute('aria-label')"))
        .asString()
        .contains("September 2022");
  }

  private static void drag(Page page, double x, double y, double to) {
    page.mouse().move(x, y);
    page.mouse().down();
    page.mouse().move(to, y, new Mouse.MoveOptions().setSteps(6));
    page.mouse().up();
  }

  @Test
  void events_close_by_are_listed_and_part_when_zoomed_in_on() {
    var page = BROWSER.page("/all.html", 360, 900);
    assertThat(toolbar(page)).isVisible();
    page.locator("entente-timeline")
        .evaluate(
            "t => (t.selected = t.data.events.find(e => e.title.includes('deeper ties')).id)");
    assertThat(details(page)).containsText("Close by:");
    var wangYi = marker(page, "deeper ties");
    assertThat(wangYi).hasAttribute("aria-label", Pattern.compile("more events? close by"));
    button(page, "Zoom in on these").click();
    page.waitForCondition(() -> wangYi.getAttribute("aria-label").endsWith("sources."));
  }

  @Test
  void in_a_picture_taller_than_the_screen_the_chosen_event_is_one_press_away() {
    var page = openOnPhone("/all.html");
    var peek = page.locator("entente-timeline .ent-peek button");
    assertThat(peek).isHidden();
    marker(page, "no limits.*Russia – China").tap();
    assertThat(peek).containsText("Xi and Putin declare");
    peek.tap();
    assertThat(details(page)).isInViewport();
    assertThat(peek).isHidden();
  }

  @Test
  void a_swipe_moves_in_time_and_a_pinch_zooms() {
    var page = openOnPhone("/all.html");
    var box = page.locator("entente-timeline .ent-canvas").boundingBox();
    double y = box.y + 120;
    double from = from(page);
    var touch = page.context().newCDPSession(page);
    send(touch, "touchStart", 100, y);
    for (int x = 110; x <= 300; x += 10) {
      send(touch, "touchMove", x, y);
    }
    send(touch, "touchEnd");
    page.waitForCondition(() -> from(page) < from - 100);

    double days = days(page);
    send(touch, "touchStart", 150, y, 220, y);
    for (int i = 0; i < 12; i++) {
      send(touch, "touchMove", 150 - 8 * i, y, 220 + 8 * i, y);
    }
    send(touch, "touchEnd");
    page.waitForCondition(() -> days(page) < days / 2);
    assertThat(page.evaluate("scrollY")).isEqualTo(0);
  }

  /** A touch event with fingers at x, y, x, y … */
  private static void send(CDPSession session, String type, double... fingers) {
    var points = new JsonArray();
    for (int i = 0; i < fingers.length; i += 2) {
      var point = new JsonObject();
      point.addProperty("x", fingers[i]);
      point.addProperty("y", fingers[i + 1]);
      point.addProperty("id", i);
      points.add(point);
    }
    var event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    session.send("Input.dispatchTouchEvent", event);
  }
}
