package org.entente.core.article.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one class, each with what it means, in a trie of tokens. A word may end in {@code *}
 * (any ending) or start with it (any beginning); a {@code *} by itself stands for up to {@value
 * #GAP} tokens of the same sentence. A word with a capital matches only one with a capital.
 */
public final class Lexicon {

  /**
   * A phrase found in a text.
   *
   * @param end the token after its last
   * @param words how many tokens are its own
   * @param parted whether others stand between them
   */
  public record Found(int end, int words, boolean parted, Map<String, String> meaning) {}

  private static final int GAP = 14;

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final Map<String, Node> byStart = new HashMap<>();
    final Map<String, Node> byEnding = new HashMap<>();
    final Set<Integer> startLengths = new HashSet<>();
    final Set<Integer> endingLengths = new HashSet<>();
    @Nullable Node afterGap;
    @Nullable Map<String, String> meaning;
  }

  /** One phrase as the data file gives it. */
  public record Entry(String phrase, Map<String, String> meaning) {}

  private final Node root = new Node();
  private final List<Entry> entries = new ArrayList<>();

  /** Adds a phrase; an earlier one of the same words stays. */
  void add(String phrase, Map<String, String> meaning) {
    entries.add(new Entry(phrase, meaning));
    var node = root;
    for (var word : words(phrase)) {
      node = node(node, word);
    }
    if (node.meaning == null) {
      node.meaning = Map.copyOf(meaning);
    }
  }

  private static List<String> words(String phrase) {
    var words = new ArrayList<String>();
    for (var token : Tokenizer.tokens(phrase)) {
      var star = token.is('*');
      var joins = !words.isEmpty() && token.glued();
      if (joins && (star || words.getLast().equals("*"))) {
        words.set(words.size() - 1, words.getLast() + token.text());
      } else {
        words.add(token.capitalised() ? token.text() : token.folded());
      }
    }
    return words;
  }

  private static Node node(Node from, String word) {
    if (word.equals("*")) {
      var after = from.afterGap == null ? new Node() : from.afterGap;
      from.afterGap = after;
      return after;
    }
    if (word.length() > 1 && word.endsWith("*")) {
      from.startLengths.add(word.length() - 1);
      return from.byStart.computeIfAbsent(word.substring(0, word.length() - 1), w -> new Node());
    }
    if (word.length() > 1 && word.startsWith("*")) {
      from.endingLengths.add(word.length() - 1);
      return from.byEnding.computeIfAbsent(word.substring(1), w -> new Node());
    }
    return from.next.computeIfAbsent(word, w -> new Node());
  }

  /** The phrases as they were given. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** All phrases that start at a token, the shorter first. */
  public List<Found> at(List<Token> tokens, int index) {
    var found = new ArrayList<Found>();
    follow(root, tokens, index, index, 0, false, found);
    return found;
  }

  /** Whether the first word of a phrase has the form of this token. */
  public boolean mayStartWith(Token token) {
    var found = new ArrayList<Node>();
    step(root, token, found);
    return !found.isEmpty();
  }

  /** The longest phrase that starts at a token, or null. */
  public @Nullable Found longestAt(List<Token> tokens, int index) {
    Found longest = null;
    for (var found : at(tokens, index)) {
      if (longest == null || found.end() > longest.end()) {
        longest = found;
      }
    }
    return longest;
  }

  /** Whether one of the phrases starts at the token. */
  public boolean startsAt(List<Token> tokens, int index) {
    return index >= 0 && index < tokens.size() && !at(tokens, index).isEmpty();
  }

  /** Whether one of the phrases, of up to four tokens, ends before the token. */
  public boolean endsBefore(List<Token> tokens, int index) {
    for (var start = index - 1; start >= Math.max(0, index - 4); start--) {
      for (var found : at(tokens, start)) {
        if (found.end() == index) {
          return true;
        }
      }
    }
    return false;
  }

  private static void follow(
      Node node,
      List<Token> tokens,
      int start,
      int index,
      int words,
      boolean parted,
      List<Found> found) {
    if (node.meaning != null) {
      found.add(new Found(index, words, parted, node.meaning));
    }
    if (index >= tokens.size() || index > start && tokens.get(index).opensParagraph()) {
      return;
    }
    var next = new ArrayList<Node>(2);
    step(node, tokens.get(index), next);
    for (var further : next) {
      follow(further, tokens, start, index + 1, words + 1, parted, found);
    }
    if (node.afterGap != null) {
      followAfterGap(node.afterGap, tokens, start, index, words, parted, found);
    }
  }

  /** The nodes that a token leads to. */
  private static void step(Node node, Token token, List<Node> next) {
    add(node.next.get(token.folded()), next);
    if (token.capitalised()) {
      var written = node.next.get(token.text());
      add(written != null ? written : node.next.get(titled(token)), next);
    }
    var folded = token.folded();
    for (int length : node.startLengths) {
      if (folded.length() >= length) {
        var start = node.byStart.get(folded.substring(0, length));
        add(
            start == null && token.capitalised() && token.text().length() >= length
                ? node.byStart.get(token.text().substring(0, length))
                : start,
            next);
      }
    }
    for (int length : node.endingLengths) {
      if (token.kind() == Token.Kind.WORD && folded.length() > length) {
        add(node.byEnding.get(folded.substring(folded.length() - length)), next);
      }
    }
  }

  private static void add(@Nullable Node node, List<Node> nodes) {
    if (node != null) {
      nodes.add(node);
    }
  }

  private static void followAfterGap(
      Node node,
      List<Token> tokens,
      int start,
      int index,
      int words,
      boolean parted,
      List<Found> found) {
    for (var next = index; next <= Math.min(index + GAP, tokens.size() - 1); next++) {
      var token = tokens.get(next);
      if (token.opensParagraph() || ".!?;".contains(token.text())) {
        return;
      }
      follow(node, tokens, start, next, words, parted || next > index, found);
    }
  }

  /** A word all in capitals as if only its first letter were one. */
  private static String titled(Token token) {
    var text = token.text();
    return text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT))
        ? text.charAt(0) + token.folded().substring(1)
        : text;
  }
}
