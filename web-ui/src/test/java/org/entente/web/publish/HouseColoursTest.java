package org.entente.web.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.core.account.Desk;
import org.entente.core.account.DeskId;
import org.entente.core.account.Desks;
import org.entente.core.account.HouseRules;
import org.entente.core.colour.Colour;
import org.entente.core.colour.HouseColours;
import org.entente.core.colour.Scheme;
import org.entente.core.colour.Theme;
import org.entente.core.colour.Token;
import org.entente.core.publish.PublishTimeline;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Timeline;
import org.entente.core.timeline.TimelineImport;
import org.entente.core.timeline.Timelines;
import org.entente.web.component.ComponentFiles;
import org.entente.web.reader.PublishedTimeline;
import org.entente.web.support.Chromium;
import org.entente.web.support.EntenteTest;
import org.entente.web.support.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What readers see of a desk's colours. */
@EntenteTest
final class HouseColoursTest {

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private static final HouseColours PURPLE =
      HouseColours.SHIPPED.with(
          Scheme.shipped(Theme.LIGHT).with(Token.APART, Colour.of("#7a1fa2")));
  private static final Pattern SHEET = Pattern.compile("href=\"([^\"]*timeline\\.css)\"");

  @Autowired Timelines timelines;
  @Autowired TimelineImport imports;
  @Autowired PublishTimeline publishing;
  @Autowired Desks desks;
  @Autowired ComponentFiles component;
  @LocalServerPort int port;

  private final DeskId desk = DeskId.random();
  private Timeline timeline;
  private String address = "";

  @BeforeEach
  void a_timeline_at_a_desk_of_its_own() {
    desks.save(new Desk(desk, "Colours " + desk, HouseRules.NONE));
    var full = PublishedTimeline.copy(6);
    imports.add(full, List.of());
    timeline = timelines.byId(full.timeline().id()).orElseThrow();
    desks.move(timeline.id(), desk);
    address = "/e/" + timeline.publicId() + "/";
  }

  @AfterEach
  void nothing_else_is_published_in_them() {
    desks.save(new Desk(desk, "Colours " + desk, HouseRules.NONE));
  }

  @Test
  void at_a_desk_without_colours_of_its_own_readers_get_ententes_sheet_as_it_is() {
    publishing.publish(timeline.id());

    assertThat(sheetOf(address)).contains("assets/" + component.contentHash() + "/timeline.css");
  }

  @Test
  void an_edition_is_in_the_colours_of_its_desk_and_those_before_it_stay_as_they_were() {
    publishing.publish(timeline.id());
    var before = sheetOf(address + "v1/");
    var drawnBefore = get(address + "v1/image.svg");
    desks.save(new Desk(desk, "Colours " + desk, HouseRules.NONE, PURPLE));
    publishing.publish(timeline.id());

    assertThat(get(address + sheetOf(address)))
        .endsWith("--ent-bad:#7a1fa2;--ent-bad-fill:#e4d2ec}");
    assertThat(get(address + "v2/image.svg")).contains("\"#7a1fa2\"").doesNotContain("#b53b0a");
    assertThat(sheetOf(address + "v1/")).isEqualTo(before);
    assertThat(get(address + "v1/" + before)).doesNotContain("#7a1fa2");
    assertThat(get(address + "v1/image.svg")).isEqualTo(drawnBefore).doesNotContain("#7a1fa2");
  }

  @Test
  void withdrawn_it_still_stands_in_them() {
    desks.save(new Desk(desk, "Colours " + desk, HouseRules.NONE, PURPLE));
    publishing.publish(timeline.id());
    publishing.withdraw(timeline.id(), Texts.of("en", "Wrong."));

    assertThat(get(address + sheetOf(address))).contains("#7a1fa2");
  }

  @Test
  void the_browser_paints_them_under_the_strict_policy_and_loads_nothing_more() {
    publishing.publish(timeline.id());
    var usual = opened();
    int loaded = CHROMIUM.requests().size();
    assertThat(usual).isEqualTo("#b53b0a");
    desks.save(new Desk(desk, "Colours " + desk, HouseRules.NONE, PURPLE));
    publishing.publish(timeline.id());

    assertThat(opened()).isEqualTo("#7a1fa2");
    assertThat(CHROMIUM.requests()).hasSize(2 * loaded);
    assertThat(CHROMIUM.complaints()).isEmpty();
  }

  private Object opened() {
    var page = CHROMIUM.page(1280, 900);
    page.navigate("http://localhost:" + port + address);
    page.locator("entente-timeline[ready]").waitFor();
    return page.locator("entente-timeline")
        .evaluate(
            "t => getComputedStyle(t.shadowRoot.firstElementChild.nextElementSibling).getPropertyValue('--ent-bad').trim()");
  }

  /** The address of a page's style sheet, from the page. */
  private String sheetOf(String page) {
    var found = SHEET.matcher(get(page));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private String get(String path) {
    return new Http(port).get(path).body();
  }
}
