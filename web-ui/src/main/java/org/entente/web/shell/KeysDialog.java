package org.entente.web.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;

/** Lists the keys for the main actions, and how the editor looks. */
final class KeysDialog extends Dialog {

  private record Line(String keys, String action) {}

  private static final List<Line> LINES =
      List.of(
          new Line("g t", "Go to the timelines"),
          new Line("g a", "Go to the archive"),
          new Line("g r", "Go to reading an article"),
          new Line("g i", "Go to the inbox"),
          new Line("n", "New event (Alt+N also while you type), or new timeline"),
          new Line("/", "Search the archive"),
          new Line("j", "Next event"),
          new Line("k", "Previous event"),
          new Line("p", "Publish the timeline"),
          new Line("Ctrl+Z", "Undo your last change to the timeline"),
          new Line("Ctrl+Shift+Z", "Do it again"),
          new Line("Enter", "In the archive's list: open the event"),
          new Line("Space", "In the archive's list: choose the event"),
          new Line("?", "This list"));

  KeysDialog() {
    setHeaderTitle("Keys and appearance");
    setWidth("32rem");
    addClassName("keys-dialog");
    var list = new DescriptionList();
    for (var line : LINES) {
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
    var single = new Checkbox("Keys without Ctrl or Alt do something");
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
    var close = new Button("Close", click -> close());
    add(
        new Paragraph("While you type in a field, letters are only letters."),
        list,
        single,
        new Appearance());
    getFooter().add(close);
  }
}
