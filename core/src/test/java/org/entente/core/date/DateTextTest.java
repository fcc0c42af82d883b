package org.entente.core.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.core.text.Phrases;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

final class DateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-01-10 | 10 January 2023 | 10 januari 2023",
        "2023-01-10? | possibly 10 January 2023 | mogelijk 10 januari 2023",
        "2023-01-10% | possibly about 10 January 2023 | mogelijk omstreeks 10 januari 2023",
        "2023-01 | January 2023 | januari 2023",
        "2023-01-XX | January 2023 | januari 2023",
        "2016 | 2016 | 2016",
        "2016-XX-XX | 2016 | 2016",
        "2016~ | about 2016 | omstreeks 2016",
        "2016? | possibly 2016 | mogelijk 2016",
        "2022-21 | spring 2022 | voorjaar 2022",
        "2022-22 | summer 2022 | zomer 2022",
        "2022-23 | autumn 2022 | najaar 2022",
        "2022-24 | winter 2022–2023 | winter 2022–2023",
        "2022-33 | first quarter of 2022 | eerste kwartaal van 2022",
        "2022-36~ | about fourth quarter of 2022 | omstreeks vierde kwartaal van 2022",
        "199X | the 1990s | de jaren 1990",
        "190X | 1900–1909 | 1900–1909",
        "19XX | 1900–1999 | 1900–1999",
        "2022-02-24/.. | since 24 February 2022 | sinds 24 februari 2022",
        "2014~/.. | since about 2014 | sinds omstreeks 2014",
        "../1991-12-26 | until 26 December 1991 | tot en met 26 december 1991",
        "2014-02-20/ | from 20 February 2014, end unknown | vanaf 20 februari 2014, einde onbekend",
        "/1991 | until 1991, start unknown | tot en met 1991, begin onbekend",
        "2022-11-15/2022-11-16 | 15–16 November 2022 | 15–16 november 2022",
        "2022-02-22/2022-03-03 | 22 February – 3 March 2022 | 22 februari – 3 maart 2022",
        "2022-12-22/2023-01-03 | 22 December 2022 – 3 January 2023 | 22 december 2022 – 3 januari 2023",
        "2022-02-22/2022-03 | 22 February 2022 – March 2022 | 22 februari 2022 – maart 2022",
        "2022-02/2022-03 | February–March 2022 | februari–maart 2022",
        "2022-12/2023-01 | December 2022 – January 2023 | december 2022 – januari 2023",
        "2014/2022 | 2014–2022 | 2014–2022",
        "2014~/2022? | about 2014 – possibly 2022 | omstreeks 2014 – mogelijk 2022",
        "2022/2022 | all of 2022 | heel 2022",
        "2022-02-24/2022-02-24 | 24 February 2022 | 24 februari 2022",
        "-0043 | 44 BCE | 44 v.Chr.",
        "-0043-03-15 | 15 March 44 BCE | 15 maart 44 v.Chr.",
        "0000 | 1 BCE | 1 v.Chr.",
        "0079 | 79 CE | 79 n.Chr.",
        "0476 | 476 | 476",
        "-0048/-0043 | 49–44 BCE | 49–44 v.Chr.",
        "-0026/0014 | 27 BCE – 14 CE | 27 v.Chr. – 14 n.Chr.",
        "0014/0037 | 14–37 CE | 14–37 n.Chr.",
        "-004X | 50–41 BCE | 50–41 v.Chr.",
        "0000-24 | winter 1 BCE – 1 CE | winter 1 v.Chr. – 1 n.Chr.",
        "2022-02-24T05:45:00Z | 24 February 2022, 05:45 UTC | 24 februari 2022, 05.45 uur UTC",
        "2022-02-24T05:45:30+03:00 | 24 February 2022, 05:45:30 UTC+3 | 24 februari 2022, 05.45:30 uur UTC+3",
        "2022-02-24T05:45-03:30 | 24 February 2022, 05:45 UTC−3:30 | 24 februari 2022, 05.45 uur UTC−3:30",
        "2022-02-24T05:45 | 24 February 2022, 05:45 | 24 februari 2022, 05.45 uur",
      })
  void a_date_is_printed_by_its_precision(String edtf, String english, String dutch) {
    assertThat(DateText.of(EventDate.of(edtf), "en")).isEqualTo(english);
    assertThat(DateText.of(EventDate.of(edtf), "nl")).isEqualTo(dutch);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-01-10 | 10 Jan 2023 | 10 jan 2023",
        "2022-09 | Sep 2022 | sep 2022",
        "2022-03-01? | 1 Mar 2022? | 1 mrt 2022?",
        "2016~ | c. 2016 | ca. 2016",
        "2016% | c. 2016? | ca. 2016?",
        "2022-34 | Q2 2022 | Q2 2022",
        "2022-02-24/.. | since 24 Feb 2022 | sinds 24 feb 2022",
        "2022-02-22/2022-03-03 | 22 Feb – 3 Mar 2022 | 22 feb – 3 mrt 2022",
      })
  void the_short_form_shortens_months_and_doubt(String edtf, String english, String dutch) {
    assertThat(DateText.shortOf(EventDate.of(edtf), "en")).isEqualTo(english);
    assertThat(DateText.shortOf(EventDate.of(edtf), "nl")).isEqualTo(dutch);
  }

  private static final List<String> OTHERS = List.of("de", "fr", "es", "uk", "ru", "ar", "tr");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-01-10 | 10. Januar 2023 | 10 janvier 2023 | 10 de enero de 2023 | 10 січня 2023 року | 10 января 2023 года | 10 يناير 2023 | 10 Ocak 2023",
        "2022-03-01 | 1. März 2022 | 1er mars 2022 | 1 de marzo de 2022 | 1 березня 2022 року | 1 марта 2022 года | 1 مارس 2022 | 1 Mart 2022",
        "2023-01 | Januar 2023 | janvier 2023 | enero de 2023 | січень 2023 року | январь 2023 года | يناير 2023 | Ocak 2023",
        "2016~ | um 2016 | vers 2016 | hacia 2016 | близько 2016 року | около 2016 года | نحو عام 2016 | 2016 civarı",
        "2016? | möglicherweise 2016 | peut-être 2016 | posiblemente 2016 | можливо, 2016 | возможно, 2016 | ربما 2016 | belki 2016",
        "2019-21 | Frühjahr 2019 | printemps 2019 | primavera de 2019 | весна 2019 року | весна 2019 года | ربيع 2019 | 2019 ilkbaharı",
        "2020-33 | 1. Quartal 2020 | premier trimestre 2020 | primer trimestre de 2020 | I квартал 2020 року | I квартал 2020 года | الربع الأول من عام 2020 | 2020 1. çeyreği",
        "199X | 1990er-Jahre | années 1990 | década de 1990 | 1990–1999 | 1990-е годы | 1990–1999 | 1990–1999",
        "2022-02-24/.. | seit dem 24. Februar 2022 | depuis le 24 février 2022 | desde el 24 de febrero de 2022 | з 24 лютого 2022 року | с 24 февраля 2022 года | منذ 24 فبراير 2022 | 24 Şubat 2022 tarihinden beri",
        "2022-02/.. | seit Februar 2022 | depuis février 2022 | desde febrero de 2022 | з лютого 2022 року | с февраля 2022 года | منذ فبراير 2022 | Şubat 2022 tarihinden beri",
        "2014/.. | seit 2014 | depuis 2014 | desde 2014 | з 2014 року | с 2014 года | منذ عام 2014 | 2014 yılından beri",
        "2014~/.. | seit etwa 2014 | depuis environ 2014 | desde aproximadamente 2014 | з приблизно 2014 | с примерно 2014 | منذ نحو عام 2014 | 2014 civarı tarihinden beri",
        "2019-21/.. | seit Frühjahr 2019 | depuis le printemps 2019 | desde la primavera de 2019 | з весни 2019 року | с весны 2019 года | منذ ربيع 2019 | 2019 ilkbaharı döneminden beri",
        "../1991-12-26 | bis zum 26. Dezember 1991 | jusqu’au 26 décembre 1991 | hasta el 26 de diciembre de 1991 | до 26 грудня 1991 року | до 26 декабря 1991 года | حتى 26 ديسمبر 1991 | 26 Aralık 1991 tarihine kadar",
        "/1991 | bis 1991, Beginn unbekannt | jusqu’en 1991, début inconnu | hasta 1991, comienzo desconocido | до 1991 року, початок невідомий | до 1991 года, начало неизвестно | حتى عام 1991، والبداية غير معروفة | 1991 yılına kadar, başlangıcı bilinmiyor",
        "2022-11-15/2022-11-16 | 15.–16. November 2022 | 15–16 novembre 2022 | 15–16 de noviembre de 2022 | 15–16 листопада 2022 року | 15–16 ноября 2022 года | 15–16 نوفمبر 2022 | 15–16 Kasım 2022",
        "2022-02/2022-03 | Februar–März 2022 | février–mars 2022 | febrero–marzo de 2022 | лютий–березень 2022 року | февраль–март 2022 года | فبراير–مارس 2022 | Şubat–Mart 2022",
        "2022/2022 | 2022 durchgehend | tout au long de 2022 | a lo largo de 2022 | упродовж 2022 року | в течение 2022 года | طوال عام 2022 | 2022 boyunca",
        "-0043 | 44 v. Chr. | 44 av. J.-C. | 44 a. C. | 44 до н. е. | 44 до н. э. | 44 ق.م | MÖ 44",
        "-0043-03-15 | 15. März 44 v. Chr. | 15 mars 44 av. J.-C. | 15 de marzo de 44 a. C. | 15 березня 44 року до н. е. | 15 марта 44 года до н. э. | 15 مارس 44 ق.م | 15 Mart MÖ 44",
        "0079 | 79 n. Chr. | 79 apr. J.-C. | 79 d. C. | 79 н. е. | 79 н. э. | 79 م | MS 79",
        "-0048/-0043 | 49–44 v. Chr. | 49–44 av. J.-C. | 49–44 a. C. | 49–44 до н. е. | 49–44 до н. э. | 49–44 ق.م | MÖ 49–44",
        "2022-02-24T05:45:00Z | 24. Februar 2022, 05:45 Uhr UTC | 24 février 2022, 05 h 45 UTC | 24 de febrero de 2022, 05:45 UTC | 24 лютого 2022 року, 05:45 UTC | 24 февраля 2022 года, 05:45 UTC | 24 فبراير 2022، 05:45 UTC | 24 Şubat 2022, 05:45 UTC",
      })
  void newsrooms_elsewhere_read_it_as_they_write_it(ArgumentsAccessor row) {
    for (var language : OTHERS) {
      assertThat(DateText.of(EventDate.of(row.getString(0)), language))
          .as(language)
          .isEqualTo(row.getString(1 + OTHERS.indexOf(language)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-01-10 | 10. Jan. 2023 | 10 janv. 2023 | 10 ene 2023 | 10 січ. 2023 | 10 янв. 2023 | 10 يناير 2023 | 10 Oca 2023",
        "2016~ | ca. 2016 | v. 2016 | h. 2016 | бл. 2016 | ок. 2016 | نحو 2016 | y. 2016",
        "2014/.. | seit 2014 | depuis 2014 | desde 2014 | з 2014 | с 2014 | منذ عام 2014 | 2014 yılından beri",
        "2022-02-24/.. | seit dem 24. Feb. 2022 | depuis le 24 févr. 2022 | desde el 24 feb 2022 | з 24 лют. 2022 | с 24 февр. 2022 | منذ 24 فبراير 2022 | 24 Şub 2022 tarihinden beri",
      })
  void and_short_where_room_is_short(ArgumentsAccessor row) {
    for (var language : OTHERS) {
      assertThat(DateText.shortOf(EventDate.of(row.getString(0)), language))
          .as(language)
          .isEqualTo(row.getString(1 + OTHERS.indexOf(language)));
    }
  }

  /** Whatever the date: no placeholder is left, and its years are in it. */
  @RepeatedTest(100)
  void no_date_leaves_a_gap_in_any_language(RepetitionInfo run) {
    var date = EventDate.of(new GeneratedDates(run.getCurrentRepetition()).next());
    for (var language : Phrases.languages()) {
      assertThat(DateText.of(date, language)).doesNotContain("{", "  ").isNotBlank();
      assertThat(DateText.shortOf(date, language)).doesNotContain("{", "  ").isNotBlank();
    }
  }

  @Test
  void another_language_gets_english() {
    assertThat(DateText.of(EventDate.of("2022-05"), "fy")).isEqualTo("May 2022");
  }
}
