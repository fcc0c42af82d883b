package org.entente.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.core.importing.Looked.csv;
import static org.entente.core.importing.Looked.dates;
import static org.entente.core.importing.Looked.only;
import static org.entente.core.importing.Looked.pasted;
import static org.entente.core.importing.Looked.problems;
import static org.entente.core.importing.Looked.proposed;
import static org.entente.core.importing.Looked.remarks;
import static org.entente.core.importing.Looked.titles;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.core.actor.ActorId;
import org.entente.core.event.Kind;
import org.entente.core.event.Participation;
import org.entente.core.event.Role;
import org.entente.core.relation.ActorPair;
import org.entente.core.said.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of whatever make: CSV files and what spreadsheets put on the clipboard. */
final class TableImportTest {

  @Test
  void each_row_becomes_an_event_and_headings_are_found_in_english_and_dutch() {
    var english = csv("Date,Title,Description", "24 Feb 2022,Invasion,It began at dawn");
    assertThat(only(english).date().text()).isEqualTo("2022-02-24");
    assertThat(only(english).title().in("en")).isEqualTo("Invasion");
    assertThat(only(english).text().in("en")).isEqualTo("It began at dawn");
    var dutch = csv("Datum;Titel;Einddatum", "maart 2022;Overleg;mei 2022");
    assertThat(only(dutch).date().text()).isEqualTo("2022-03/2022-05");
    assertThat(dutch.settings().separator()).isEqualTo(';');
  }

  @Test
  void an_impossible_day_is_told_at_its_row_and_the_others_are_fine() {
    var preview = csv("Date,Title", "2022-02-24,A", "31 feb 2023,B", "2022-03-01,C");
    assertThat(problems(preview)).containsExactly("Row 3: 31 February does not exist");
    assertThat(titles(preview)).containsExactly("A", "C");
    assertThat(Looked.draft(preview.rows().get(1)).date()).isEqualTo("31 feb 2023");
  }

  @Test
  void a_row_that_says_what_one_before_it_says_is_pointed_out_and_not_dropped() {
    var preview =
        csv("Date,Title", "2022,Sanctions", "2023,Others", "2022,Sanctions", "2022,Sanctions");
    assertThat(titles(preview)).hasSize(4);
    assertThat(preview.rows().stream().map(ImportRow::remarks).map(Object::toString))
        .containsExactly("[]", "[]", "[Row 2 says the same]", "[Row 2 says the same]");
  }

  @Test
  void rows_are_counted_as_the_spreadsheet_counts_them_also_after_blank_ones() {
    var preview = csv("Date,Title", "", "2022-02-24,\"A", "in two lines\"", ",,", "tomorrow,B");
    assertThat(titles(preview)).containsExactly("A in two lines");
    assertThat(problems(preview)).singleElement().asString().startsWith("Row 5: “tomorrow”");
  }

  @Test
  void a_missing_title_or_date_is_a_problem_and_not_a_dropped_row() {
    var preview = csv("Date,Title", "2022,", ",Something");
    assertThat(problems(preview))
        .containsExactly("Row 2: Give the event a title", "Row 3: There is no date");
  }

  @Test
  void day_and_month_are_asked_for_only_when_no_row_decides() {
    var open = csv("Date,Title", "4/3/2022,A", "5/6/2022,B");
    assertThat(open.questions()).containsExactly(Question.DAY_ORDER);
    assertThat(problems(open)).hasSize(2).allMatch(p -> p.contains("can be"));
    var told = csv(s -> s.withOrder(DayOrder.MONTH_FIRST), "Date,Title", "4/3/2022,A");
    assertThat(dates(told)).containsExactly("2022-04-03");
    assertThat(told.questions()).isEmpty();
    var decided = csv("Date,Title", "4/3/2022,A", "24/2/2022,B");
    assertThat(decided.questions()).isEmpty();
    assertThat(decided.settings().order()).isEqualTo(DayOrder.DAY_FIRST);
    assertThat(dates(decided)).containsExactly("2022-03-04", "2022-02-24");
  }

