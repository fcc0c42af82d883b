package org.entente.web.event;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.entente.core.event.Event;
import org.entente.core.event.EventDraft;
import org.entente.core.event.EventId;
import org.entente.core.event.EventProblem;
import org.entente.core.event.EventProblem.Field;
import org.entente.core.history.Clash;
import org.entente.core.history.Wording;
import org.entente.web.history.ClashView;
import org.entente.web.security.Worker;
import org.entente.web.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.node.ArrayNode;

/**
 * The form together with what becomes of its changes: each is kept at once. What somebody else
 * writes meanwhile in other fields joins it; where both wrote in the same field, both texts stay
 * until the journalist has chosen. What is typed and can't reach the server stays in the browser
 * and is offered when the event is opened again.
 */
@JsModule("context://editor/unsaved.js")
public final class EventEditor extends Div {

  private final EventEditing editing;
  private FormSetting setting;
  private final SaveState saveState;
  private final Listener listener;
  private final Div meanwhile = new Div();
  private final Div unsaved = new Div();
  private EventForm form;
  private @Nullable AlikeNotice alike;

  /** Whoever shows the editor, told what happened. */
  @FunctionalInterface
  public interface Listener {

    /** The event is kept as it now is. */
    void kept(Event event);
  }

  /**
   * An editor.
   *
   * @param draft what stands in the form at first
   * @param base the event that is edited; empty for a new one
   */
  public EventEditor(
      EventDraft draft,
      Optional<Event> base,
      FormSetting setting,
      Keeping keeping,
      SaveState saveState,
      Listener listener) {
    this.editing = new EventEditing(keeping, base);
    this.setting = setting;
    this.saveState = saveState;
    this.listener = listener;
    this.form = new EventForm(draft, setting, this::changed);
    meanwhile.addClassName("overtaken");
    meanwhile.getElement().setAttribute("role", "alert");
    meanwhile.setVisible(false);
    saveState.allKept();
    unsaved.addClassName("overtaken");
    unsaved.getElement().setAttribute("role", "status");
    unsaved.setVisible(false);
    add(unsaved, meanwhile, form);
    getElement().executeJs("ententeUnsaved.watch(this, $0)", key(base.map(Event::id)));
  }

  /** What is typed in one language is not offered in another, nor what is of another event. */
  private String key(Optional<EventId> event) {
    return whose() + "." + setting.language() + "." + event.map(EventId::toString).orElse("new");
  }

  /** On a shared machine nobody is offered what somebody else typed. */
  private static String whose() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Worker worker
        ? worker.id().toString()
        : "";
  }

  /**
   * Called from the browser when it holds text that was never saved.
   *
   * @param texts each field with what was typed in it
   */
  @ClientCallable
  void offer(ArrayNode texts) {
    unsaved.removeAll();
    unsaved.add(new Div(Words.of("event.unsaved")));
    texts.forEach(text -> unsaved.add(new Paragraph(text.asString())));
    unsaved.add(
        new Button(Words.of("event.takeBack"), click -> settle("takeBack")),
        new Button(Words.of("event.discard"), click -> settle("forget")));
    unsaved.setVisible(true);
  }

  private void settle(String how) {
    unsaved.setVisible(false);
    getElement().executeJs("ententeUnsaved[$0](this)", how);
  }

  /** Goes on in the language of this setting; what is typed in another stays. */
  public void write(FormSetting other) {
    var before = form;
    setting = other;
    form = new EventForm(before.draft(), other, this::changed);
    remove(before);
    add(form);
    var kept = form.draft().version() == 0 ? Optional.<EventId>empty() : Optional.of(event());
    getElement().executeJs("ententeUnsaved.turned(this, $0)", key(kept));
  }

  /** Which event is written here. */
  public EventId event() {
    return form.draft().id();
  }

  /** Puts the cursor where a new event starts. */
  public void focusFirst() {
    form.focusFirst();
  }

  /** From now on events of the archive that this one looks like are pointed out. */
  public void pointOut(AlikeNotice notice) {
    alike = notice;
    addComponentAsFirst(notice);
  }

  private void changed(EventDraft draft) {
    meanwhile.setVisible(false);
    if (alike != null) {
      alike.look(draft);
    }
    switch (editing.keep(draft)) {
      case Kept.Done(var event) -> {
        form.keptAs(event.version());
        kept(event);
      }
      case Kept.Met(var event) -> {
        form.fill(EventDraft.of(event));
        say(Words.of("event.both"));
        kept(event);
      }
      case Kept.NotYet(var problems) -> {
        form.show(problems.stream().filter(problem -> !isUnbegun(draft, problem)).toList());
        saveState.notYet();
      }
      case Kept.Clashing(var mine, var clashes) -> {
        form.show(List.of());
        saveState.overtaken();
        offer(mine, clashes);
      }
      case Kept.Gone() -> {
        saveState.overtaken();
        say(Words.of("event.gone"));
      }
    }
  }

  private void kept(Event event) {
    form.show(List.of());
    saveState.allKept();
    getElement()
        .executeJs("ententeUnsaved.kept(this, $0, $1)", key(Optional.of(event.id())), form.texts());
    listener.kept(event);
  }

  /** A new event's empty field is not a mistake yet: the writer is on the way to it. */
  private static boolean isUnbegun(EventDraft draft, EventProblem problem) {
    return draft.version() == 0
        && (problem.field() == Field.DATE && draft.date().isBlank()
            || problem.field() == Field.TITLE && draft.title().isEmpty());
  }

  private void offer(Event mine, List<Clash<Event>> clashes) {
    say(Words.of("event.clash"));
    var wording = new Wording(Words.language(), setting::name, id -> id.toString());
    for (var clash : clashes) {
      meanwhile.add(
          new ClashView<>(
              clash,
              wording,
              () -> {
                editing.preferMine(clash);
                changed(form.draft());
              },
              () -> {
                form.fill(EventDraft.of(clash.withTheirs(mine)));
                changed(form.draft());
              }));
    }
  }

  private void say(String message) {
    meanwhile.removeAll();
    meanwhile.add(new Div(message));
    meanwhile.setVisible(true);
    meanwhile.scrollIntoView();
  }
}
