package org.entente.web.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A real Chromium, and what it complained about. */
final class Browser implements AutoCloseable {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final List<String> complaints = new ArrayList<>();

  /** How long a page may take before a test gives up: no measure, only an end to waiting. */
  private static final int PATIENCE_MS = 30_000;

  Browser() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(List.of("--no-sandbox")));
  }

  /** A page as wide as a desk's screen, without anybody signed in. */
  Page wide() {
    return watched(
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 900)));
  }

  /** A page as narrow as a phone, with touch. */
  Page phone() {
    return watched(
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setHasTouch(true)
                .setIsMobile(true)));
  }

  /** A page of a reader who has scripts switched off. */
  Page withoutScripts() {
    return watched(
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setJavaScriptEnabled(false)));
  }

  /** Keeps what the page looks like, as {@code target/screenshots/<name>.png}. */
  static void look(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  /** Errors on the console and in scripts until now, over all pages. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    playwright.close();
  }

  private Page watched(BrowserContext context) {
    var page = context.newPage();
    page.onConsoleMessage(this::heard);
    page.onPageError(complaints::add);
    return page;
  }

  private void heard(ConsoleMessage message) {
    if (message.type().equals("error")) {
      complaints.add(message.text() + " (" + message.location() + ")");
    }
  }

  private static Path executable() {
    return Stream.concat(
            Optional.ofNullable(System.getenv("CHROMIUM")).stream(),
            Stream.of(
                "/usr/bin/chromium",
                "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"))
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The browser tests need Chromium or Chrome; set CHROMIUM to its path"));
  }
}
