package org.entente.web.event;

import com.vaadin.flow.component.details.Details;
import java.util.List;
import java.util.function.Consumer;
import org.entente.core.event.CheckedSources;
import org.entente.core.event.Source;
import org.entente.core.event.SourceDraft;
import org.entente.web.words.Words;

/**
 * Sources folded away under a line that counts them, for facts that are not events: a relation's
 * starting point, a background. Mistakes stand at their fields until they are mended; what was last
 * right is kept meanwhile.
 */
public final class SourcesFold extends Details {

  private final SourceRows rows;

  /**
   * A fold with these sources.
   *
   * @param keep told the sources after each change that can be kept
   */
  public SourcesFold(List<Source> sources, Consumer<List<Source>> keep) {
    rows = new SourceRows(() -> changed(keep));
    rows.fill(sources.stream().map(SourceDraft::of).toList());
    addClassName("sources-fold");
    add(rows);
    count(sources.size());
  }

  private void changed(Consumer<List<Source>> keep) {
    var checked = CheckedSources.of(rows.values());
    rows.clearProblems();
    checked.problems().forEach(rows::show);
    if (checked.problems().isEmpty()) {
      count(checked.sources().size());
      keep.accept(checked.sources());
    }
  }

  private void count(int sources) {
    setSummaryText(sources == 0 ? Words.of("source.none") : Words.of("source.count", sources));
  }
}
