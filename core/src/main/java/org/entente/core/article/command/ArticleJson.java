package org.entente.core.article.command;

import java.util.Locale;
import org.entente.core.article.Article;
import org.entente.core.article.time.TimeExpression;
import org.entente.core.date.EventDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was read, as JSON. Offsets count characters (code points), so that every language agrees.
 */
public final class ArticleJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ArticleJson() {}

  /** {@code [{"start","end","text","type","value"}]}. */
  static JsonNode times(Article article) {
    var list = MAPPER.createArrayNode();
    var characters = new Characters(article.text());
    for (var time : article.times()) {
      var object = list.addObject();
      place(object, characters, time.start(), time.end());
      object.put("text", time.text()).put("type", time.type()).put("value", time.value());
    }
    return list;
  }

  /** The suggested events; docs/articles.md says what each field is. */
  public static JsonNode suggestions(Article article) {
    var list = MAPPER.createArrayNode();
    var characters = new Characters(article.text());
    for (var suggestion : article.suggestions()) {
      var object = list.addObject().put("evidence", suggestion.evidence());
      place(object, characters, suggestion.start(), suggestion.end());
      object.put("date", suggestion.date().map(EventDate::text).orElse(null));
      object.put("expression", suggestion.expression().map(TimeExpression::text).orElse(null));
      var actors = object.putArray("actors");
      for (var participation : suggestion.participations()) {
        actors
            .addObject()
            .put("code", participation.actor().value())
            .put("role", participation.role().name().toLowerCase(Locale.ROOT));
      }
      object.put("direction", suggestion.direction().code());
      object.put("kind", suggestion.kind().name().toLowerCase(Locale.ROOT));
      object.put("title", suggestion.title());
      object.put("confidence", suggestion.confidence());
      object.put("reason", suggestion.reason());
    }
    return list;
  }

  /** {@code {"name","timex"}} or {@code {"name","suggestions"}}. */
  static JsonNode named(String name, boolean timex, JsonNode read) {
    var object = MAPPER.createObjectNode().put("name", name);
    object.set(timex ? "timex" : "suggestions", read);
    return object;
  }

  private static void place(ObjectNode object, Characters characters, int start, int end) {
    object.put("start", characters.before(start)).put("end", characters.before(end));
  }
}
