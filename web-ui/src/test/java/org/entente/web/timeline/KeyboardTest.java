package org.entente.web.timeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The picture without a pointer. */
final class KeyboardTest {

  @RegisterExtension static final ReadersBrowser BROWSER = new ReadersBrowser();

  private static final String ALL = TimelineSite.resource("all-relations.json");

  @BeforeEach
  void pages() {
    BROWSER.site().putPage("/all.html", TimelineSite.element("", ALL));
  }

  private Page open(int width) {
    var page = BROWSER.page("/all.html", width, 900);
    assertThat(page.getByRole(AriaRole.TOOLBAR)).isVisible();
    return page;
  }

  /** The name of what has the focus, inside the element or in the page. */
  private static String focused(Page page) {
    return (String)
        page.evaluate(
            """
            () => {
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
            }
            """);
  }

  private static void tabToPicture(Page page) {
    for (int i = 0; i < 40; i++) {
      page.keyboard().press("Tab");
      if (focused(page).matches("\\d.*: .*\\. .*: .*\\.")) {
        return;
      }
    }
    throw new AssertionError("Tab never reached a marker");
  }

  @Test
  void arrows_read_every_event_in_order_of_time_on_a_wide_screen_and_a_phone() {
    for (int width : new int[] {1180, 320}) {
      var page = open(width);
      tabToPicture(page);
      page.keyboard().press("Home");
      var read = new ArrayList<String>();
      for (int i = 0; i < 25; i++) {
        read.add(focused(page));
        page.keyboard().press("ArrowRight");
      }
      assertThat(read).doesNotHaveDuplicates();
      @SuppressWarnings("unchecked")
      var expected =
          (List<String>)
              page.locator("entente-timeline")
                  .evaluate("t => t.data.events.map(e => `${e.when}: ${e.title}. `)");
      for (int i = 0; i < expected.size(); i++) {
        assertThat(read.get(i)).startsWith(expected.get(i));
      }
    }
  }

  @Test
  void the_focused_marker_is_in_view_at_any_zoom() {
    var page = open(800);
    tabToPicture(page);
    page.keyboard().press("Home");
    for (int i = 0; i < 6; i++) {
      page.keyboard().press("+");
    }
    for (int i = 0; i < 25; i++) {
      page.keyboard().press("ArrowRight");
      var inside =
          page.evaluate(
              """
              () => {
                const root = document.querySelector('entente-timeline').shadowRoot;
                const box = root.activeElement.querySelector('.ent-ring').getBoundingClientRect();
                return box.left >= 168 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight;
              }
              """);
      assertThat(inside).as(focused(page)).isEqualTo(true);
    }
  }

  @Test
  void the_picture_is_one_stop_of_the_tab_key() {
    var page = open(1180);
    tabToPicture(page);
    page.keyboard().press("Tab");
    assertThat(focused(page)).doesNotContain(": drives apart", ": brings closer", ": leaves it");
    page.keyboard().press("Shift+Tab");
    assertThat(focused(page)).contains("10 January 2023");
  }

  @Test
  void up_and_down_change_the_relation() {
    var page = open(1180);
    tabToPicture(page);
    page.keyboard().press("Home");
    assertThat(focused(page)).contains("Russia – India");
    page.keyboard().press("ArrowDown");
    assertThat(focused(page)).contains("Russia – Armenia");
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowUp");
    assertThat(focused(page)).contains("China");
  }

  @Test
  void page_keys_move_by_a_window_and_never_stay_at_the_same_event() {
    var page = open(1180);
    tabToPicture(page);
    page.keyboard().press("Home");
    for (int i = 0; i < 4; i++) {
      page.keyboard().press("+");
    }
    var first = focused(page);
    page.keyboard().press("PageDown");
    assertThat(focused(page)).isNotEqualTo(first);
    page.keyboard().press("PageUp");
    assertThat(focused(page)).isEqualTo(first);
    page.keyboard().press("End");
    assertThat(focused(page)).contains("10 January 2023");
  }

  @Test
  void enter_goes_to_the_event_in_full_and_escape_returns() {
    var page = open(1180);
    tabToPicture(page);
    var marker = focused(page);
    page.keyboard().press("Enter");
    assertThat(focused(page)).isEqualTo("Event");
    page.keyboard().press("Escape");
    assertThat(focused(page)).isEqualTo(marker);
    page.keyboard().press(" ");
    assertThat(focused(page)).isEqualTo("Event");
  }

  @Test
  void the_last_step_leaves_the_focus_on_the_way_back() {
    var page = open(1180);
    page.locator("entente-timeline").evaluate("t => (t.selected = t.data.events.at(-2).id)");
    var next = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Next event:"));
    next.focus();
    page.keyboard().press("Enter");
    assertThat(next).isHidden();
    assertThat(focused(page)).startsWith("Previous event:");
  }

  @Test
  void two_pictures_and_a_field_on_one_page_leave_each_other_alone() {
    BROWSER
        .site()
        .putPage(
            "/two.html",
            TimelineSite.element("id='a'", ALL)
                + "<input id='own' value='2022'>"
                + TimelineSite.element("id='b'", ALL));
    var page = BROWSER.page("/two.html", 1180, 900);
    assertThat(page.getByRole(AriaRole.TOOLBAR)).hasCount(2);
    tabToPicture(page);
    page.keyboard().press("Home");
    var b = page.locator("#b").evaluate("t => t.selected");
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("#b").evaluate("t => t.selected")).isEqualTo(b);
    var a = page.locator("#a").evaluate("t => [t.selected, ...t.window]");
    page.locator("#own").focus();
    for (var key : List.of("Home", "ArrowRight", "+", "-", "0", "End", "ArrowLeft", "Escape")) {
      page.keyboard().press(key);
    }
    assertThat(page.locator("#own").inputValue()).isEqualTo("2+-0022");
    assertThat(page.locator("#a").evaluate("t => [t.selected, ...t.window]")).isEqualTo(a);
  }
}
