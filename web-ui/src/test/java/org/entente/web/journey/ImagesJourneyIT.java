package org.entente.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** An image from the journalist's disk to the reader's eye, or ear. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class ImagesJourneyIT {

  private static final String EVENT = "Armenia calls off the CSTO exercise on its soil";
  private static final String ALTERNATIVE = "A parade ground without soldiers";

  @TempDir static Path data;

  private static RunningEntente entente;
  private static Browser browser;
  private static Page page;
  private static Newsroom newsroom;

  @BeforeAll
  static void start_and_choose_an_event() {
    entente = RunningEntente.start(data);
    browser = new Browser();
    page = browser.wide();
    newsroom = new Newsroom(page, entente);
    newsroom.setUpAndSignIn();
    newsroom.openTimeline("Russia and its partners");
    newsroom.chooseEvent(EVENT);
  }

  @AfterAll
  static void stop() {
    browser.close();
    entente.close();
  }

  @Test
  @Order(1)
  void what_is_not_an_image_is_refused_in_words_at_the_field() {
    upload("photo.jpg", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    assertThat(page.locator(".images [role=alert]")).containsText("This is a PDF document");
    Browser.look(page, "image-refused");
  }

  @Test
  @Order(2)
  void images_are_described_credited_and_put_in_order_and_kept_without_a_button() {
    upload("ground.png", image(1800, 1200, new Color(0x8A9A5B)));
    assertThat(images()).hasCount(1);
    assertThat(remark("An image without alternative text in English and Dutch")).isVisible();
    fill(0, "Alternative text: what it shows", ALTERNATIVE);
    fill(0, "Caption", "Where the exercise would have been");
    fill(0, "Credit", "Photo: Ada / Newsroom");
    upload("hall.jpg", image(400, 600, new Color(0x5B6F9A)));
    assertThat(images()).hasCount(2);
    fill(1, "Alternative text: what it shows", "A hall");
    var up =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Move image 2 up"));
    up.focus();
    up.press("Enter");
    assertThat(alternative(0)).hasValue("A hall");
    assertThat(newsroom.saved()).hasText("Saved");
    Browser.look(page, "images");
    page.reload();
    newsroom.chooseEvent(EVENT);
    assertThat(alternative(0)).hasValue("A hall");
    assertThat(alternative(1)).hasValue(ALTERNATIVE);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove image"))
        .first()
        .click();
    assertThat(images()).hasCount(1);
    assertThat(newsroom.saved()).hasText("Saved");
  }

  @Test
  @Order(3)
  void readers_find_it_with_its_words_and_credit_with_and_without_scripts() {
    newsroom.button("Publish").click();
    newsroom.button("Publish edition 2").click();
    assertThat(page.getByText("Readers see edition 2")).isVisible();

    var plain = browser.withoutScripts();
    plain.navigate(entente.printedAddress("readers").orElseThrow().toString());
    isShown(plain.locator(".ent-story figure.ent-image"));
    Browser.look(plain, "image-without-scripts");

    var phone = browser.phone();
    phone.navigate(entente.printedAddress("readers").orElseThrow().toString());
    assertThat(phone.locator("entente-timeline[ready]")).isAttached();
    var mark = phone.locator("entente-timeline [aria-label*='Armenia calls off']").first();
    mark.focus();
    mark.press("Enter");
    isShown(phone.locator(".ent-details figure.ent-image"));
    Browser.look(phone, "image-on-a-phone");
    assertThat(browser.complaints()).isEmpty();
  }

  private static void isShown(Locator figure) {
    assertThat(figure).hasCount(1);
    figure.scrollIntoViewIfNeeded();
    var image = figure.locator("img");
    assertThat(image).hasAttribute("alt", ALTERNATIVE);
    assertThat(figure).containsText("Where the exercise would have been");
    assertThat(figure.locator(".ent-credit")).hasText("Photo: Ada / Newsroom");
    var box = image.boundingBox();
    assertThat(box.height / box.width).isBetween(0.65, 0.68);
    image.evaluate("image => image.decode()");
  }

  private static void upload(String name, byte[] content) {
    page.locator(".images vaadin-upload input[type=file]")
        .setInputFiles(new FilePayload(name, "image/" + name.replaceAll(".*\\.", ""), content));
  }

  private static Locator images() {
    return page.locator(".images .image");
  }

  private static Locator alternative(int row) {
    return images().nth(row).getByLabel("Alternative text: what it shows");
  }

  private static void fill(int row, String label, String text) {
    images().nth(row).getByLabel(label).fill(text);
  }

  private static Locator remark(String text) {
    return page.locator(".event-list .remark").getByText(text).locator("visible=true");
  }

  private static byte[] image(int width, int height, Color colour) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setColor(colour);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return bytes.toByteArray();
  }
}
