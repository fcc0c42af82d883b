package org.entente.core.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class PictureJsonTest {

  private final String json = PictureJson.write(Picture.of(RussiasPartners.timeline(), "en"));
  private final JsonNode picture = new JsonMapper().readTree(json);

  @Test
  void it_says_what_it_is() {
    assertThat(picture.get("format").asString()).isEqualTo("entente-picture");
    assertThat(picture.get("version").asInt()).isEqualTo(1);
    assertThat(picture.get("lang").asString()).isEqualTo("en");
    assertThat(picture.get("dir").asString()).isEqualTo("ltr");
    assertThat(picture.get("metrics").get("labelSize").asDouble()).isEqualTo(12.5);
    assertThat(picture.get("ui").get("closer").asString()).isEqualTo("closer");
  }

  @Test
  void nothing_in_it_can_end_the_script_that_it_stands_in() {
    assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    var armenia = picture.get("events").get(14);
    assertThat(armenia.get("note").asString()).isEqualTo("The ministry & the <alliance> disagree.");
    assertThat(armenia.get("sources").get(0).get("url").asString())
        .isEqualTo("https://news.example/story?id=1&part=2");
  }

  @Test
  void open_ends_and_scales_are_null_but_optional_texts_are_left_out() {
    var invasion = picture.get("events").get(1);
    assertThat(invasion.get("to").isNull()).isTrue();
    assertThat(invasion.has("note")).isFalse();
    assertThat(invasion.has("doubtful")).isFalse();
    assertThat(picture.get("backgrounds").get(0).get("to").isNull()).isTrue();
    assertThat(picture.get("lanes").get(4).has("why")).isFalse();
  }

  @Test
  void an_item_names_its_lane_its_event_and_its_place() {
    var item = picture.get("items").get(0);
    assertThat(new ArrayList<>(item.propertyNames()))
        .containsExactly(
            "lane",
            "event",
            "change",
            "value",
            "row",
            "side",
            "width",
            "labelFrom",
            "markerFrom",
            "host");
    assertThat(item.get("event").asInt()).isEqualTo(1);
    assertThat(item.get("width").asDouble()).isEqualTo(110.12573);
    assertThat(item.get("markerFrom").toString()).isEqualTo("0");
  }

  @Test
  void a_lane_holds_its_steps_as_pairs() {
    var lane = picture.get("lanes").get(0);
    assertThat(lane.get("pair").toString()).isEqualTo("[\"RUS\",\"UKR\"]");
    assertThat(lane.get("line").get(0).toString()).isEqualTo("[19047,-6.9]");
    assertThat(lane.get("band").asString()).isEqualTo("hostile");
  }

  @Test
  void an_effect_names_its_relation_and_the_value_before_and_after() {
    assertThat(picture.get("events").get(1).get("effects").toString())
        .isEqualTo(
            "[{\"pair\":[\"RUS\",\"UKR\"],\"name\":\"Russia – Ukraine\","
                + "\"change\":-9,\"before\":-6,\"after\":-6.9}]");
  }
}
