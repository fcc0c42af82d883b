package org.entente.core.importing;

import java.util.List;
import org.entente.core.said.Said;

/** What a column of a table holds, and the headings by which it is recognised. */
public enum Column {
  NONE(),
  DATE(
      "date",
      "dates",
      "start",
      "start date",
      "start time",
      "datum",
      "begin",
      "begindatum",
      "startdatum",
      "start datum",
      "when",
      "wanneer",
      "time start"),
  END("end", "end date", "end time", "einddatum", "eind datum", "eind", "einde", "time end"),
  YEAR("year", "start year", "jaar"),
  MONTH("month", "start month", "maand"),
  DAY("day", "start day", "dag"),
  TIME("time", "tijd"),
  END_YEAR("end year", "eindjaar"),
  END_MONTH("end month", "eindmaand"),
  END_DAY("end day", "einddag"),
  END_TIME(),
  SHOWN_DATE("display date"),
  TITLE(
      "title",
      "headline",
      "titel",
      "kop",
      "event",
      "gebeurtenis",
      "name",
      "naam",
      "content",
      "content text",
      "label",
      "what",
      "wat",
      "onderwerp"),
  TEXT(
      "text",
      "description",
      "body",
      "tekst",
      "beschrijving",
      "omschrijving",
      "summary",
      "samenvatting",
      "toelichting",
      "details"),
  NOTE("note", "notes", "opmerking", "opmerkingen"),
  KIND("kind", "soort"),
  INITIATORS(
      "initiator",
      "initiators",
      "initiatiefnemer",
      "initiatiefnemers",
      "from country",
      "source country",
      "van land"),
  RECIPIENTS(
      "recipient",
      "recipients",
      "ontvanger",
      "ontvangers",
      "to country",
      "target country",
      "naar land"),
  PARTICIPANTS("participant", "participants", "deelnemer", "deelnemers"),
  ABSENT("absent", "absentees", "afwezig", "afwezigen"),
  COUNTRIES("country", "countries", "land", "landen", "who", "wie", "actor", "actors", "actoren"),
  EFFECTS("effects"),
  SOURCE("source", "source title", "bron", "bronnen", "sources"),
  SOURCE_OUTLET("source outlet", "outlet", "medium", "publisher"),
  SOURCE_DATE("source date", "brondatum"),
  SOURCE_ADDRESS(
      "source address",
      "url",
      "link",
      "source url",
      "sourceurl",
      "bron url",
      "bronlink",
      "web address"),
  SOURCE_ARCHIVED("source archived"),
  SOURCE_QUOTE("source quote"),
  QUOTE("quote", "citaat"),
  SPEAKER("speaker", "spreker"),
  QUOTE_LANGUAGE("quote language"),
  IMPORTANCE("importance", "belang"),
  TAGS("tags", "tag", "labels", "keywords", "trefwoorden"),
  MEDIUM("media", "image", "picture", "afbeelding", "foto"),
  MEDIUM_CREDIT("media credit"),
  MEDIUM_CAPTION("media caption"),
  TYPE("type"),
  ID("id", "event id", "eventid", "unique id", "recordid", "identifier");

  private final List<String> headings;

  Column(String... headings) {
    this.headings = List.of(headings);
  }

  /** Its name in the interface. */
  public Said label() {
    return Said.of("column." + name());
  }

  /** The headings that mean it, in lower case with single spaces. */
  List<String> headings() {
    return headings;
  }
}
