package org.entente.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Chromium in front of a {@link TimelineSite}. After each test it checks what holds for every use
 * of the component: no error on the page, no breach of the content policy, no request to another
 * host.
 */
final class ReadersBrowser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

  /** How long a page may take before a test gives up: no measure, only an end to waiting. */
  private static final int PATIENCE_MS = 30_000;

  private Playwright playwright;
  private Browser browser;
  private TimelineSite site;
  private final List<BrowserContext> open = new ArrayList<>();
  private final List<String> troubles = new ArrayList<>();

  @Override
  public void beforeAll(ExtensionContext context) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    site = new TimelineSite();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    open.forEach(BrowserContext::close);
    open.clear();
    expectNoTrouble();
  }

  private void expectNoTrouble() {
    var seen = List.copyOf(troubles);
    troubles.clear();
    assertThat(seen).as("troubles on the page").isEmpty();
  }

  /** Does with a page what makes trouble of its own: that trouble is not the page's. */
  <T> T aside(Supplier<T> work) {
    expectNoTrouble();
    T result = work.get();
    troubles.clear();
    return result;
  }

  @Override
  public void afterAll(ExtensionContext context) {
    browser.close();
    playwright.close();
    site.close();
  }

  TimelineSite site() {
    return site;
  }

  /** A page of the site, on a screen of this size, for a reader who likes things to hold still. */
  Page page(String path, int width, int height) {
    return page(
        path,
        new Browser.NewContextOptions()
            .setViewportSize(width, height)
            .setReducedMotion(ReducedMotion.REDUCE));
  }

  Page page(String path, Browser.NewContextOptions options) {
    var context = browser.newContext(options);
    open.add(context);
    var page = context.newPage();
    page.onPageError(error -> troubles.add(error));
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            troubles.add(message.text());
          }
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith(site.address())) {
            troubles.add("Request to " + request.url());
          }
        });
    page.navigate(site.address() + path);
    return page;
  }
}
