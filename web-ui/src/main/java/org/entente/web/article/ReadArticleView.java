package org.entente.web.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.core.actor.Actors;
import org.entente.core.article.Article;
import org.entente.core.article.RejectedSuggestions;
import org.entente.core.event.EventDraft;
import org.entente.core.event.EventId;
import org.entente.core.event.Events;
import org.entente.core.event.SourceDraft;
import org.entente.core.image.Images;
import org.entente.web.event.EventEditor;
import org.entente.web.event.FormSetting;
import org.entente.web.event.Kept;
import org.entente.web.event.SaveState;
import org.entente.web.notice.Notices;
import org.entente.web.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads a pasted article: its text with the evidence marked, beside the events suggested in it. */
@Route("read")
@PermitAll
public class ReadArticleView extends Div implements HasDynamicTitle {

  private final Events events;
  private final Actors actors;
  private final Images images;
  private final RejectedSuggestions rejected;
  private final Span count = new Span();
  private final Button another = new Button(Words.of("article.another"), click -> paste());
  private final Div content = new Div();
  private final Div side = new Div();

  private @Nullable ArticleDesk desk;
  private @Nullable ArticlePane text;
  private @Nullable OfferList list;
  private int chosen = -1;

  /** Called by Vaadin. */
  public ReadArticleView(
      Events events, Actors actors, Images images, RejectedSuggestions rejected) {
    this.events = events;
    this.actors = actors;
    this.images = images;
    this.rejected = rejected;
    addClassName("read-article");
    count.getElement().setAttribute("role", "status");
    var head = new Div(new H1(Words.of("article.title")), count, another);
    head.addClassName("view-head");
    content.addClassName("read-content");
    side.addClassName("form-pane");
    add(head, content);
    paste();
  }

  private void paste() {
    desk = null;
    count.setText("");
    another.setVisible(false);
    content.removeAll();
    content.add(new ArticleForm(this::read));
  }

  private void read(Article article, SourceDraft source) {
    desk = new ArticleDesk(article, source, events, rejected);
    another.setVisible(true);
    content.removeAll();
    if (desk().offers().isEmpty()) {
      content.add(hint(Words.of("article.none")));
      return;
    }
    text = new ArticlePane(article.text(), desk().offers(), desk().language(), this::choose);
    list = new OfferList(desk(), setting(), this::choose, Decisions::new);
    var panes = new SplitLayout(text, side);
    panes.setSplitterPosition(52);
    panes.addClassName("list-and-form");
    content.add(panes);
    choose(desk().nextOpen(-1).orElse(0));
  }

  private FormSetting setting() {
    return FormSetting.of(actors.all(), desk().language(), Set.of(), images, events);
  }

  private ArticleDesk desk() {
    return Objects.requireNonNull(desk);
  }

  private void choose(int index) {
    chosen = index;
    showList();
  }

  private void showList() {
    var offers = Objects.requireNonNull(list);
    side.removeAll();
    side.add(keys(), offers);
    offers.show(chosen);
    offers.getElement().executeJs("this.focus({preventScroll: true})");
    Objects.requireNonNull(text).show(desk().offers(), chosen);
    long open = desk().open();
    count.setText(
        open == 0
            ? Words.of("article.allDecided")
            : Words.of("article.toDecide", open, desk().offers().size()));
  }

  private static Component keys() {
    return hint(Words.of("article.keys"));
  }

  private static Span hint(String words) {
    var hint = new Span(words);
    hint.addClassName("hint");
    return hint;
  }

  private void goOn() {
    desk().nextOpen(chosen).ifPresent(next -> chosen = next);
    showList();
  }

  private void showForm(int index, EventDraft draft) {
    var saveState = new SaveState();
    var back = new Button(Words.of("article.back"), click -> showList());
    back.addThemeVariants(ButtonVariant.TERTIARY);
    var head = new Div(back, saveState);
    head.addClassName("form-head");
    var editor =
        new EventEditor(
            draft,
            Optional.empty(),
            setting(),
            (edited, base) -> desk().accept(index, edited, base),
            saveState,
            kept -> Objects.requireNonNull(text).show(desk().offers(), index));
    side.removeAll();
    side.add(head, editor);
    editor.focusFirst();
  }

  /** What can be made of one suggestion. */
  private final class Decisions implements OfferCard.Decide {

    private final int index;

    private Decisions(int index) {
      this.index = index;
    }

    @Override
    public void accept() {
      after(desk().accept(index));
    }

    @Override
    public void acceptAsOfPublication() {
      after(desk().acceptAsOfPublication(index));
    }

    @Override
    public void addSourceTo(EventId event) {
      after(desk().addSource(index, event));
    }

    @Override
    public void edit() {
      choose(index);
      showForm(index, desk().draft(index));
    }

    @Override
    public void reject() {
      desk().reject(index);
      goOn();
    }

    @Override
    public void reopen() {
      desk().reopen(index);
      choose(index);
    }

    /** Goes on to the next one; what can't be kept yet is completed in the form. */
    private void after(Kept kept) {
      switch (kept) {
        case Kept.Done _, Kept.Met _ -> goOn();
        case Kept.NotYet _ -> edit();
        case Kept.Clashing _, Kept.Gone() -> {
          Notices.tell(Words.of("article.overtaken"));
          showList();
        }
      }
    }
  }

  @Override
  public String getPageTitle() {
    return Words.of("article.page");
  }
}
