package org.entente.core.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.text.Phrases;
import org.entente.core.text.Texts;

/**
 * The actors that an archive starts with: the countries of ISO 3166-1, organisations and historical
 * states.
 *
 * <p>Countries' names come from the JDK's CLDR in nine languages, put right where newsrooms write
 * otherwise; everything else stands in the tables beside this class, which name their sources.
 */
public final class KnownActors {

  private static final List<String> LANGUAGES = Phrases.languages();

  private final Map<String, List<SeedRow>> otherNames = byKey("other-names.tsv");
  private final Map<String, List<SeedRow>> formerCodes = byKey("former-codes.tsv");
  private final Map<String, List<SeedRow>> countryNames = byKey("country-names.tsv");

  private KnownActors() {}

  /** All of them, with version 0, by key. */
  public static List<Actor> all() {
    return new KnownActors().read();
  }

  private List<Actor> read() {
    return Stream.of(
            SeedRow.of("countries.tsv").stream().map(this::country),
            SeedRow.of("organisations.tsv").stream().map(this::organisation),
            SeedRow.of("historical-states.tsv").stream().map(this::historicalState))
        .flatMap(actors -> actors)
        .sorted((one, other) -> one.id().compareTo(other.id()))
        .toList();
  }

  private Actor country(SeedRow row) {
    var key = row.text(0);
    return actor(
        row,
        ActorType.COUNTRY,
        countryName(key, row.text(1)),
        Texts.NONE,
        codes(
            key,
            Map.of(
                CodeScheme.ISO2, row.text(1),
                CodeScheme.ISO3, key,
                CodeScheme.COW, row.text(2),
                CodeScheme.CAMEO, row.text(3))),
        new Validity(row.from(4), LocalDate.MAX));
  }

  private Actor organisation(SeedRow row) {
    return actor(
        row,
        ActorType.ORGANISATION,
        row.texts(5),
        row.texts(6),
        codes(row.text(0), Map.of(CodeScheme.ISO2, row.text(1), CodeScheme.CAMEO, row.text(2))),
        new Validity(row.from(3), row.to(4)));
  }

  private Actor historicalState(SeedRow row) {
    return actor(
        row,
        ActorType.HISTORICAL_STATE,
        row.texts(6),
        Texts.NONE,
        codes(
            row.text(0),
            Map.of(
                CodeScheme.ISO2, row.text(1),
                CodeScheme.ISO3, row.text(2),
                CodeScheme.COW, row.text(3))),
        new Validity(row.from(4), row.to(5)));
  }

  private Actor actor(
      SeedRow row,
      ActorType type,
      Texts name,
      Texts fullName,
      List<ActorCode> codes,
      Validity existence) {
    var key = row.text(0);
    return new Actor(new ActorId(key), type, names(key, name), fullName, codes, existence, 0);
  }

  /** The other names first and the usual name last, since the last that holds counts. */
  private List<ActorName> names(String key, Texts usual) {
    var names = new ArrayList<ActorName>();
    var usualFrom = LocalDate.MIN;
    for (var row : otherNames.getOrDefault(key, List.of())) {
      var validity = new Validity(row.from(1), row.to(2));
      names.add(new ActorName(row.text(3).equals("=") ? usual : row.texts(3), validity));
      if (!validity.to().equals(LocalDate.MAX) && !validity.to().isBefore(usualFrom)) {
        usualFrom = validity.to().plusDays(1);
      }
    }
    names.add(new ActorName(usual, new Validity(usualFrom, LocalDate.MAX)));
    return names;
  }

  private Texts countryName(String key, String iso2) {
    var byLanguage = new TreeMap<String, String>();
    for (var language : LANGUAGES) {
      var locale = Locale.forLanguageTag(language);
      byLanguage.put(language, Locale.of("", iso2).getDisplayCountry(locale));
    }
    // Headlines spell it out: “Bosnia and Herzegovina”.
    byLanguage.computeIfPresent("en", (language, name) -> name.replace(" & ", " and "));
    for (var row : countryNames.getOrDefault(key, List.of())) {
      byLanguage.putAll(row.texts(1).byLanguage());
    }
    return new Texts(byLanguage);
  }

  private List<ActorCode> codes(String key, Map<CodeScheme, String> current) {
    return Arrays.stream(CodeScheme.values())
        .filter(scheme -> !current.getOrDefault(scheme, "").isEmpty())
        .flatMap(scheme -> codes(key, scheme, current.getOrDefault(scheme, "")))
        .toList();
  }

  private Stream<ActorCode> codes(String key, CodeScheme scheme, String current) {
    var codes = new ArrayList<ActorCode>();
    var from = LocalDate.MIN;
    for (var row : formerCodes.getOrDefault(key, List.of())) {
      if (row.text(1).equals(scheme.name())) {
        codes.add(new ActorCode(scheme, row.text(2), new Validity(from, row.to(3))));
        from = row.to(3).plusDays(1);
      }
    }
    codes.add(new ActorCode(scheme, current, new Validity(from, LocalDate.MAX)));
    return codes.stream();
  }

  private static Map<String, List<SeedRow>> byKey(String table) {
    return SeedRow.of(table).stream().collect(Collectors.groupingBy(row -> row.text(0)));
  }
}
