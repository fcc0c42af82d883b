package org.entente.web.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.regex.Pattern;

/** Two texts as one: words that went are struck through, words that came are marked. */
final class WordDifference extends Div {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)");

  WordDifference(String before, String after) {
    addClassName("word-difference");
    var was = words(before);
    var is = words(after);
    int shown = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(was, is).getDeltas()) {
      var source = delta.getSource();
      add(new Span(String.join("", was.subList(shown, source.getPosition()))));
      mark("del", source.getLines());
      mark("ins", delta.getTarget().getLines());
      shown = source.getPosition() + source.size();
    }
    add(new Span(String.join("", was.subList(shown, was.size()))));
  }

  private static List<String> words(String text) {
    return List.of(BETWEEN_WORDS.split(text));
  }

  private void mark(String tag, List<String> words) {
    if (!words.isEmpty()) {
      getElement().appendChild(new Element(tag).setText(String.join("", words)));
    }
  }
}
