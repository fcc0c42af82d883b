package org.entente.core.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  @Test
  void another_language_gets_english() {
    assertThat(DateText.of(EventDate.of("2022-05"), "fy")).isEqualTo("May 2022");
  }
}