  @Test
  void rows_that_contradict_each_other_decide_nothing() {
    var preview = csv("Date,Title", "4/3/2022,A", "24/2/2022,B", "2/25/2022,C", "3.3.2022,D");
    assertThat(preview.questions()).containsExactly(Question.DAY_ORDER);
    assertThat(dates(preview)).containsExactly("2022-02-24", "2022-02-25", "2022-03-03");
  }

  @Test
  void the_century_of_a_short_year_is_asked_for() {
    var open = csv("Date,Title", "24-2-22,A");
    assertThat(open.questions()).containsExactly(Question.SHORT_YEARS);
    assertThat(problems(open)).singleElement().asString().contains("century");
    assertThat(
            dates(
                csv(
                    s -> s.withYears(ShortYears.AROUND_2000),
                    "Date,Title",
                    "24-2-22,A",
                    "24-2-89,B")))
        .containsExactly("2022-02-24", "1989-02-24");
    assertThat(
            dates(csv(s -> s.withYears(ShortYears.NINETEEN_HUNDREDS), "Date,Title", "24-2-22,A")))
        .containsExactly("1922-02-24");
  }

  @Test
  void dates_are_read_as_people_and_programs_write_them() {
    var preview =
        csv(
            "Date,Title",
            "10 januari 2023,A",
            "about 2016,B",
            "since 24 Feb 2022,C",
            "2022-02-24 05:45,D",
            "2022-02-24T00:00:00.000Z,E",
            "2022-02-24T05:45:10.250+01:00,F",
            "Fri Nov 22 1963 13:00:00 GMT-0600,G",
            "24 February 2022 4:30 PM,H",
            "44 BC,I",
            "-0043-03-15,J",
            "22-24 feb 2022,K");
    assertThat(problems(preview)).isEmpty();
    assertThat(dates(preview))
        .containsExactly(
            "2023-01-10",
            "2016~",
            "2022-02-24/..",
            "2022-02-24T05:45",
            "2022-02-24",
            "2022-02-24T05:45:10+01:00",
            "1963-11-22T13:00:00-06:00",
            "2022-02-24T16:30",
            "-0043",
            "-0043-03-15",
            "2022-02-22/2022-02-24");
  }

  @Test
  void an_excel_number_is_told_and_not_guessed() {
    assertThat(problems(csv("Date,Title", "44616,A")))
        .singleElement()
        .asString()
        .contains("44616 is no date")
        .contains("2022-02-24");
  }

  @Test
  void an_end_before_its_start_or_without_one_is_a_problem() {
    var preview = csv("Start,End,Title", "2022-05,2022-03,A", ",2022-03,B", "2022,2022,C");
    assertThat(problems(preview).getFirst()).startsWith("Row 2: An interval ends before it starts");
    assertThat(problems(preview).get(1)).startsWith("Row 3: The start is missing");
    assertThat(dates(preview)).containsExactly("2022");
  }

