package org.entente.web.comment;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.account.Person;
import org.entente.core.comment.Colleagues;
import org.entente.core.comment.Comment;
import org.entente.core.comment.CommentText;
import org.entente.core.comment.Comments;
import org.entente.core.comment.Subject;
import org.entente.web.notice.Notices;
import org.entente.web.words.Words;
import org.jspecify.annotations.Nullable;

/** Where a comment, an answer or other words for one are written; {@code @} offers colleagues. */
@JsModule("context://editor/mentions.js")
final class CommentComposer extends Div {

  private static final int PAUSE_MS = 100;

  private final Comments comments;
  private final Colleagues colleagues;
  private final Subject subject;
  private final Runnable onSaid;

  private final TextArea words = new TextArea();
  private final Div offer = new Div();
  private final Button send = new Button("", click -> send());
  private final Button cancel = new Button(Words.of("shell.cancel"), click -> begin());
  private @Nullable Comment answered;
  private @Nullable Comment changed;

  CommentComposer(Comments comments, Colleagues colleagues, Subject subject, Runnable onSaid) {
    this.comments = comments;
    this.colleagues = colleagues;
    this.subject = subject;
    this.onSaid = onSaid;
    addClassName("composer");
    words.setMaxLength(CommentText.LONGEST);
    words.setMaxRows(8);
    words.setValueChangeMode(ValueChangeMode.LAZY);
    words.setValueChangeTimeout(PAUSE_MS);
    words.setHelperText(Words.of("comment.hint"));
    offer.addClassName("mention-offer");
    offer
        .getElement()
        .setAttribute("role", "listbox")
        .setAttribute("aria-label", Words.of("comment.colleagues"));
    send.addThemeVariants(ButtonVariant.PRIMARY);
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    Shortcuts.addShortcutListener(this, this::send, Key.ENTER, KeyModifier.CONTROL).listenOn(this);
    var buttons = new Div(send, cancel);
    buttons.addClassName("composer-buttons");
    add(words, offer, buttons);
    addAttachListener(
        attached ->
            getElement()
                .executeJs(
                    "ententeMentions.offer($0, $1, $2)",
                    words.getElement(),
                    offer.getElement(),
                    colleagues.readersOf(subject).stream().map(Person::name).toList()));
    begin();
  }

  private void begin() {
    write(null, null, Words.of("comment.say"), Words.of("comment.say"), "");
  }

  /** From now on what is written answers this one. */
  void answer(Comment comment) {
    write(
        comment,
        null,
        Words.of("comment.answerTo", comment.by().name()),
        Words.of("comment.answer"),
        "");
    words.focus();
  }

  /** From now on what is written takes the place of what this one says. */
  void change(Comment comment) {
    write(
        null,
        comment,
        Words.of("comment.changing"),
        Words.of("comment.keep"),
        comment.text().plain(this::nameAmongReaders));
    words.focus();
  }

  /** Puts the cursor there. */
  void focusWords() {
    words.focus();
  }

  /** It is about to be deleted: nobody answers or changes it any more. */
  void forget(Comment comment) {
    if (comment.equals(changed) || comment.equals(answered)) {
      begin();
    }
  }

  private void write(
      @Nullable Comment answering,
      @Nullable Comment changing,
      String label,
      String verb,
      String text) {
    answered = answering;
    changed = changing;
    words.setLabel(label);
    words.setValue(text);
    words.setInvalid(false);
    send.setText(verb);
    cancel.setVisible(answering != null || changing != null);
  }

  private Optional<String> nameAmongReaders(UUID id) {
    return colleagues.readersOf(subject).stream()
        .filter(person -> person.id().equals(id))
        .map(Person::name)
        .findFirst()
        .or(() -> colleagues.names().apply(id));
  }

  private void send() {
    var typed = CommentText.typed(words.getValue(), colleagues.readersOf(subject));
    if (typed.isEmpty()) {
      words.setErrorMessage(
          words.getValue().isBlank()
              ? Words.of("comment.empty")
              : Words.of("comment.long", CommentText.LONGEST));
      words.setInvalid(true);
      words.focus();
      return;
    }
    if (isKept(typed.get())) {
      begin();
      onSaid.run();
    } else {
      Notices.tell(Words.of("comment.gone"));
      var text = words.getValue();
      begin();
      words.setValue(text);
    }
  }

  private boolean isKept(CommentText text) {
    if (changed != null) {
      if (comments.byId(changed.id()).isEmpty()) {
        return false;
      }
      comments.change(changed.id(), text);
      return true;
    }
    if (answered != null) {
      return comments.answer(answered.id(), text).isPresent();
    }
    comments.say(subject, text);
    return true;
  }
}
