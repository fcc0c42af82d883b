package org.entente.web.event;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.entente.core.event.EventImageDraft;
import org.entente.core.event.EventProblem;
import org.entente.web.words.Words;

/** One image of an event: how it looks, and what is said of it. */
class ImageRow extends Div {

  private final FormSetting setting;
  private final EventImageDraft image;
  private final TextField alternative = new TextField(Words.of("image.alternative"));
  private final TextField caption = new TextField(Words.of("image.caption"));
  private final TextField credit = new TextField(Words.of("image.credit"));
  private final TextField source = new TextField(Words.of("image.source"));
  private final Button up = arrow("↑");
  private final Button down = arrow("↓");

  ImageRow(
      EventImageDraft image,
      FormSetting setting,
      Runnable onChange,
      ObjIntConsumer<ImageRow> onMove,
      Consumer<ImageRow> onRemove) {
    this.setting = setting;
    this.image = image;
    addClassNames("row", "image");
    getElement().setAttribute("role", "group");
    var language = setting.language();
    fill(alternative, image.alternative().in(language), image.alternative().readIn(language));
    fill(caption, image.caption().in(language), image.caption().readIn(language));
    fill(credit, image.credit(), Words.of("image.creditHint"));
    fill(source, image.source(), "https://");
    alternative.setHelperText(Words.of("image.alternativeHint"));
    for (var field : fields()) {
      field.addValueChangeListener(change -> onChange.run());
    }
    up.addClickListener(click -> onMove.accept(this, -1));
    down.addClickListener(click -> onMove.accept(this, 1));
    var buttons =
        new Div(up, down, new RemoveButton(Words.of("image.remove"), () -> onRemove.accept(this)));
    buttons.addClassName("buttons");
    var texts = new Div(alternative, caption, credit, source);
    texts.addClassName("texts");
    DownloadHandler thumbnail = this::thumbnail;
    var look = new Image(thumbnail, "");
    look.addClassName("image-look");
    add(look, texts, buttons);
  }

  EventImageDraft value() {
    var language = setting.language();
    return new EventImageDraft(
        image.file(),
        image.alternative().with(language, alternative.getValue()),
        image.caption().with(language, caption.getValue()),
        credit.getValue(),
        source.getValue());
  }

  void number(int number, int of) {
    getElement().setAttribute("aria-label", Words.of("image.numbered", number, of));
    up.setEnabled(number > 1);
    down.setEnabled(number < of);
    up.setAriaLabel(Words.of("image.up", number));
    down.setAriaLabel(Words.of("image.down", number));
    up.setVisible(of > 1);
    down.setVisible(of > 1);
  }

  void focus() {
    alternative.focus();
  }

  /** The key that moved it moves it on, as long as there is a way. */
  void focusMove(int by) {
    var again = by < 0 ? up : down;
    (again.isEnabled() ? again : by < 0 ? down : up).focus();
  }

  void clearProblems() {
    for (var field : fields()) {
      field.setInvalid(false);
      field.setErrorMessage("");
    }
  }

  void show(EventProblem problem) {
    var field =
        switch (problem.field()) {
          case IMAGE_CAPTION -> caption;
          case IMAGE_CREDIT -> credit;
          case IMAGE_SOURCE -> source;
          default -> alternative;
        };
    field.setErrorMessage(Words.of(problem.message()));
    field.setInvalid(true);
  }

  private List<TextField> fields() {
    return List.of(alternative, caption, credit, source);
  }

  private static void fill(TextField field, String value, String placeholder) {
    field.setManualValidation(true);
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout(EventForm.PAUSE_MS);
    field.setValue(value);
    field.setPlaceholder(placeholder);
  }

  private static Button arrow(String face) {
    var arrow = new Button(face);
    arrow.addThemeVariants(ButtonVariant.TERTIARY);
    arrow.addClassName("move");
    return arrow;
  }

  private void thumbnail(DownloadEvent download) throws IOException {
    var kept = setting.images().find(image.file().sha256());
    if (kept.isEmpty()) {
      download.getResponse().setStatus(404);
      return;
    }
    download.setContentType(image.file().type().mediaType());
    download.getOutputStream().write(kept.get().smallest());
  }
}
