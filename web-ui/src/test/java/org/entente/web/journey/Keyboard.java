package org.entente.web.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Hands on the keys and nowhere else. */
final class Keyboard {

  private static final int MOST_STEPS = 120;

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  /** Goes on with Tab until this has the focus, as somebody does who sees where the focus is. */
  Keyboard to(Locator wanted) {
    wanted.waitFor();
    for (int step = 0; step < MOST_STEPS; step++) {
      if (hasFocus(wanted)) {
        return this;
      }
      press("Tab");
    }
    throw new AssertionError("Tab never reaches " + wanted);
  }

  /** Whether the keys go there. */
  boolean hasFocus(Locator wanted) {
    return wanted.count() > 0
        && (boolean) wanted.first().evaluate("element => element === document.activeElement");
  }

  Keyboard press(String key) {
    page.keyboard().press(key);
    return this;
  }

  Keyboard type(String text) {
    page.keyboard().type(text);
    return this;
  }
}
