package org.entente.core.importing;

import java.util.List;

/** What a column of a table holds, and the headings by which it is recognised. */
public enum Column {
  NONE("Not imported"),
  DATE(
      "Date",
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
  END("End", "end", "end date", "end time", "einddatum", "eind datum", "eind", "einde", "time end"),
  YEAR("Year", "year", "start year", "jaar"),
  MONTH("Month", "month", "start month", "maand"),
  DAY("Day", "day", "start day", "dag"),
  TIME("Time of day", "time", "tijd"),
  END_YEAR("End: year", "end year", "eindjaar"),
  END_MONTH("End: month", "end month", "eindmaand"),
  END_DAY("End: day", "end day", "einddag"),
  END_TIME("End: time of day"),
  SHOWN_DATE("Date as shown", "display date"),
  TITLE(
      "Title",
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
      "Text",
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
  NOTE("Note", "note", "notes", "opmerking", "opmerkingen"),
  KIND("Kind", "kind", "soort"),
  INITIATORS(
      "Who did it",
      "initiator",
      "initiators",
      "initiatiefnemer",
      "initiatiefnemers",
      "from country",
      "source country",
      "van land"),
  RECIPIENTS(
      "To whom",
      "recipient",
      "recipients",
      "ontvanger",
      "ontvangers",
      "to country",
      "target country",
      "naar land"),
  PARTICIPANTS("Who took part", "participant", "participants", "deelnemer", "deelnemers"),
  ABSENT("Who stayed away", "absent", "absentees", "afwezig", "afwezigen"),
  COUNTRIES(
      "Countries, to be proposed",
      "country",
      "countries",
      "land",
      "landen",
      "who",
      "wie",
      "actor",
      "actors",
      "actoren"),
  EFFECTS("Effects", "effects"),
  SOURCE("Source", "source", "source title", "bron", "bronnen", "sources"),
  SOURCE_OUTLET("Source: outlet", "source outlet", "outlet", "medium", "publisher"),
  SOURCE_DATE("Source: date", "source date", "brondatum"),
  SOURCE_ADDRESS(
      "Source: address",
      "source address",
      "url",
      "link",
      "source url",
      "sourceurl",
      "bron url",
      "bronlink",
      "web address"),
  SOURCE_ARCHIVED("Source: archived copy", "source archived"),
  SOURCE_QUOTE("Source: quote", "source quote"),
  QUOTE("Quote", "quote", "citaat"),
  SPEAKER("Quote: speaker", "speaker", "spreker"),
  QUOTE_LANGUAGE("Quote: language", "quote language"),
  IMPORTANCE("Importance, 1 to 3", "importance", "belang"),
  TAGS("Tags", "tags", "tag", "labels", "keywords", "trefwoorden"),
  MEDIUM("Picture or other medium", "media", "image", "picture", "afbeelding", "foto"),
  MEDIUM_CREDIT("Medium: credit", "media credit"),
  MEDIUM_CAPTION("Medium: caption", "media caption"),
  TYPE("Type: title, era or event", "type"),
  ID("Identifier", "id", "event id", "eventid", "unique id", "recordid", "identifier");

  private final String label;
  private final List<String> headings;

  Column(String label, String... headings) {
    this.label = label;
    this.headings = List.of(headings);
  }

  /** Its name in the interface. */
  public String label() {
    return label;
  }

  /** The headings that mean it, in lower case with single spaces. */
  List<String> headings() {
    return headings;
  }
}
