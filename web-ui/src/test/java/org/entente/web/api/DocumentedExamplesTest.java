package org.entente.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.core.account.AccessTokens;
import org.entente.core.account.Accounts;
import org.entente.web.support.EntenteTest;
import org.entente.web.support.Http;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The examples of docs/api.md, done one after the other, answer as the page says. */
@EntenteTest
final class DocumentedExamplesTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("```sh\\ncurl (.*?)```\\n```http\\n(\\d+) ", Pattern.DOTALL);

  /** A word of a shell: in quotes or without. */
  private static final Pattern WORD =
      Pattern.compile("'([^']*)'|\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s'\"]+)");

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired AccessTokens tokens;

  @Test
  void every_example_of_the_page_works() throws IOException {
    var page = Files.readString(Path.of("..", "docs", "api.md"));
    var api = Documented.with(port, new ProgramsTokens(accounts, tokens).secret());
    var etag = "";
    int examples = 0;
    var example = EXAMPLE.matcher(page);
    while (example.find()) {
      var asked = Curl.of(example.group(1));
      var tag = etag;
      var headers =
          asked.headers().stream()
              .filter(header -> !header.startsWith("Authorization"))
              .flatMap(header -> List.of(header.replace("$ETAG", tag).split(": ", 2)).stream())
              .toArray(String[]::new);
      assertThat(asked.address()).startsWith("$ENTENTE/api/v1/");
      assertThat(asked.headers()).contains("Authorization: Bearer $TOKEN");

      var answer =
          api.ask(
              asked.method(),
              asked.address().substring("$ENTENTE/api/v1".length()),
              asked.body(),
              headers);

      assertThat(answer.statusCode())
          .as("%s: %s", asked, answer.body())
          .isEqualTo(Integer.parseInt(example.group(2)));
      var next = Http.header(answer, "ETag");
      etag = next.isEmpty() ? etag : next;
      examples++;
    }
    assertThat(examples).isEqualTo(page.split("```sh\ncurl ", -1).length - 1).isGreaterThan(8);
  }

  /** As much of curl as the page uses. */
  private record Curl(String method, String address, List<String> headers, String body) {
    static Curl of(String command) {
      var method = "";
      var address = "";
      var headers = new ArrayList<String>();
      var body = "";
      var words = words(command);
      for (int i = 0; i < words.size(); i++) {
        switch (words.get(i)) {
          case "-X" -> method = words.get(++i);
          case "-H" -> headers.add(words.get(++i));
          case "-d", "--data-binary" -> body = words.get(++i);
          default -> {
            assertThat(address).as(words.get(i)).isEmpty();
            address = words.get(i);
          }
        }
      }
      if (method.isEmpty()) {
        method = body.isEmpty() ? "GET" : "POST";
      }
      return new Curl(method, address, headers, body);
    }

    private static List<String> words(String command) {
      return WORD.matcher(command)
          .results()
          .map(
              word ->
                  word.group(1) != null
                      ? word.group(1)
                      : word.group(2) != null ? word.group(2) : word.group(3))
          .toList();
    }
  }
}
