package org.entente.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The types in the modules' comments, checked by TypeScript in the browser: no Node is needed. */
final class TypesTest {

  @RegisterExtension static final ReadersBrowser BROWSER = new ReadersBrowser();

  private static final Path MODULES = Path.of("src/main/resources/META-INF/resources/timeline");
  private static final String COMPILER = "classpath*:META-INF/resources/webjars/typescript/*/lib/";

  /** A mistake that must be found, so that the check cannot pass by looking at nothing. */
  private static final String WRONG =
      "import { dayOf } from './calendar.js';\n/** @type {string} */\nexport const day = dayOf(2022);";

  private static Map<String, String> texts(String pattern) throws IOException {
    var texts = new TreeMap<String, String>();
    for (var resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
      texts.put(resource.getFilename(), resource.getContentAsString(StandardCharsets.UTF_8));
    }
    return texts;
  }

  private static Map<String, String> modules() throws IOException {
    var modules = new TreeMap<>(Map.of("wrong.js", WRONG));
    try (var files = Files.newDirectoryStream(MODULES, "*.{js,d.ts}")) {
      for (var file : files) {
        modules.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return modules;
  }

  @Test
  void every_module_keeps_to_the_types_in_its_comments() throws IOException {
    texts(COMPILER + "typescript.js")
        .forEach((name, script) -> BROWSER.site().put("/" + name, script));
    BROWSER.site().put("/types.html", "<!doctype html><script src=\"/typescript.js\"></script>");
    var found =
        BROWSER
            .page("/types.html", 400, 300)
            .evaluate(
                """
                ([modules, libraries, config]) => {
                  const files = new Map([...Object.entries(modules), ...Object.entries(libraries)].map(([name, text]) => ['/' + name, text]));
                  const { options } = ts.convertCompilerOptionsFromJson(JSON.parse(config).compilerOptions, '/');
                  const program = ts.createProgram(Object.keys(modules).map(name => '/' + name), options, {
                    fileExists: name => files.has(name),
                    readFile: name => files.get(name),
                    getSourceFile: (name, target) => files.has(name) ? ts.createSourceFile(name, files.get(name), target) : undefined,
                    getDefaultLibFileName: () => '/lib.d.ts',
                    getDefaultLibLocation: () => '/',
                    getCurrentDirectory: () => '/',
                    getCanonicalFileName: name => name,
                    useCaseSensitiveFileNames: () => true,
                    getNewLine: () => '\\n',
                    writeFile: () => {},
                  });
                  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
                    const line = file ? `${file.fileName}:${file.getLineAndCharacterOfPosition(start).line + 1}: ` : '';
                    return line + ts.flattenDiagnosticMessageText(messageText, ' ');
                  }).join('\\n');
                }
                """,
                new Object[] {
                  modules(),
                  texts(COMPILER + "lib*.d.ts"),
                  Files.readString(Path.of("jsconfig.json"))
                });
    assertThat(found).isEqualTo("/wrong.js:3: Type 'number' is not assignable to type 'string'.");
  }
}
