package org.entente.web.archive;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.bulk.BulkEdit;
import org.entente.core.bulk.BulkEdits;
import org.entente.core.bulk.BulkEdits.Preview;
import org.entente.core.event.EventId;
import org.entente.web.notice.Notices;
import org.entente.web.words.Words;
import org.jspecify.annotations.Nullable;

/** One edit of many events: says first what it comes to, does it on demand, and can be undone. */
final class BulkDialog extends Dialog {

  private final Set<EventId> chosen;
  private final BulkEdits bulk;
  private final String language;
  private final Runnable onDone;
  private final Paragraph preview = new Paragraph();
  private final Button apply;
  private @Nullable BulkEdit edit;

  BulkDialog(
      String heading, Set<EventId> chosen, BulkEdits bulk, String language, Runnable onDone) {
    this.chosen = chosen;
    this.bulk = bulk;
    this.language = language;
    this.onDone = onDone;
    setHeaderTitle(heading);
    setWidth("28rem");
    addClassName("bulk-dialog");
    preview.addClassName("bulk-preview");
    preview.getElement().setAttribute("role", "status");
    add(preview);
    apply = new Button(heading, click -> apply());
    apply.addThemeVariants(ButtonVariant.PRIMARY);
    apply.setEnabled(false);
    var cancel = new Button(Words.of("shell.cancel"), click -> close());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    getFooter().add(cancel, apply);
    preview.setText(Words.of("bulk.eventsChosen", chosen.size()));
  }

  /** Shows what this edit would do; nothing yet while it is not whole. */
  void look(Optional<BulkEdit> asked) {
    edit = asked.orElse(null);
    if (edit == null) {
      preview.setText(Words.of("bulk.eventsChosen", chosen.size()));
      apply.setEnabled(false);
      return;
    }
    var seen = bulk.preview(chosen, edit);
    preview.setText(words(edit, seen));
    apply.setEnabled(seen.changing() > 0);
  }

  private String words(BulkEdit edit, Preview seen) {
    if (edit instanceof BulkEdit.Delete) {
      return seen.usedBy().isEmpty()
          ? Words.of("bulk.willLeave", seen.changing())
          : Words.of(
              "bulk.willLeaveTimelines",
              seen.changing(),
              seen.usedBy().stream()
                  .map(summary -> "“" + summary.title().readIn(language) + "”")
                  .collect(Collectors.joining(", ")));
    }
    int same = seen.all() - seen.changing() - seen.full();
    return Words.of("bulk.willChange", seen.all(), seen.changing())
        + (same == 0 ? "" : " " + Words.of("bulk.same", same))
        + (seen.full() == 0 ? "" : " " + Words.of("bulk.full", seen.full()));
  }

  private void apply() {
    if (edit == null) {
      return;
    }
    var done = bulk.apply(chosen, edit);
    close();
    onDone.run();
    Notices.tellWithLongUndo(
        Words.of(edit instanceof BulkEdit.Delete ? "bulk.deleted" : "bulk.changed", done.changed()),
        () -> {
          done.undo().run();
          onDone.run();
        });
  }
}
