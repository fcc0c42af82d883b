package org.entente.web.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import org.entente.core.account.OwnLanguage;
import org.entente.web.words.Words;

/** Lists the keys for the main actions, and how the editor looks. */
final class KeysDialog extends Dialog {

  private record Line(String keys, String action) {}

  private final List<Line> lines =
      List.of(
          new Line("g t", Words.of("keys.timelines")),
          new Line("g a", Words.of("keys.archive")),
          new Line("g r", Words.of("keys.article")),
          new Line("g i", Words.of("keys.inbox")),
          new Line("n", Words.of("keys.new")),
          new Line("/", Words.of("keys.search")),
          new Line("j", Words.of("keys.next")),
          new Line("k", Words.of("keys.previous")),
          new Line("p", Words.of("keys.publish")),
          new Line("Ctrl+Z", Words.of("keys.undo")),
          new Line("Ctrl+Shift+Z", Words.of("keys.redo")),
          new Line("Enter", Words.of("keys.open")),
          new Line("Space", Words.of("keys.choose")),
          new Line("?", Words.of("keys.thisList")));

  KeysDialog(OwnLanguage ownLanguage) {
    setHeaderTitle(Words.of("keys.title"));
    setWidth("32rem");
    addClassName("keys-dialog");
    var list = new DescriptionList();
    for (var line : lines) {
      var term = new DescriptionList.Term();
      Arrays.stream(line.keys().split("[ +]"))
          .map(
              key -> {
                var cap = new Span(key);
                cap.addClassName("key");
                return cap;
              })
          .forEach(term::add);
      list.add(term, new DescriptionList.Description(line.action()));
    }
    var single = new Checkbox(Words.of("keys.single"));
    single.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            getElement().executeJs("window.ententeKeys.switch($0)", change.getValue());
          }
        });
    single.addAttachListener(
        attached ->
            getElement()
                .executeJs("return window.ententeKeys.on()")
                .then(Boolean.class, single::setValue));
    var close = new Button(Words.of("shell.close"), click -> close());
    add(
        new Paragraph(Words.of("keys.typing")),
        list,
        single,
        new LanguageChoice(ownLanguage),
        new Appearance());
    getFooter().add(close);
  }
}
