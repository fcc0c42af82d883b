package org.entente.persistence.mapping;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.entente.core.date.EventDate;
import org.entente.core.event.Source;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Sources as a JSON list, for what is not an event: starting points and backgrounds. */
public final class SourcesJson {

  private static final JsonMapper JSON = JsonMapper.shared();

  private SourcesJson() {}

  /** A source as its columns and JSON fields hold it. */
  public record Row(
      String title,
      String outlet,
      @Nullable String date,
      @Nullable String address,
      @Nullable String archived,
      String quote) {

    /** A source's columns. */
    public static Row of(Source source) {
      return new Row(
          source.title(),
          source.outlet(),
          source.date() == null ? null : source.date().text(),
          source.address() == null ? null : source.address().toString(),
          source.archived() == null ? null : source.archived().toString(),
          source.quote());
    }

    /** The source that the columns hold. */
    public Source source() {
      return new Source(
          title,
          outlet,
          map(date, EventDate::of),
          map(address, URI::create),
          map(archived, URI::create),
          quote);
    }

    private static <T> @Nullable T map(@Nullable String text, Function<String, T> read) {
      return text == null ? null : read.apply(text);
    }
  }

  /** Reads a list of sources. */
  public static List<Source> read(JSONB json) {
    return JSON.readValue(json.data(), new TypeReference<List<Row>>() {}).stream()
        .map(Row::source)
        .toList();
  }

  /** Writes a list of sources. */
  public static JSONB write(List<Source> sources) {
    return JSONB.valueOf(JSON.writeValueAsString(sources.stream().map(Row::of).toList()));
  }
}
