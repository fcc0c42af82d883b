package org.entente.core.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.entente.core.event.EventProblem.Field;
import org.entente.core.said.Said;
import org.entente.core.text.Texts;

/**
 * What a form's images amount to.
 *
 * @param images those that can be kept; all of them when there is no problem
 * @param problems what is wrong, each at its row
 */
record CheckedImages(List<EventImage> images, List<EventProblem> problems) {

  CheckedImages {
    images = List.copyOf(images);
    problems = List.copyOf(problems);
  }

  static CheckedImages of(List<EventImageDraft> drafts) {
    var images = new ArrayList<EventImage>();
    var problems = new ArrayList<EventProblem>();
    var files = new HashSet<>();
    for (int row = 0; row < drafts.size(); row++) {
      var draft = drafts.get(row);
      int at = row;
      int before = problems.size();
      if (row == Event.MAX_IMAGES) {
        problems.add(
            new EventProblem(Field.IMAGE, row, Said.of("event.tooManyImages", Event.MAX_IMAGES)));
      }
      if (!files.add(draft.file())) {
        problems.add(new EventProblem(Field.IMAGE, row, Said.of("event.imageTwice")));
      }
      length(
          Field.IMAGE_ALTERNATIVE, row, draft.alternative(), EventImage.MAX_ALTERNATIVE, problems);
      length(Field.IMAGE_CAPTION, row, draft.caption(), EventImage.MAX_CAPTION, problems);
      var credit = draft.credit().strip();
      if (credit.length() > EventImage.MAX_CREDIT) {
        problems.add(tooLong(Field.IMAGE_CREDIT, row, credit.length(), EventImage.MAX_CREDIT));
      }
      var source =
          WebAddress.read(
              draft.source(),
              message -> problems.add(new EventProblem(Field.IMAGE_SOURCE, at, message)));
      if (problems.size() == before) {
        images.add(
            new EventImage(draft.file(), draft.alternative(), draft.caption(), credit, source));
      }
    }
    return new CheckedImages(images, problems);
  }

  private static void length(
      Field field, int row, Texts texts, int max, List<EventProblem> problems) {
    for (var text : texts.byLanguage().values()) {
      if (text.length() > max) {
        problems.add(tooLong(field, row, text.length(), max));
      }
    }
  }

  private static EventProblem tooLong(Field field, int row, int length, int max) {
    return new EventProblem(field, row, Said.of("event.tooLong", max, length));
  }
}
