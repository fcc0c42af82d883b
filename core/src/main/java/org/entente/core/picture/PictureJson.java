package org.entente.core.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entente.core.actor.ActorId;
import org.entente.core.event.Quote;
import org.entente.core.layout.Metrics;
import org.entente.core.layout.Period;
import org.entente.core.layout.StepLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes a picture as the JSON of {@code docs/picture-data.md}. */
public final class PictureJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private PictureJson() {}

  /**
   * The picture's data, fit to stand inside a {@code <script type="application/json">}: without
   * {@code <}, {@code >}, {@code &} and the line separators that end a line in scripts.
   */
  public static String write(Picture picture) {
    return text(picture(picture));
  }

  /** Any of its parts as JSON that can stand inside a script. */
  static String text(Object part) {
    return JSON.writeValueAsString(part)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  /** Fields in the order given; optional ones are left out when empty. */
  static final class Fields extends LinkedHashMap<String, @Nullable Object> {

    Fields with(String name, @Nullable Object value) {
      put(name, value);
      return this;
    }

    Fields withAny(String name, @Nullable Object value) {
      boolean empty =
          value == null
              || value.equals("")
              || value.equals(false)
              || value instanceof Collection<?> list && list.isEmpty();
      return empty ? this : with(name, value);
    }
  }

  private static Fields picture(Picture picture) {
    return frame(picture)
        .with("lanes", lanes(picture, true))
        .with("events", picture.events().stream().map(event -> event(event, picture)).toList())
        .with("items", picture.items().stream().map(PictureJson::item).toList())
        .with("countries", countries(picture));
  }

  /** All but the lanes, the events and the items. */
  static Fields frame(Picture picture) {
    var actors = new LinkedHashMap<String, Object>();
    picture.actors().forEach((id, actor) -> actors.put(id.value(), actor(actor)));
    return new Fields()
        .with("format", "entente-picture")
        .with("version", 1)
        .with("lang", picture.language())
        .with("dir", picture.direction())
        .with("title", picture.title())
        .withAny("standfirst", picture.standfirst())
        .with("lineShown", picture.lineShown())
        .with("domain", period(picture.domain()))
        .with("window", period(picture.window()))
        .with("metrics", metrics(picture.metrics()))
        .with("actors", actors)
        .with("views", picture.views().stream().map(PictureJson::name).toList())
        .with(
            "backgrounds",
            picture.backgrounds().stream()
                .map(
                    background ->
                        new Fields()
                            .with("from", moment(background.from()))
                            .with("to", moment(background.to()))
                            .with("label", background.label()))
                .toList())
        .with("ui", picture.words().byKey());
  }

  /** The Countries view: what takes the place of the fields of the same names. */
  private static Fields countries(Picture picture) {
    return countriesFrame(picture)
        .with("items", picture.countries().items().stream().map(PictureJson::item).toList());
  }

  /** All of it but the items. */
  static Fields countriesFrame(Picture picture) {
    var countries = picture.countries();
    return new Fields()
        .with("lineShown", false)
        .with("metrics", metrics(countries.metrics()))
        .with("lanes", countries.lanes().stream().map(lane -> lane(lane, picture, true)).toList());
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Fields actor(Picture.Named actor) {
    return new Fields()
        .with("name", actor.name())
        .withAny("fullName", actor.fullName())
        .withAny("flag", actor.flag());
  }

  private static Fields metrics(Metrics metrics) {
    return new Fields()
        .with("gutter", number(metrics.gutter()))
        .with("narrowBelow", number(metrics.narrowBelow()))
        .with("axis", number(metrics.axis()))
        .with("strip", number(metrics.strip()))
        .with("header", number(metrics.header()))
        .with("laneTop", number(metrics.laneTop()))
        .with("row", number(metrics.row()))
        .with("rowsGap", number(metrics.rowsGap()))
        .with("ribbon", number(metrics.ribbon()))
        .with("laneBottom", number(metrics.laneBottom()))
        .with("laneMin", number(metrics.laneMin()))
        .with("marker", number(metrics.marker()))
        .with("labelSize", number(metrics.labelSize()))
        .with("labelInset", number(metrics.labelInset()));
  }

  private static List<String> pair(Picture.Lane lane) {
    return lane.actors().stream().map(ActorId::value).toList();
  }

  static List<Fields> lanes(Picture picture, boolean withLine) {
    return picture.lanes().stream().map(lane -> lane(lane, picture, withLine)).toList();
  }

  /** An actor's lane has no line. */
  private static Fields lane(Picture.Lane lane, Picture picture, boolean withLine) {
    var fields =
        new Fields().with("pair", pair(lane)).with("name", lane.name()).with("rows", lane.rows());
    var line = withLine ? lane.line() : List.<StepLine.Step>of();
    return lane.band() == null
        ? fields
        : fields
            .with("band", name(lane.band()))
            .with("bandName", lane.band().label().readIn(picture.language()))
            .with("start", number(lane.start()))
            .with(
                "line",
                line.stream()
                    .map(step -> List.of(number(step.at()), number(step.value())))
                    .toList())
            .withAny("why", lane.why());
  }

  static Fields event(PictureEvent event, Picture picture) {
    return new Fields()
        .with("id", event.id())
        .with("date", event.date())
        .with("when", event.when())
        .with("shortWhen", event.shortWhen())
        .with("from", moment(event.from()))
        .with("to", moment(event.to()))
        .with("at", number(event.at()))
        .with("shape", event.form().name().toLowerCase(Locale.ROOT))
        .withAny("doubtful", event.doubtful())
        .with("title", event.title())
        .with("label", event.label())
        .withAny("text", event.text())
        .withAny("note", event.note())
        .withAny("kind", event.kind())
        .withAny("who", who(event))
        .with(
            "effects",
            event.changes().stream()
                .map(change -> effect(change, picture.lanes().get(change.lane())))
                .toList())
        .withAny("quote", quote(event.quote()))
        .withAny("sources", event.sources().stream().map(PictureJson::source).toList())
        .withAny("images", event.images().stream().map(PictureJson::image).toList());
  }

  static List<Fields> who(PictureEvent event) {
    return event.who().stream()
        .map(
            participation ->
                new Fields()
                    .with("actor", participation.actor().value())
                    .with("role", participation.role().name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static Fields effect(PictureEvent.Change change, Picture.Lane lane) {
    return new Fields()
        .with("pair", pair(lane))
        .with("name", lane.name())
        .with("change", number(change.change()))
        .with("before", number(change.before()))
        .with("after", number(change.after()))
        .withAny("reason", change.reason());
  }

  private static @Nullable Fields quote(@Nullable Quote quote) {
    return quote == null
        ? null
        : new Fields()
            .with("text", quote.text())
            .withAny("speaker", quote.speaker())
            .withAny("lang", quote.language());
  }

  private static Fields source(PictureEvent.Cited source) {
    return new Fields()
        .with("title", source.title())
        .withAny("outlet", source.outlet())
        .withAny("when", source.when())
        .withAny("url", Objects.toString(source.address(), ""))
        .withAny("archived", Objects.toString(source.archived(), ""))
        .withAny("quote", source.quote());
  }

  private static Fields image(PictureEvent.Shown image) {
    return new Fields()
        .with("src", image.path())
        .withAny("small", image.file().hasSmall() ? image.smallPath() : "")
        .with("width", image.file().width())
        .with("height", image.file().height())
        .with("alt", image.alternative())
        .withAny("caption", image.caption())
        .withAny("credit", image.credit())
        .withAny("url", Objects.toString(image.source(), ""));
  }

  static Fields item(Picture.Item item) {
    var place = item.placement();
    return new Fields()
        .with("lane", item.lane())
        .with("event", item.event())
        .with("change", number(item.change()))
        .with("value", number(item.value()))
        .with("row", place.row())
        .with("side", place.side())
        .with("width", number(item.width()))
        .with("labelFrom", scale(place.labelFrom()))
        .with("markerFrom", scale(place.markerFrom()))
        .with("host", place.host() < 0 ? null : place.host())
        .withAny("labelLane", item.labelLane() == item.lane() ? null : item.labelLane())
        .withAny(
            "ends",
            item.ends().stream().map(end -> List.of(end.lane(), name(end.role()))).toList());
  }

  private static List<Number> period(Period period) {
    return List.of(number(period.from()), number(period.to()));
  }

  static @Nullable Number moment(double moment) {
    return Double.isFinite(moment) ? number(moment) : null;
  }

  /** Rounded up, so that nothing shows before it has room. */
  static @Nullable Number scale(double scale) {
    return Double.isFinite(scale)
        ? plain(new BigDecimal(scale, new MathContext(5, RoundingMode.CEILING)))
        : null;
  }

  /** To five decimals: a second of a day, a thousandth of any length. */
  static Number number(double value) {
    return plain(BigDecimal.valueOf(value).setScale(5, RoundingMode.HALF_EVEN));
  }

  private static Number plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() <= 0 ? stripped.longValueExact() : stripped;
  }
}
