package org.entente.web.event;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.core.event.Event;
import org.entente.core.event.EventImageDraft;
import org.entente.core.event.EventProblem;
import org.entente.core.event.EventProblem.Field;
import org.entente.core.image.ImageFile;
import org.entente.web.words.Words;

/** The images that an event shows, in order, a block of fields each. */
class ImageRows extends Div {

  private final FormSetting setting;
  private final Runnable onChange;
  private final List<ImageRow> rows = new ArrayList<>();
  private final Div list = new Div();
  private final Div refusal = new Div();

  ImageRows(FormSetting setting, Runnable onChange) {
    this.setting = setting;
    this.onChange = onChange;
    addClassNames("rows", "images");
    refusal.addClassName("refusal");
    refusal.getElement().setAttribute("role", "alert");
    add(list, new ImageUpload(setting.images(), this::addImage, this::refuse), refusal);
  }

  void fill(List<EventImageDraft> images) {
    rows.clear();
    list.removeAll();
    images.forEach(this::addRow);
    number();
  }

  List<EventImageDraft> values() {
    return rows.stream().map(ImageRow::value).toList();
  }

  void clearProblems() {
    refusal.setText("");
    rows.forEach(ImageRow::clearProblems);
  }

  void show(EventProblem problem) {
    if (problem.field() == Field.IMAGE) {
      refuse(Words.of(problem.message()));
    } else {
      rows.get(problem.row()).show(problem);
    }
  }

  private void addImage(ImageFile file) {
    if (rows.stream().anyMatch(row -> row.value().file().equals(file))) {
      refuse(Words.of("image.already"));
    } else if (rows.size() == Event.MAX_IMAGES) {
      refuse(Words.of("image.tooMany", Event.MAX_IMAGES));
    } else {
      addRow(EventImageDraft.of(file));
      number();
      onChange.run();
      rows.getLast().focus();
    }
  }

  private void refuse(String message) {
    refusal.setText(message);
  }

  private void addRow(EventImageDraft image) {
    var row = new ImageRow(image, setting, onChange, this::move, this::removeRow);
    rows.add(row);
    list.add(row);
  }

  private void move(ImageRow row, int by) {
    int from = rows.indexOf(row);
    Collections.swap(rows, from, from + by);
    list.addComponentAtIndex(from + by, row);
    number();
    row.focusMove(by);
    onChange.run();
  }

  private void removeRow(ImageRow row) {
    rows.remove(row);
    list.remove(row);
    number();
    onChange.run();
  }

  private void number() {
    for (int row = 0; row < rows.size(); row++) {
      rows.get(row).number(row + 1, rows.size());
    }
  }
}
