package org.entente.core.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entente.core.date.EventDate;
import org.entente.core.date.Reading;
import org.entente.core.event.Event;
import org.entente.core.text.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One object of the file. Each field is asked for by name; what nobody asked for is a problem, so
 * that nothing is dropped in silence. A field of the wrong form is a problem too, and then a
 * stand-in is given so that reading goes on.
 */
final class Fields {

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  /** Whatever a text is for, it is not longer; most have a bound of their own. */
  private static final int LONGEST_TEXT = 4 * Event.MAX_TEXT;

  private final JsonNode object;
  private final String place;
  private final Problems problems;
  private final Set<String> asked = new HashSet<>();
  private final int before;

  Fields(JsonNode object, String place, Problems problems) {
    this.object = object;
    this.place = place;
    this.problems = problems;
    this.before = problems.count();
    if (!object.isObject()) {
      problems.add(place, "an object in braces is expected here");
    }
  }

  String place() {
    return place;
  }

  /** How many problems there were before this object was read. */
  int before() {
    return before;
  }

  String place(String field) {
    return place.isEmpty() ? field : place + "." + field;
  }

  void problem(String field, String message) {
    problems.add(place(field), message);
  }

  boolean has(String field) {
    return find(field) != null;
  }

  /** Reports the fields that nobody asked for. */
  void nothingElse() {
    for (var field : object.propertyNames()) {
      if (!asked.contains(field)) {
        problem(field, "this field is not known here");
      }
    }
  }

  String text(String field) {
    var node = required(field);
    return node == null ? "" : string(node, place(field));
  }

  String textOrNone(String field) {
    var node = find(field);
    return node == null ? "" : string(node, place(field));
  }

  /** Bytes in base64 (RFC 4648, section 4), at most {@code most} of them. */
  byte[] base64(String field, int most) {
    var node = required(field);
    if (node == null) {
      return new byte[0];
    }
    if (node.isString() && node.stringValue().length() <= (most + 2L) / 3 * 4) {
      try {
        return Base64.getDecoder().decode(node.stringValue());
      } catch (IllegalArgumentException malformed) {
        // Told below.
      }
    }
    problem(field, "at most " + most / 1_000_000 + " MB in base64 are expected here");
    return new byte[0];
  }

  /** A UUID, or a readable name that stands for one. */
  @Nullable UUID id(String field) {
    var count = problems.count();
    var text = text(field);
    if (problems.count() > count) {
      return null;
    }
    var id = Ids.read(text).orElse(null);
    if (id == null) {
      problem(field, "“" + shortened(text) + "” is neither a UUID nor a name-like-this");
    }
    return id;
  }

  List<String> strings(String field, int most) {
    var strings = new ArrayList<String>();
    int index = 0;
    for (var node : list(field, required(field), most)) {
      strings.add(string(node, place(field) + "[" + index++ + "]"));
    }
    return strings;
  }

  /** Languages, each once. */
  List<String> languages(String field, int most) {
    var languages = strings(field, most);
    for (var language : languages) {
      if (!LANGUAGE.matcher(language).matches()) {
        problem(field, notALanguage(language));
      }
    }
    if (new HashSet<>(languages).size() < languages.size()) {
      problem(field, "a language stands here twice");
    }
    return languages;
  }

  private static String notALanguage(String text) {
    return "a language is two or three lower-case letters, not “" + shortened(text) + "”";
  }

  Texts textsOrNone(String field) {
    var node = find(field);
    return node == null ? Texts.NONE : texts(node, place(field));
  }

  Texts texts(String field) {
    var node = required(field);
    return node == null ? Texts.NONE : texts(node, place(field));
  }

  @Nullable Double numberOrNone(String field) {
    var node = find(field);
    if (node == null) {
      return null;
    }
    if (!node.isNumber()) {
      problem(field, "a number is expected here");
      return null;
    }
    return node.doubleValue();
  }

  double number(String field) {
    required(field);
    var number = numberOrNone(field);
    return number == null ? 0 : number;
  }

  @Nullable Integer wholeOrNone(String field) {
    var node = find(field);
    if (node == null) {
      return null;
    }
    if (!node.isIntegralNumber() || !node.canConvertToInt()) {
      problem(field, "a whole number is expected here");
      return null;
    }
    return node.intValue();
  }

  boolean yesUnlessNo(String field) {
    var node = find(field);
    if (node != null && !node.isBoolean()) {
      problem(field, "true or false is expected here");
    }
    return node == null || !node.isBoolean() || node.booleanValue();
  }

