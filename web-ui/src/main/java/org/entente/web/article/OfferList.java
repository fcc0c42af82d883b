package org.entente.web.article;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.entente.web.event.FormSetting;
import org.entente.web.words.Words;

/**
 * The suggestions, one of them chosen. The list is one tab stop; its keys act only while it has the
 * focus: arrows (or J and K) choose, A accepts, E edits, R rejects, U takes a decision back.
 */
final class OfferList extends Div {

  private final ArticleDesk desk;
  private final FormSetting setting;
  private final IntConsumer choose;
  private final IntFunction<OfferCard.Decide> decide;
  private int chosen = -1;

  OfferList(
      ArticleDesk desk,
      FormSetting setting,
      IntConsumer choose,
      IntFunction<OfferCard.Decide> decide) {
    this.desk = desk;
    this.setting = setting;
    this.choose = choose;
    this.decide = decide;
    addClassName("offers");
    getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
    key(Key.ARROW_DOWN, () -> move(1));
    key(Key.KEY_J, () -> move(1));
    key(Key.ARROW_UP, () -> move(-1));
    key(Key.KEY_K, () -> move(-1));
    key(Key.KEY_A, () -> decideOpen(OfferCard.Decide::accept));
    key(Key.KEY_E, () -> decideOpen(OfferCard.Decide::edit));
    key(Key.KEY_R, () -> decideOpen(OfferCard.Decide::reject));
    key(Key.KEY_U, () -> withChosen(OfferCard.Decide::reopen));
  }

  private void key(Key key, Runnable action) {
    Shortcuts.addShortcutListener(this, action::run, key).listenOn(this);
  }

  private void move(int by) {
    int next = chosen + by;
    if (next >= 0 && next < desk.offers().size()) {
      choose.accept(next);
    }
  }

  private void decideOpen(Consumer<OfferCard.Decide> decision) {
    if (chosen >= 0 && desk.offer(chosen).isOpen()) {
      withChosen(decision);
    }
  }

  private void withChosen(Consumer<OfferCard.Decide> decision) {
    if (chosen >= 0) {
      decision.accept(decide.apply(chosen));
    }
  }

  /** Shows every suggestion as it now stands, with one of them opened. */
  void show(int open) {
    chosen = open;
    removeAll();
    for (int i = 0; i < desk.offers().size(); i++) {
      int index = i;
      var card =
          new OfferCard(
              desk.offer(i), i == open, desk.article().published(), setting, decide.apply(i));
      card.addClickListener(
          click -> {
            if (index != chosen) {
              choose.accept(index);
            }
          });
      add(card);
      if (i == open) {
        card.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
      }
    }
    getElement()
        .setAttribute(
            "aria-label",
            open < 0
                ? Words.of("article.suggestions")
                : OfferCard.spoken(desk.offer(open), open + 1, desk.offers().size(), setting));
  }
}
