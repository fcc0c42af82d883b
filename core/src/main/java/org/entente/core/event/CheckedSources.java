package org.entente.core.event;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.entente.core.date.DateInput;
import org.entente.core.date.EventDate;
import org.entente.core.date.Reading;
import org.entente.core.event.EventProblem.Field;
import org.entente.core.said.Said;
import org.jspecify.annotations.Nullable;

/**
 * What rows of typed sources amount to.
 *
 * @param sources those that can be kept; all of them when there is no problem. Blank rows are none
 * @param problems what is wrong, each at its row
 */
public record CheckedSources(List<Source> sources, List<EventProblem> problems) {

  public CheckedSources {
    sources = List.copyOf(sources);
    problems = List.copyOf(problems);
  }

  /** Checks rows of sources. */
  public static CheckedSources of(List<SourceDraft> drafts) {
    var check = new Check();
    for (int row = 0; row < drafts.size(); row++) {
      check.source(row, drafts.get(row));
    }
    return new CheckedSources(check.sources, check.problems);
  }

  private static final class Check {

    private final List<Source> sources = new ArrayList<>();
    private final List<EventProblem> problems = new ArrayList<>();

    private void source(int row, SourceDraft draft) {
      if (draft.isBlank()) {
        return;
      }
      if (draft.title().isBlank()) {
        refused(Field.SOURCE_TITLE, row, Said.of("event.sourceTitle"));
        return;
      }
      var date = date(row, draft.date());
      var address = address(Field.SOURCE_ADDRESS, row, draft.address());
      var archived = address(Field.SOURCE_ARCHIVED, row, draft.archived());
      sources.add(
          new Source(
              draft.title().strip(),
              draft.outlet().strip(),
              date,
              address,
              archived,
              draft.quote().strip()));
    }

    private @Nullable EventDate date(int row, String typed) {
      if (typed.isBlank()) {
        return null;
      }
      return switch (DateInput.read(typed)) {
        case Reading.Understood(var date) -> date;
        case Reading.Refused(var message) -> refused(Field.SOURCE_DATE, row, message);
      };
    }

    private @Nullable URI address(Field field, int row, String typed) {
      return WebAddress.read(typed, message -> refused(field, row, message));
    }

    private <T> @Nullable T refused(Field field, int row, Said message) {
      problems.add(new EventProblem(field, row, message));
      return null;
    }
  }
}
