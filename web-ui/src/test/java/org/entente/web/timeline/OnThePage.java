package org.entente.web.timeline;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Where things are on a page with the component, as a reader finds them. */
final class OnThePage {

  private OnThePage() {}

  static Locator toolbar(Page page) {
    return page.getByRole(
        AriaRole.TOOLBAR, new Page.GetByRoleOptions().setName("Timeline of relations"));
  }

  static Locator marker(Page page, String name) {
    return toolbar(page)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile(name)));
  }

  static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  static Locator details(Page page) {
    return page.getByRole(
        AriaRole.REGION, new Page.GetByRoleOptions().setName("Event").setExact(true));
  }

  static double days(Page page) {
    return number(page, "t => t.window[1] - t.window[0]");
  }

  static double from(Page page) {
    return number(page, "t => t.window[0]");
  }

  static double number(Page page, String script) {
    return ((Number) page.locator("entente-timeline").first().evaluate(script)).doubleValue();
  }
}
