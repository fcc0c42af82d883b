package org.entente.web.component;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Puts the component's modules into one script and leaves comments out, of the styles too, so that
 * a phone makes one request instead of a chain of them. The modules run unpacked just as well: they
 * are only put one after the other, each after those it imports, without the lines that import.
 * That relies on our modules' form, which is checked: one import a line, nothing renamed, and at
 * the top level no name that another module has.
 */
final class OneScript {

  private static final String ENTRY = "entente-timeline.js";
  private static final Pattern IMPORT =
      Pattern.compile("import \\{ [\\w, ]+ } from '\\./([\\w-]+\\.js)';");
  private static final Pattern DECLARATION =
      Pattern.compile("(?:async )?(?:const|let|function|class) (\\w+)\\b.*");
  private static final Pattern INLINE_COMMENT = Pattern.compile("/\\*\\*? .*?\\*/ ?");

  private final SortedMap<String, byte[]> files;
  private final Map<String, String> packed = new LinkedHashMap<>();
  private final Set<String> begun = new LinkedHashSet<>();
  private final Map<String, String> owners = new LinkedHashMap<>();

  private OneScript(SortedMap<String, byte[]> files) {
    this.files = files;
  }

  /** The same files with one script, {@code entente-timeline.js}, in place of the modules. */
  static SortedMap<String, byte[]> of(SortedMap<String, byte[]> files) {
    var script = new OneScript(files);
    script.pack(ENTRY);
    var all = new TreeMap<String, byte[]>();
    files.forEach(
        (path, bytes) -> {
          if (path.endsWith(".css")) {
            all.put(path, bytes(script.withoutComments(path)));
          } else if (!path.endsWith(".js") && !path.endsWith(".d.ts")) {
            all.put(path, bytes);
          }
        });
    all.put(ENTRY, bytes(String.join("", script.packed.values())));
    return all;
  }

  private void pack(String module) {
    if (!begun.add(module)) {
      return;
    }
    var code = new StringBuilder();
    for (var line : withoutComments(module).split("\n")) {
      var imported = IMPORT.matcher(line);
      if (imported.matches()) {
        pack(imported.group(1));
      } else if (line.startsWith("import ")) {
        throw new IllegalStateException("Cannot pack " + module + ": " + line);
      } else {
        var own = line.startsWith("export ") ? line.substring("export ".length()) : line;
        claimName(own, module);
        code.append(own).append('\n');
      }
    }
    packed.put(module, code.toString());
  }

  private void claimName(String line, String module) {
    var declaration = DECLARATION.matcher(line);
    if (declaration.matches()) {
      var other = owners.put(declaration.group(1), module);
      if (other != null) {
        throw new IllegalStateException(
            module + " and " + other + " both have a " + declaration.group(1));
      }
    }
  }

  /** Comments stand on lines of their own or, between slash and star, within one line. */
  private String withoutComments(String path) {
    var bytes = files.get(path);
    if (bytes == null) {
      throw new IllegalStateException("The component has no " + path);
    }
    var code = new StringBuilder();
    boolean inside = false;
    for (var line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
      var text = line.strip();
      if (inside || text.startsWith("/*")) {
        inside = !text.contains("*/");
        if (inside || text.endsWith("*/")) {
          continue;
        }
      }
      if (!text.isEmpty() && !text.startsWith("//")) {
        // Indentation stays: what has none is known to be at the top level.
        code.append(INLINE_COMMENT.matcher(line).replaceAll("")).append('\n');
      }
    }
    return code.toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
