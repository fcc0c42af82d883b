package org.entente.core.article.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.core.article.Article;
import org.entente.core.article.ArticleText;
import org.entente.core.article.language.Language;
import org.entente.core.article.language.LanguageGuess;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The command {@code ./entente read}. */
public final class ReadCommand {

  private static final String INDEX = "index.tsv";

  private final Request request;
  private final PrintStream out;

  private ReadCommand(Request request, PrintStream out) {
    this.request = request;
    this.out = out;
  }

  /** Prints what is read, and ends with 2 when the command can't be followed. */
  public static void main(String[] arguments) {
    var out =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
            false,
            StandardCharsets.UTF_8);
    var status = run(out, System.err, arguments);
    out.flush();
    System.exit(status);
  }

  /** Does what the arguments ask for; 0 when it was done, 2 when not, with the reason in words. */
  static int run(PrintStream out, PrintStream problems, String... arguments) {
    try {
      new ReadCommand(Request.of(arguments), out).run();
      return 0;
    } catch (Mistake mistake) {
      problems.println("entente: " + mistake.getMessage());
      return 2;
    }
  }

  private void run() throws Mistake {
    if (Files.isDirectory(request.path())) {
      folder();
      return;
    }
    if (request.published() == null) {
      throw new Mistake("read needs the day of publication: --published 2023-01-14");
    }
    out.println(json(request.path(), request.published(), request.language()));
  }

  /** One line of JSON for each line of the index. */
  private void folder() throws Mistake {
    var index = request.path().resolve(INDEX);
    for (var line : text(index).lines().filter(line -> !line.isBlank()).toList()) {
      var columns = List.of(line.split("\t", -1));
      if (columns.size() < 2) {
        throw new Mistake(index + " has lines of name, date and language, not “" + line + "”.");
      }
      var language =
          columns.size() > 2 && !columns.get(2).isBlank()
              ? Request.language(columns.get(2))
              : request.language();
      var name = columns.get(0);
      var read = json(file(name), Request.day(columns.get(1)), language);
      out.println(ArticleJson.named(name, request.timex(), read));
    }
  }

  /** The file that a line of the index names, with or without its ending. */
  private Path file(String name) {
    var file = request.path().resolve(name);
    var plain = request.path().resolve(name + ".txt");
    return !Files.isRegularFile(file) && Files.isRegularFile(plain) ? plain : file;
  }

  private JsonNode json(Path file, LocalDate published, @Nullable String tag) throws Mistake {
    var text = ArticleText.of(text(file));
    if (text.length() > Article.MAX_LENGTH) {
      throw new Mistake(file + " is longer than " + Article.MAX_LENGTH + " characters.");
    }
    var language = tag == null ? LanguageGuess.of(text) : Language.of(tag);
    var article = new Article(text, published, language, request.narrative());
    return request.timex() ? ArticleJson.times(article) : ArticleJson.suggestions(article);
  }

  private static String text(Path file) throws Mistake {
    try {
      var bytes = Files.readAllBytes(file);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new Mistake("can't read " + file + ".");
    }
  }
}
