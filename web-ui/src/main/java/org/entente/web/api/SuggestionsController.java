package org.entente.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.entente.core.account.Access;
import org.entente.core.account.Right;
import org.entente.core.article.Article;
import org.entente.core.article.ArticleText;
import org.entente.core.article.command.ArticleJson;
import org.entente.core.article.language.Language;
import org.entente.core.article.language.LanguageGuess;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads an article for a program: {@code POST /api/v1/suggestions} with {@code {"text",
 * "published", "language", "narrative"}}, of which the last two may be left out, answers with the
 * suggestions as {@code ./entente read} prints them. Nothing of the text is kept.
 */
@RestController
class SuggestionsController {

  /** A text of the greatest length, however it is written in JSON. */
  private static final int MAX_BYTES = 6 * Article.MAX_LENGTH;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Access access;

  SuggestionsController(Access access) {
    this.access = access;
  }

  @PostMapping(
      path = "/api/v1/suggestions",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  JsonNode read(HttpServletRequest request) throws IOException {
    access.require(Right.READ_EVENT);
    JsonNode asked;
    try {
      asked = JSON.readTree(Body.of(request, MAX_BYTES));
    } catch (JacksonException notJson) {
      throw wrong("The body is no JSON: " + notJson.getOriginalMessage());
    }
    return ArticleJson.suggestions(article(asked));
  }

  private static Article article(JsonNode asked) {
    var text = ArticleText.of(required(asked, "text"));
    if (text.length() > Article.MAX_LENGTH) {
      throw wrong("A text has at most " + Article.MAX_LENGTH + " characters");
    }
    var published = day(required(asked, "published"));
    var tag = asked.path("language").asString("");
    var language = tag.isEmpty() ? LanguageGuess.of(text) : language(tag);
    return new Article(text, published, language, asked.path("narrative").asBoolean(false));
  }

  private static String required(JsonNode asked, String field) {
    var value = asked.path(field);
    if (!value.isString() || value.asString().isBlank()) {
      throw wrong("“" + field + "” is missing: {\"text\": …, \"published\": \"2023-01-14\"}");
    }
    return value.asString();
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException _) {
      throw wrong("“published” is a day such as 2023-01-14, not “" + text + "”");
    }
  }

  private static Language language(String tag) {
    List<String> tags = Language.tags();
    if (!tags.contains(tag)) {
      throw wrong("“language” is one of " + String.join(", ", tags) + ", not “" + tag + "”");
    }
    return Language.of(tag);
  }

  private static ErrorResponseException wrong(String why) {
    return Refusal.of(HttpStatus.BAD_REQUEST, why);
  }
}
