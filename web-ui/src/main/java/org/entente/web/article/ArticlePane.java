package org.entente.web.article;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.entente.core.article.event.Suggestion;

/** The article's text with the evidence marked; a click on a mark chooses what was read there. */
final class ArticlePane extends Div {

  private record Marked(Span span, Suggestion suggestion, int offer) {}

  private final List<Marked> marked = new ArrayList<>();

  ArticlePane(String text, List<Offer> offers, String language, IntConsumer choose) {
    addClassName("article-text");
    getElement().setAttribute("lang", language);
    var edges = new TreeSet<Integer>(List.of(0, text.length()));
    for (var offer : offers) {
      edges.add(offer.suggestion().start());
      edges.add(offer.suggestion().end());
    }
    int from = edges.first();
    for (int to : edges.tailSet(from, false)) {
      add(piece(text.substring(from, to), from, offers, choose));
      from = to;
    }
  }

  private Span piece(String words, int at, List<Offer> offers, IntConsumer choose) {
    var span = new Span(words);
    for (int i = offers.size() - 1; i >= 0; i--) {
      var suggestion = offers.get(i).suggestion();
      if (suggestion.start() <= at && at < suggestion.end()) {
        int offer = i;
        if (!span.hasClassName("evidence")) {
          span.addClassName("evidence");
        }
        marked.add(new Marked(span, suggestion, offer));
      }
    }
    if (span.hasClassName("evidence")) {
      span.addClickListener(click -> choose.accept(firstOf(span)));
    }
    return span;
  }

  private int firstOf(Span span) {
    return marked.stream()
        .filter(mark -> mark.span().equals(span))
        .mapToInt(Marked::offer)
        .min()
        .orElseThrow();
  }

  /** Shows what became of each, and where the chosen one stands; scrolls there. */
  void show(List<Offer> offers, int chosen) {
    marked.forEach(mark -> mark.span().setClassName("chosen", false));
    marked.forEach(
        mark ->
            mark.span()
                .setClassName(
                    "done",
                    marked.stream()
                        .filter(other -> other.span().equals(mark.span()))
                        .noneMatch(other -> offers.get(other.offer()).isOpen())));
    marked.stream()
        .filter(mark -> mark.offer() == chosen)
        .forEach(mark -> mark.span().addClassName("chosen"));
    marked.stream()
        .filter(mark -> mark.offer() == chosen)
        .findFirst()
        .ifPresent(
            mark ->
                mark.span()
                    .getElement()
                    .executeJs("this.scrollIntoView({block: 'nearest', inline: 'nearest'})"));
  }
}