  @Nullable EventDate dateOrNone(String field) {
    var node = find(field);
    if (node == null) {
      return null;
    }
    var text = string(node, place(field));
    if (!node.isString()) {
      return null;
    }
    return switch (EventDate.read(text)) {
      case Reading.Understood(var date) -> date;
      case Reading.Refused(var message) -> {
        problem(field, message.toString());
        yield null;
      }
    };
  }

  @Nullable EventDate date(String field) {
    return required(field) == null ? null : dateOrNone(field);
  }

  /** A single certain day, or {@code otherwise} when the field is not there. */
  LocalDate day(String field, LocalDate otherwise) {
    var date = dateOrNone(field);
    if (date == null) {
      return otherwise;
    }
    if (!date.equals(EventDate.day(date.markDay()))) {
      problem(field, "a day is expected here, such as 2022-01-01, not " + date.text());
      return otherwise;
    }
    return date.firstDay();
  }

  @Nullable URI addressOrNone(String field) {
    var text = textOrNone(field);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return new URI(text);
    } catch (URISyntaxException malformed) {
      problem(field, "this is not a web address");
      return null;
    }
  }

  /** One of the constants of an enum, by its name. */
  <E extends Enum<E>> @Nullable E oneOf(String field, List<E> constants, Naming naming) {
    var text = text(field);
    return has(field) ? oneOf(field, text, constants, naming) : null;
  }

  /** Constants that stand in a list. */
  <E extends Enum<E>> List<E> severalOf(String field, List<E> constants, Naming naming) {
    var read = new ArrayList<E>();
    for (var text : strings(field, constants.size())) {
      var constant = oneOf(field, text, constants, naming);
      if (constant != null) {
        read.add(constant);
      }
    }
    return read;
  }

  private <E extends Enum<E>> @Nullable E oneOf(
      String field, String text, List<E> constants, Naming naming) {
    for (var constant : constants) {
      if (naming.of(constant).equals(text)) {
        return constant;
      }
    }
    var names = constants.stream().map(naming::of).toList();
    problem(field, "“" + shortened(text) + "” is none of " + String.join(", ", names));
    return null;
  }

  @Nullable Fields objectOrNone(String field) {
    var node = find(field);
    return node == null ? null : new Fields(node, place(field), problems);
  }

  /** The objects of a list, none when the field is not there. */
  List<Fields> objects(String field, int most) {
    var objects = new ArrayList<Fields>();
    int index = 0;
    for (var node : list(field, find(field), most)) {
      objects.add(new Fields(node, place(field) + "[" + index++ + "]", problems));
    }
    return objects;
  }

  private Iterable<JsonNode> list(String field, @Nullable JsonNode node, int most) {
    if (node == null) {
      return List.of();
    }
    if (!node.isArray()) {
      problem(field, "a list in square brackets is expected here");
      return List.of();
    }
    if (node.size() > most) {
      problem(field, "at most " + most + " are allowed, not " + node.size());
      return List.of();
    }
    return node;
  }

  private Texts texts(JsonNode node, String where) {
    if (!node.isObject()) {
      problems.add(where, "a text by language is expected here, such as {\"en\": \"…\"}");
      return Texts.NONE;
    }
    var byLanguage = new TreeMap<String, String>();
    for (var entry : node.properties()) {
      var language = entry.getKey();
      var text = string(entry.getValue(), where + "." + shortened(language));
      if (LANGUAGE.matcher(language).matches()) {
        byLanguage.put(language, text);
      } else {
        problems.add(where, notALanguage(language));
      }
    }
    return new Texts(byLanguage);
  }

  private String string(JsonNode node, String where) {
    if (!node.isString()) {
      problems.add(where, "a text in quotation marks is expected here");
      return "";
    }
    var text = node.stringValue();
    // Half a surrogate pair is no character, and PostgreSQL keeps no U+0000.
    if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      problems.add(where, "this text holds a character that cannot be kept");
      return "";
    }
    if (text.length() > LONGEST_TEXT) {
      problems.add(where, "a text has at most " + LONGEST_TEXT + " characters");
      return "";
    }
    return text;
  }

  private @Nullable JsonNode required(String field) {
    var node = find(field);
    if (node == null && object.isObject()) {
      problem(field, "this field is missing");
    }
    return node;
  }

  private @Nullable JsonNode find(String field) {
    asked.add(field);
    return object.get(field);
  }

  static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