  @Test
  void encodings_are_detected_shown_and_can_be_changed() {
    var text = "Datum;Titel\n2022-02-24;Café in Köln\n";
    for (var charset :
        List.of(
            StandardCharsets.UTF_8,
            Charset.forName("windows-1252"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE)) {
      var preview = csv(charset, text);
      assertThat(titles(preview)).containsExactly("Café in Köln");
      assertThat(preview.settings().encoding()).isEqualTo(charset);
      if (charset.name().startsWith("UTF")) {
        assertThat(titles(csv(charset, "\uFEFF" + text))).containsExactly("Café in Köln");
      }
    }
    var cyrillic =
        csv(
            Charset.forName("windows-1251"),
            "Date;Title\n2022-02-24;Вторжение России в Украину\n2022;Санкции против\n");
    assertThat(titles(cyrillic).getFirst()).isEqualTo("Вторжение России в Украину");
    var wrong =
        new ImportFile(
            "a.csv", "Date,Title\n2022,Łódź\n".getBytes(Charset.forName("windows-1250")));
    assertThat(titles(Looked.at(wrong, s -> s.withEncoding(Charset.forName("windows-1250")))))
        .containsExactly("Łódź");
  }

  @Test
  void lines_may_end_in_any_way_and_the_separator_may_be_named() {
    assertThat(titles(csv(StandardCharsets.UTF_8, "Date,Title\r\n2022,A\r\n2023,B\r\n")))
        .containsExactly("A", "B");
    assertThat(titles(csv(StandardCharsets.UTF_8, "sep=|\r\nDate|Title\r\n2022|A, b; c\r\n")))
        .containsExactly("A, b; c");
    assertThat(titles(csv("Date\tTitle", "2022\tA, b"))).containsExactly("A, b");
  }

  @Test
  void a_separator_chosen_by_hand_counts() {
    var preview = csv(s -> s.withSeparator(';'), "Date;Title", "2022;A,b,c,d", "2023;E,f,g,h");
    assertThat(titles(preview)).containsExactly("A,b,c,d", "E,f,g,h");
  }

  @Test
  void what_excel_and_sheets_put_on_the_clipboard_is_read() {
    var excel =
        pasted("Date\tTitle\tText", "2022-02-24\tA\t\"\"\"So long\"\" he said,", "and left\"");
    assertThat(only(excel).text().in("en")).isEqualTo("\"So long\" he said,\nand left");
    var sheets = pasted("Date\tTitle", "2022-02-24\t\"So long\" he said");
    assertThat(only(sheets).title().in("en")).isEqualTo("\"So long\" he said");
    assertThat(excel.format()).isEqualTo(Format.PASTED_TABLE);
  }

  @Test
  void without_headings_the_columns_are_told_by_their_cells() {
    var preview =
        pasted(
            "24 Feb 2022\tRussia invades\tRussia; Ukraine\thttps://example.org/a",
            "8 Mar 2022\tSanctions\tEU, RUS\thttps://example.org/b");
    assertThat(preview.settings().header()).isFalse();
    assertThat(preview.settings().columns())
        .extracting(ColumnUse::column)
        .containsExactly(Column.DATE, Column.TITLE, Column.COUNTRIES, Column.SOURCE_ADDRESS);
    assertThat(titles(preview)).containsExactly("Russia invades", "Sanctions");
  }

  @Test
  void columns_can_be_mapped_by_hand() {
    var preview =
        csv(
            s ->
                s.withHeader(true)
                    .withColumns(List.of(ColumnUse.of(Column.TITLE), ColumnUse.of(Column.DATE))),
            "Foo,Bar",
            "A,2022");
    assertThat(only(preview).title().in("en")).isEqualTo("A");
    assertThat(csv(s -> s.withHeader(true), "Foo,Bar", "A,x").questions())
        .contains(Question.WHICH_COLUMN_HOLDS_THE_DATE, Question.WHICH_COLUMN_HOLDS_THE_TITLE);
  }

  @Test
  void a_column_that_is_not_taken_is_told() {
    var preview = csv("Date,Title,Desk,Colour", "2022,A,Foreign,", "2023,B,Foreign,");
    assertThat(preview.remarks())
        .extracting(Said::toString)
        .containsExactly("Not kept: “Desk”, in 2 places");
  }

  @Test
  void countries_in_titles_and_columns_are_proposed_and_never_asserted() {
    var preview =
        csv(
            "Date,Title,Countries",
            "2022,Russia’s troops enter Ukraine,",
            "2022,The turkey was cold,\"France, Duitsland\"",
            "2022,US and South Korea hold an exercise,");
    assertThat(Looked.events(preview)).allMatch(event -> event.participations().isEmpty());
    assertThat(preview.rows().stream().map(Looked::proposed))
        .containsExactly(
            List.of("RUS PARTICIPANT", "UKR PARTICIPANT"),
            List.of("FRA PARTICIPANT", "DEU PARTICIPANT"),
            List.of("USA PARTICIPANT", "KOR PARTICIPANT"));
    var row = preview.rows().getFirst();
    assertThat(row.eventWith(row.proposals()).orElseThrow().participations())
        .extracting(Participation::actor)
        .containsExactly(new ActorId("RUS"), new ActorId("UKR"));
  }

  @Test
  void columns_that_say_who_did_it_to_whom_and_the_kind_give_the_effects() {
    var preview =
        csv(
            "Date,Title,Initiator,Recipient,Kind",
            "2022-02-24,Invasion,Russia,Oekraïne,Attack",
            "2022,B,Ruritania,,");
    var event =
        Looked.events(
                csv(
                    "Date,Title,Initiator,Recipient,Kind",
                    "2022-02-24,Invasion,Russia,Oekraïne,\"Attack, invasion, occupation\""))
            .getFirst();
    assertThat(event.kind()).isEqualTo(Kind.ATTACK);
    assertThat(event.participations())
        .containsExactly(
            new Participation(new ActorId("RUS"), Role.INITIATOR),
            new Participation(new ActorId("UKR"), Role.RECIPIENT));
    assertThat(event.effectOn(ActorPair.of(new ActorId("RUS"), new ActorId("UKR")))).hasValue(-9.5);
    assertThat(problems(preview)).containsExactly("Row 3: No actor is known as “Ruritania”");
    assertThat(remarks(csv("Date,Title,Kind", "2022,A,Politics")))
        .singleElement()
        .asString()
        .contains("“Politics” is no kind of event");
  }

  @ParameterizedTest
  @CsvSource({
    "invasion, ATTACK",
    "Invasie, ATTACK",
    "Agreement, TREATY",
    "Trade, COOPERATION",
    "visit, MEETING",
    "State Visit, MEETING",
    "treaties, TREATY",
    "verdrag, TREATY",
    "ceasefire, TRUCE",
    "Staakt-het-vuren, TRUCE",
    "sanction, SANCTIONS",
    "lifting of sanctions, TRUCE",
    "UN vote, VOTE",
    "military exercise, COOPERATION",
    "Bilateral trade agreement, TREATY",
    "geheim bezoek, MEETING"
  })
  void usual_words_for_a_kind_are_understood_and_the_preview_says_how(String word, Kind kind) {
    var preview = csv("Date,Title,Kind", "2022,A," + word);
    assertThat(only(preview).kind()).isEqualTo(kind);
    assertThat(remarks(preview))
        .singleElement()
        .asString()
        .contains("“" + word + "” is read as the kind “" + kind.label().readIn("en") + "”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Sanctions", "Attack, invasion, occupation", "attack-invasion-occupation"})
  void a_kinds_own_name_is_taken_without_a_remark(String name) {
    assertThat(remarks(csv("Date,Title,Kind", "2022,A,\"" + name + "\""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no visit", "book on war", "Economy", "-", "a b c visit"})
  void other_words_become_other_and_the_preview_says_so(String word) {
    var preview = csv("Date,Title,Kind", "2022,A," + word);
    assertThat(only(preview).kind()).isEqualTo(Kind.OTHER);
    assertThat(remarks(preview)).singleElement().asString().contains("it becomes “Other”");
  }

  @Test
  void html_becomes_plain_text_and_its_links_become_sources() {
    var preview =
        csv(
            "Date,Title,Text",
            "2022,<b>A</b> &amp; B,\"<p>One.</p><p>Two<br>three <a href='https://example.org/x'>here</a></p>"
                + "<script>alert(1)</script>\"");
    var event = only(preview);
    assertThat(event.title().in("en")).isEqualTo("A & B");
    assertThat(event.text().in("en")).isEqualTo("One.\n\nTwo\nthree here");
    assertThat(event.sources())
        .singleElement()
        .satisfies(
            source -> {
              assertThat(source.title()).isEqualTo("here");
              assertThat(source.address()).hasToString("https://example.org/x");
            });
    assertThat(only(csv("Date,Title", "2022,1 < 2 & 3 > 2")).title().in("en"))
        .isEqualTo("1 < 2 & 3 > 2");
  }

  @Test
  void a_source_of_any_shape_is_kept_or_told() {
    assertThat(only(csv("Date,Title,Source", "2022,A,https://www.example.org/a")).sources())
        .singleElement()
        .satisfies(source -> assertThat(source.title()).isEqualTo("[example.org]"));
    assertThat(problems(csv("Date,Title,Source,URL", "2022,A,Reuters,javascript:alert(1)")))
        .singleElement()
        .asString()
        .startsWith("Row 2: Source 1: ");
  }

  @Test
  void timeline_js_sheets_are_read_with_title_era_and_printed_years() {
    var preview =
        csv(
            "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background",
            ",,,,,,,,,Rome,A city,,,,,,title,,",
            "-44,3,15,,,,,,,Caesar dies,,<blockquote>Et tu <cite>Caesar</cite></blockquote>,,,,,,,#fff",
            "\"1,999\",6,,,2000,,,,,A,,https://example.org/p.jpg,Photographer,Caption,,,,,",
            "2016,,,,,,,,about 2016,B,,,,,,,,Russia,",
            "2022,2,24,4:50 AM,,,,,,C,,,,,,,,,",
            "2022,2,30,,,,,,,D,,,,,,,,,",
            "-500,,,,-400,,,,,Classical age,,,,,,,era,,");
    assertThat(preview.dialect()).isEqualTo(Dialect.TIMELINE_JS);
    assertThat(preview.head().title().in("en")).isEqualTo("Rome");
    assertThat(dates(preview))
        .containsExactly("-0043-03-15", "1999-06/2000", "2016~", "2022-02-24T04:50");
    assertThat(Looked.events(preview).getFirst().quote().speaker()).isEqualTo("Caesar");
    assertThat(Looked.events(preview).get(1).sources().getFirst().outlet())
        .isEqualTo("Photographer");
    assertThat(proposed(preview.rows().get(2))).containsExactly("RUS PARTICIPANT");
    assertThat(preview.remarks())
        .extracting(Said::toString)
        .contains("Not kept: “Background”, in 1 place");
    assertThat(problems(preview)).containsExactly("Row 7: 30 February does not exist");
    assertThat(preview.rows().getLast().background().orElseThrow().period().text())
        .isEqualTo("-0499/-0399");
  }

  @Test
  void legacy_sheets_storyteller_tables_and_flourish_sheets_are_recognised() {
    var legacy =
        csv(
            "Start Date,End Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Tag",
            "16/3/2018,,A,,,,,,,x",
            "2018-05,2018-06,B,,,,,,,");
    assertThat(legacy.dialect()).isEqualTo(Dialect.TIMELINE_JS_1);
    assertThat(dates(legacy)).containsExactly("2018-03-16", "2018-05/2018-06");
    var flourish =
        csv(
            "Start time,End time,Category,Title,Text,Image",
            "2020,2021,Germany,A,B,https://example.org/i.png");
    assertThat(flourish.dialect()).isEqualTo(Dialect.FLOURISH);
    assertThat(dates(flourish)).containsExactly("2020/2021");
    assertThat(proposed(flourish.rows().getFirst())).containsExactly("DEU PARTICIPANT");
    var storyteller =
        csv(
            "start_date,end_date,category,facet,content_text",
            "1940-01-01,1945-04-11,Left,USA,Roosevelt");
    assertThat(storyteller.dialect()).isEqualTo(Dialect.STORYTELLER);
    assertThat(dates(storyteller)).containsExactly("1940-01-01/1945-04-11");
  }

  @Test
  void the_same_row_has_the_same_key_and_a_changed_one_another_fingerprint() {
    var before = csv("ID,Date,Title", "7,2022,A", "8,2023,B").rows();
    var after = csv("Title,Date,ID,Text", "A,2022,7,", "B changed,2023,8,").rows();
    assertThat(after).extracting(ImportRow::key).containsExactlyElementsOf(keys(before));
    assertThat(after.getFirst().fingerprint()).isEqualTo(before.getFirst().fingerprint());
    assertThat(after.getLast().fingerprint()).isNotEqualTo(before.getLast().fingerprint());
    assertThat(keys(csv("Date,Title", "2022,A", "2022,A").rows())).doesNotHaveDuplicates();
  }

  private static List<String> keys(List<ImportRow> rows) {
    return rows.stream().map(ImportRow::key).toList();
  }

  @Test
  void a_cell_made_harmless_comes_back_as_it_was() {
    for (var text : List.of("=1+1", "@x", "+31", "-5", "'=1", "'quoted'", "plain", "")) {
      assertThat(CellGuard.unguard(CellGuard.guard(text))).isEqualTo(text);
    }
    assertThat(CellGuard.guard("=1+1")).isEqualTo("'=1+1");
    assertThat(CellGuard.guard("plain")).isEqualTo("plain");
  }
}
