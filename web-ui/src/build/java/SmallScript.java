import com.google.javascript.jscomp.CheckLevel;
import com.google.javascript.jscomp.CodePrinter;
import com.google.javascript.jscomp.CommandLineRunner;
import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.DependencyOptions;
import com.google.javascript.jscomp.DiagnosticGroups;
import com.google.javascript.jscomp.ModuleIdentifier;
import com.google.javascript.jscomp.NodeTraversal;
import com.google.javascript.jscomp.Scope;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.VariableRenamingPolicy;
import com.google.javascript.rhino.Node;
import com.google.javascript.rhino.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the small scripts that readers load, of the component's modules. Closure Compiler puts them
 * together and makes them small; but it never uses a short name twice where one function stands in
 * another, and knows no private members. Here the same few letters come again and again, also for
 * members whose names begin with an underscore, and gzip needs a kilobyte less for them.
 * docs/decisions/served-small-by-closure-compiler.md says why all this.
 *
 * <p>{@code java SmallScript.java <the modules' folder> <the folder to write to> <module> …}. The
 * first is a module, which becomes a script with all that it imports: browsers refuse modules to a
 * page opened from disk. The others are scripts that it fetches when they are needed.
 */
final class SmallScript {

  private SmallScript() {}

  /** Writes {@code <module>.min.js} for each. */
  public static void main(String[] arguments) throws IOException {
    var folder = Path.of(arguments[0]);
    var target = Files.createDirectories(Path.of(arguments[1]));
    for (int i = 2; i < arguments.length; i++) {
      var module = folder.resolve(arguments[i] + ".js");
      var small = compile(i == 2 ? sources(folder) : List.of(source(module)), module);
      Files.writeString(target.resolve(arguments[i] + ".min.js"), small);
    }
  }

  private static List<SourceFile> sources(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".js"))
          .sorted()
          .map(SmallScript::source)
          .toList();
    }
  }

  /** A module as a script, which knows its own address by another name. */
  private static SourceFile source(Path file) {
    try {
      var text = Files.readString(file).replace("import.meta.url", "document.currentScript.src");
      return SourceFile.fromCode(file.toString(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String compile(List<SourceFile> sources, Path first) throws IOException {
    var options = options();
    CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
    CompilationLevel.SIMPLE_OPTIMIZATIONS.setWrappedOutputOptimizations(options);
    options.setVariableRenaming(VariableRenamingPolicy.OFF);
    options.setDependencyOptions(
        DependencyOptions.pruneForEntryPoints(List.of(ModuleIdentifier.forFile(first.toString()))));
    // Types are TypesTest's to check: TypeScript knows their comments better.
    options.setWarningLevel(DiagnosticGroups.MISPLACED_TYPE_ANNOTATION, CheckLevel.OFF);
    var compiler = new Compiler(System.err);
    var externs = CommandLineRunner.getBuiltinExterns(options.getEnvironment());
    if (!compiler.compile(externs, sources, options).success) {
      throw new IllegalStateException("The component's modules do not fit together");
    }
    return "(()=>{" + new Renaming(compiler.toSource()).result() + "})();";
  }

  private static CompilerOptions options() {
    var options = new CompilerOptions();
    options.setLanguage(CompilerOptions.LanguageMode.ECMASCRIPT_NEXT);
    options.setEmitUseStrict(false);
    options.setOutputCharset(StandardCharsets.UTF_8);
    // The script is a file of its own: no sign in it could end an element of a page.
    options.setTrustedStrings(true);
    options.setLineLengthThreshold(Integer.MAX_VALUE);
    return options;
  }

  /** Gives a script's variables and private members short names. */
  private static final class Renaming {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final Set<String> KEYWORDS = Set.of("as", "do", "if", "in", "of");
    private static final Set<Token> MEMBERS =
        EnumSet.of(
            Token.GETPROP,
            Token.OPTCHAIN_GETPROP,
            Token.MEMBER_FUNCTION_DEF,
            Token.MEMBER_FIELD_DEF,
            Token.GETTER_DEF,
            Token.SETTER_DEF,
            Token.STRING_KEY);

    private final Map<Node, Place> places = new IdentityHashMap<>();
    private final Map<String, List<Node>> members = new LinkedHashMap<>();
    private final CompilerOptions options = options();
    private final Node script;
    private String letters = "_";

    Renaming(String source) {
      var compiler = new Compiler();
      compiler.init(List.of(), List.of(SourceFile.fromCode("script", source)), options);
      compiler.parse();
      script = compiler.getRoot().getSecondChild();
      NodeTraversal.traverse(
          compiler,
          script,
          new NodeTraversal.AbstractPostOrderCallback() {
            @Override
            public void visit(NodeTraversal traversal, Node node, Node parent) {
              if (node.isName() && !node.getString().isEmpty()) {
                meet(node, traversal.getScope());
              } else if (MEMBERS.contains(node.getToken())) {
                members.computeIfAbsent(node.getString(), name -> new ArrayList<>()).add(node);
              }
            }
          });
    }

    String result() {
      // Once all the same, to see which letters are frequent in everything else.
      rename(places.get(script));
      letters = byFrequency(print());
      rename(places.get(script));
      renameMembers();
      return print();
    }

    private String print() {
      return new CodePrinter.Builder(script).setCompilerOptions(options).build();
    }

    /** The frequent ones first: they have the shortest codes. */
    private static String byFrequency(String text) {
      return LETTERS
          .chars()
          .boxed()
          .sorted(Comparator.comparing(letter -> -text.chars().filter(c -> c == letter).count()))
          .map(Character::toString)
          .collect(Collectors.joining());
    }

    /** A variable and where it is named. */
    private static final class Variable {
      final List<Node> uses = new ArrayList<>();
      String name = "";
    }

    /** Where variables live: a function, a block. */
    private static final class Place {
      final Map<String, Variable> own = new LinkedHashMap<>();

      /** Variables of places around it that it, or a place inside it, uses. */
      final Set<Variable> outer = new HashSet<>();

      /** Names that are the browser's. */
      final Set<String> foreign = new HashSet<>();

      final List<Place> inside = new ArrayList<>();
      final Place around;

      Place(Place around) {
        this.around = around;
        if (around != null) {
          around.inside.add(this);
        }
      }
    }

    private Place placeOf(Scope scope) {
      var root = scope.getRootNode();
      // A function's parameters and what its body declares may not share a name.
      if (root.isBlock() && (root.getParent().isFunction() || root.getParent().isCatch())) {
        return placeOf(scope.getParent());
      }
      var known = places.get(root);
      if (known == null) {
        known = new Place(scope.getParent() == null ? null : placeOf(scope.getParent()));
        places.put(root, known);
      }
      return known;
    }

    private void meet(Node node, Scope scope) {
      var here = placeOf(scope);
      var found = scope.getVar(node.getString());
      if (found == null || found.isArguments()) {
        for (var place = here; place != null; place = place.around) {
          place.foreign.add(node.getString());
        }
        return;
      }
      var home = placeOf(found.getScope());
      var variable = home.own.computeIfAbsent(found.getName(), name -> new Variable());
      variable.uses.add(node);
      for (var place = here; place != home; place = place.around) {
        place.outer.add(variable);
      }
    }

    /** From the outside in, each place's variables in the order in which they come. */
    private void rename(Place place) {
      var taken = new HashSet<>(place.foreign);
      place.outer.forEach(variable -> taken.add(variable.name));
      int number = 0;
      for (var variable : place.own.values()) {
        do {
          variable.name = name(number++);
        } while (taken.contains(variable.name) || KEYWORDS.contains(variable.name));
        variable.uses.forEach(node -> write(node, variable.name));
      }
      place.inside.forEach(this::rename);
    }

    private static void write(Node node, String name) {
      node.setString(name);
      var holder = node.getParent();
      if (holder.isDefaultValue()) {
        holder = holder.getParent();
      }
      if (holder.isStringKey()) {
        holder.setShorthandProperty(holder.getString().equals(name));
      }
    }

    /** Private members, the most frequent first. No other member has such a name. */
    private void renameMembers() {
      var own =
          members.entrySet().stream()
              .filter(member -> member.getKey().startsWith("_"))
              .map(Map.Entry::getValue)
              .sorted(Comparator.comparing(nodes -> -nodes.size()))
              .toList();
      int number = 0;
      for (var nodes : own) {
        String name;
        do {
          name = name(number++);
        } while (members.containsKey(name));
        for (var node : nodes) {
          node.setString(name);
        }
      }
    }

    private String name(int number) {
      int length = letters.length();
      var last = letters.substring(number % length, number % length + 1);
      return number < length ? last : name(number / length - 1) + last;
    }
  }
}
