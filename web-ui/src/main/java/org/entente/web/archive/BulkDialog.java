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
    var cancel = new Button("Cancel", click -> close());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    getFooter().add(cancel, apply);
    preview.setText(counted(chosen.size(), "event") + " chosen.");
  }

  /** Shows what this edit would do; nothing yet while it is not whole. */
  void look(Optional<BulkEdit> asked) {
    edit = asked.orElse(null);
    if (edit == null) {
      preview.setText(counted(chosen.size(), "event") + " chosen.");
      apply.setEnabled(false);
      return;
    }
    var seen = bulk.preview(chosen, edit);
    preview.setText(words(edit, seen));
    apply.setEnabled(seen.changing() > 0);
  }

  private String words(BulkEdit edit, Preview seen) {
    if (edit instanceof BulkEdit.Delete) {
      return counted(seen.changing(), "event")
          + " will leave the archive"
          + (seen.usedBy().isEmpty()
              ? ". No timeline uses them."
              : " and these timelines: "
                  + seen.usedBy().stream()
                      .map(summary -> "“" + summary.title().readIn(language) + "”")
                      .collect(Collectors.joining(", "))
                  + ". What readers see stays until they are published again.");
    }
    int same = seen.all() - seen.changing() - seen.full();
    return seen.changing()
        + " of "
        + counted(seen.all(), "event")
        + " will change."
        + (same == 0 ? "" : " Nothing changes for " + same + ".")
        + (seen.full() == 0 ? "" : " " + seen.full() + " can take no more of them.");
  }

  private static String counted(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private void apply() {
    if (edit == null) {
      return;
    }
    var done = bulk.apply(chosen, edit);
    close();
    onDone.run();
    Notices.tellWithLongUndo(
        (edit instanceof BulkEdit.Delete ? "Deleted " : "Changed ")
            + counted(done.changed(), "event"),
        () -> {
          done.undo().run();
          onDone.run();
        });
  }
}
