package org.entente.core.article.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.article.language.Language;
import org.entente.core.article.language.LanguageFile;

/**
 * The time expressions of one language, compiled from the section {@code [grammar]} of its file.
 *
 * <p>A line is {@code name = pattern -> slots} for a part that others use, or {@code ! pattern ->
 * slots} for a whole expression. A pattern is made of words, {@code {name}} for a class of words, a
 * {@link TokenForm} or another part, {@code (this|or that)}, {@code ?} after what may be missing,
 * {@code ~} where no white space may stand, and {@code @after(class)}, {@code @not-after(class)},
 * {@code @before(class)}, {@code @not-before(class)} for what stands around it; after
 * {@code @after} and {@code @before} a part may stand too. Slots are {@code name=value}, {@code
 * name=$other} to take over another's value, {@code -name} to forget one. Parts can't contain
 * themselves, so that every expression is found in a bounded number of steps.
 */
final class Grammar implements PatternReader.Names {

  /** One alternative of a part. */
  record Production(List<Element> pattern, List<SlotChange> changes) {}

  /** What a rule does with a slot; {@code value} starts with $ to copy, is empty to forget. */
  record SlotChange(String slot, String value) {}

  private final Language language;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<List<Production>> parts = new ArrayList<>();
  private final Map<String, List<LanguageFile.Line>> lines = new LinkedHashMap<>();
  private final List<Production> expressions = new ArrayList<>();
  private final List<Integer> usedFirst = new ArrayList<>();
  private final Starts starts = new Starts(this);

  Grammar(Language language) {
    this.language = language;
    var whole = new ArrayList<LanguageFile.Line>();
    for (var line : language.file().section("grammar")) {
      if (line.text().startsWith("!")) {
        whole.add(line);
      } else {
        var equals = line.text().indexOf(" = ");
        if (equals < 0) {
          throw line.wrong("expected “name = pattern”");
        }
        var name = line.text().substring(0, equals).strip();
        lines.computeIfAbsent(name, ignored -> new ArrayList<>()).add(line);
      }
    }
    for (var line : whole) {
      expressions.add(production(line, line.text().substring(1)));
    }
  }

  /** The whole expressions, in the order of the file. */
  List<Production> expressions() {
    return expressions;
  }

  /** The numbers of all parts, each after those that it uses. */
  List<Integer> usedFirst() {
    return usedFirst;
  }

  /** Which of it can start with a word. */
  Starts starts() {
    return starts;
  }

  /** The alternatives of a part. */
  List<Production> part(int number) {
    return parts.get(number);
  }

  /** How many parts there are. */
  int size() {
    return parts.size();
  }

  private Production production(LanguageFile.Line line, String text) {
    var arrow = text.indexOf("->");
    var pattern = arrow < 0 ? text : text.substring(0, arrow);
    var changes = new ArrayList<SlotChange>();
    if (arrow >= 0) {
      for (var change : text.substring(arrow + 2).strip().split("\\s+")) {
        var equals = change.indexOf('=');
        if (equals > 0) {
          changes.add(new SlotChange(change.substring(0, equals), change.substring(equals + 1)));
        } else if (change.startsWith("-")) {
          changes.add(new SlotChange(change.substring(1), ""));
        } else {
          throw line.wrong("expected “slot=value”, not “" + change + "”");
        }
      }
    }
    return new Production(new PatternReader(line, pattern, this).read(), changes);
  }

  /** The element that a name in braces stands for. */
  @Override
  public Element named(LanguageFile.Line line, String name) {
    if (lines.containsKey(name)) {
      return new Element.Rule(compiledPart(line, name));
    }
    for (var form : TokenForm.values()) {
      if (form.nameInGrammar().equals(name)) {
        return new Element.Form(form);
      }
    }
    if (!language.has(name)) {
      throw line.wrong("there is no {" + name + "}");
    }
    return new Element.Phrase(language.words(name));
  }

  private int compiledPart(LanguageFile.Line user, String name) {
    var known = numbers.get(name);
    if (known != null) {
      if (!usedFirst.contains(known)) {
        throw user.wrong("{" + name + "} contains itself");
      }
      return known;
    }
    var number = parts.size();
    numbers.put(name, number);
    parts.add(List.of());
    var alternatives = new ArrayList<Production>();
    for (var line : lines.getOrDefault(name, List.of())) {
      var text = line.text();
      alternatives.add(production(line, text.substring(text.indexOf(" = ") + 3)));
    }
    parts.set(number, List.copyOf(alternatives));
    usedFirst.add(number);
    return number;
  }

  /** A condition on the class of words, or the part, that it names. */
  @Override
  public Element beside(LanguageFile.Line line, String condition, String words) {
    if (condition.equals("before") && lines.containsKey(words)) {
      return new Element.Ahead(compiledPart(line, words));
    }
    if (condition.equals("after") && lines.containsKey(words)) {
      return new Element.Behind(compiledPart(line, words));
    }
    if (!language.has(words)) {
      throw line.wrong("there is no class " + words);
    }
    return new Element.Beside(
        language.words(words), condition.endsWith("after"), !condition.startsWith("not-"));
  }
}
