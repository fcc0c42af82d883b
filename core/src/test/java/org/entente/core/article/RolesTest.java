package org.entente.core.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.core.event.Participation;
import org.entente.core.event.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does it to whom, in the passive, with verbs that come apart and with the object first. */
final class RolesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
        nl | Rusland werd door Frankrijk beschuldigd van sabotage. | FRA>RUS
        nl | Door Duitsland werd Polen drie tanks geleverd. | DEU>POL
        nl | In mei viel Rusland Oekraïne aan. | RUS>UKR
        nl | Twee Russische diplomaten werden door Nederland uitgewezen. | NLD>RUS
        nl | Op dinsdag wees China een Canadees voorstel af. | CHN>CAN
        nl | Oekraïne wordt door Polen gesteund. | POL>UKR
        nl | Syrië is door Israël gebombardeerd. | ISR>SYR
        nl | De Franse ambassadeur werd door Mali het land uitgezet. | MLI>FRA
        de | Russland wurde von Frankreich der Sabotage beschuldigt. | FRA>RUS
        de | Im Mai griff Russland die Ukraine an. | RUS>UKR
        de | Zwei russische Diplomaten wurden von den Niederlanden ausgewiesen. | NLD>RUS
        de | Von Deutschland wurden Polen drei Panzer geliefert. | DEU>POL
        de | Am Dienstag wies China einen kanadischen Vorschlag zurück. | CHN>CAN
        de | Die Ukraine wird von Polen unterstützt. | POL>UKR
        de | Syrien ist von Israel bombardiert worden. | ISR>SYR
        de | Gegen den Iran verhängte Kanada neue Sanktionen. | CAN>IRN
        de | Der französische Botschafter wurde von Mali ausgewiesen. | MLI>FRA
        en | Iran was accused by Canada of piracy. | CAN>IRN
        nl | Armenië kreeg steun van Frankrijk. | FRA>ARM
        nl | Armenië kreeg Franse steun. | FRA>ARM
        nl | Tunesië ontving een lening van Algerije. | DZA>TUN
        nl | Polen kreeg van Duitsland tanks. | DEU>POL
        nl | Servië ving bot bij Hongarije. | HUN>SRB
        nl | Drie Russische banken kwamen op de Britse sanctielijst. | GBR>RUS
        en | Armenia received support from France. | FRA>ARM
        en | Armenia won French backing. | FRA>ARM
        en | Ukraine took delivery of Dutch jets. | NLD>UKR
        en | Georgia came under fire from Russia. | RUS>GEO
        en | Poland got a loan from South Korea. | KOR>POL
        de | Armenien erhielt Unterstützung von Frankreich. | FRA>ARM
        de | Die Ukraine bekam von Polen Panzer. | POL>UKR
        de | Serbien holte sich in Ungarn eine Abfuhr. | HUN>SRB
        """)
  void who_acts_and_who_undergoes_are_told_apart(String language, String sentence, String roles) {
    var read = Article.news(sentence, LocalDate.of(2023, 1, 14), language).suggestions();
    assertThat(read).hasSize(1);
    var parts = read.getFirst().participations();
    assertThat(
            actors(parts, role -> role == Role.INITIATOR)
                + ">"
                + actors(parts, role -> role != Role.INITIATOR))
        .isEqualTo(roles);
  }

  private static String actors(List<Participation> participations, Predicate<Role> roles) {
    return participations.stream()
        .filter(participation -> roles.test(participation.role()))
        .map(participation -> participation.actor().value())
        .collect(Collectors.joining(","));
  }
}
