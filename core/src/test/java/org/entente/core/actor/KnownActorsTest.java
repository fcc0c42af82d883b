package org.entente.core.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KnownActorsTest {

  private static final Map<String, Actor> ACTORS =
      KnownActors.all().stream()
          .collect(Collectors.toMap(actor -> actor.id().value(), Function.identity()));

  @Test
  void every_country_of_iso_3166_1_is_there_under_its_three_letters() {
    for (var iso2 : Locale.getISOCountries()) {
      var key = Locale.of("", iso2).getISO3Country();
      assertThat(ACTORS).containsKey(key);
      assertThat(ACTORS.get(key).type()).isEqualTo(ActorType.COUNTRY);
      assertThat(ACTORS.get(key).code(CodeScheme.ISO2)).contains(iso2);
      assertThat(ACTORS.get(key).code(CodeScheme.ISO3)).contains(key);
    }
  }

  @Test
  void they_are_all_different_and_new_and_in_order() {
    assertThat(KnownActors.all())
        .doesNotHaveDuplicates()
        .isSortedAccordingTo((one, other) -> one.id().compareTo(other.id()))
        .allSatisfy(actor -> assertThat(actor.version()).isZero());
    assertThat(ACTORS).hasSizeGreaterThan(300);
  }

  @Test
  void every_actor_has_a_name_in_english_and_dutch_and_a_country_in_nine_languages() {
    for (var actor : ACTORS.values()) {
      assertThat(actor.name().byLanguage()).as("%s", actor.id()).containsKeys("en", "nl");
      if (actor.type() == ActorType.COUNTRY) {
        assertThat(actor.name().byLanguage())
            .as("%s", actor.id())
            .containsOnlyKeys("en", "nl", "de", "fr", "es", "uk", "ru", "ar", "tr")
            .allSatisfy((language, name) -> assertThat(name).isNotEqualTo(iso2(actor)));
      }
    }
  }

  @Test
  void two_countries_never_have_the_same_usual_name() {
    for (var language : List.of("en", "nl", "de", "fr", "es", "uk", "ru", "ar", "tr")) {
      assertThat(
              ACTORS.values().stream()
                  .filter(actor -> actor.type() == ActorType.COUNTRY)
                  .map(actor -> actor.name().in(language)))
          .as(language)
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "RUS, Russia, Rusland",
    "USA, United States, Verenigde Staten",
    "MMR, Myanmar, Myanmar",
    "TUR, Turkey, Turkije",
    "HKG, Hong Kong, Hongkong",
    "COD, DR Congo, DR Congo",
    "CIV, Ivory Coast, Ivoorkust",
    "BIH, Bosnia and Herzegovina, Bosnië en Herzegovina",
    "CZE, Czechia, Tsjechië",
    "XKX, Kosovo, Kosovo",
    "NATO, NATO, NAVO",
    "EU, European Union, Europese Unie",
    "SUN, Soviet Union, Sovjet-Unie",
  })
  void names_are_those_that_newsrooms_write(String key, String english, String dutch) {
    assertThat(ACTORS.get(key).name().in("en")).isEqualTo(english);
    assertThat(ACTORS.get(key).name().in("nl")).isEqualTo(dutch);
  }

  @ParameterizedTest
  @CsvSource({
    "MKD, 2019-02-11, Macedonia",
    "MKD, 2019-02-12, North Macedonia",
    "MMR, 1988-08-08, Burma",
    "SWZ, 2018-04-18, Swaziland",
    "SWZ, 2018-04-19, Eswatini",
    "COD, 1965-11-25, DR Congo",
    "COD, 1996-11-01, Zaire",
    "COD, 1998-08-02, DR Congo",
    "DEU, 1914-08-01, Germany",
    "DEU, 1963-01-22, West Germany",
    "DEU, 1990-10-03, Germany",
    "TUR, 1952-02-18, Turkey",
    "TUR, 2024-01-01, Turkey",
    "SCG, 1999-03-24, FR Yugoslavia",
    "SCG, 2005-01-01, Serbia and Montenegro",
    "EU, 1986-01-01, European Communities",
    "GBR, 2020-01-31, United Kingdom",
  })
  void an_old_event_finds_the_name_of_its_day(String key, LocalDate day, String name) {
    assertThat(ACTORS.get(key).nameOn(day).in("en")).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "RUS, COW, RUS", "DEU, COW, GMY", "GBR, COW, UKG", "SRB, COW, YUG", "SUN, COW, RUS",
    "UKR, CAMEO, UKR", "ROU, CAMEO, ROM", "MNE, CAMEO, MTN", "TLS, CAMEO, TMP", "EU, CAMEO, EEC",
    "NATO, CAMEO, NAT", "EU, ISO2, EU", "UN, ISO2, UN", "XKX, ISO2, XK", "SUN, ISO3, SUN",
    "ROU, ISO3, ROU", "MMR, ISO2, MM",
  })
  void other_data_sets_find_them_by_code(String key, CodeScheme scheme, String code) {
    assertThat(ACTORS.get(key).code(scheme)).contains(code);
  }

  @Test
  void a_changed_code_keeps_its_days() {
    assertThat(ACTORS.get("ROU").codes())
        .contains(
            new ActorCode(
                CodeScheme.ISO3, "ROM", new Validity(LocalDate.MIN, LocalDate.of(2002, 1, 31))),
            new ActorCode(
                CodeScheme.ISO3, "ROU", new Validity(LocalDate.of(2002, 2, 1), LocalDate.MAX)));
  }

  @Test
  void of_two_codes_in_a_scheme_only_one_holds_on_a_day() {
    for (var actor : ACTORS.values()) {
      for (var scheme : CodeScheme.values()) {
        var codes = actor.codes().stream().filter(code -> code.scheme() == scheme).toList();
        for (int i = 1; i < codes.size(); i++) {
          assertThat(codes.get(i).validity().from())
              .as("%s %s", actor.id(), scheme)
              .isEqualTo(codes.get(i - 1).validity().to().plusDays(1));
        }
      }
    }
  }

  @Test
  void a_country_has_no_other_countrys_iso_or_cameo_code_on_the_same_day() {
    for (var scheme : List.of(CodeScheme.ISO2, CodeScheme.ISO3, CodeScheme.CAMEO)) {
      assertThat(
              ACTORS.values().stream()
                  .filter(actor -> actor.type() == ActorType.COUNTRY)
                  .flatMap(actor -> actor.code(scheme).stream()))
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SSD, 2011-07-08, false", "SSD, 2011-07-09, true", "SUN, 1991-12-26, true",
    "SUN, 1992-01-01, false", "WARSAWPACT, 1968-08-20, true", "FRA, 1789-07-14, true",
    "EAEU, 2014-12-31, false", "DDR, 1961-08-13, true",
  })
  void an_actor_exists_on_its_days(String key, LocalDate day, boolean existed) {
    assertThat(ACTORS.get(key).existence().on(day)).isEqualTo(existed);
  }

  @Test
  void the_default_locale_changes_nothing() {
    var usual = Locale.getDefault();
    var before = KnownActors.all();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(KnownActors.all()).isEqualTo(before);
    } finally {
      Locale.setDefault(usual);
    }
  }

  private static String iso2(Actor actor) {
    return actor.code(CodeScheme.ISO2).orElseThrow();
  }
}
