package org.entente.web.workspace;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.function.Consumer;
import org.entente.web.comment.CommentsPanel;
import org.entente.web.words.Words;

/** The tabs below the picture; some say how much is behind them. */
final class PaneTabs extends Tabs {

  /** What stands below the picture, in the order of its tabs. */
  enum Pane {
    EVENTS,
    RELATIONS,
    STORY,
    PROPOSALS,
    COMMENTS,
    HISTORY
  }

  private final Tab events = new Tab();
  private final Tab relations = new Tab();
  private final Tab proposals = new Tab();
  private final Tab comments = new Tab();
  private Pane pane = Pane.EVENTS;

  /**
   * The tabs of a workspace.
   *
   * @param onChoose gets the pane that a journalist has chosen
   */
  PaneTabs(Consumer<Pane> onChoose) {
    add(
        events,
        relations,
        new Tab(Words.of("workspace.story")),
        proposals,
        comments,
        new Tab(Words.of("workspace.history")));
    addSelectedChangeListener(
        change -> {
          var selected = Pane.values()[getSelectedIndex()];
          if (selected != pane) {
            pane = selected;
            onChoose.accept(pane);
          }
        });
  }

  /** The pane that is shown. */
  Pane pane() {
    return pane;
  }

  /** Marks the pane that is shown. */
  void mark(Pane shown) {
    pane = shown;
    setSelectedIndex(shown.ordinal());
  }

  void count(Workspace workspace) {
    events.setLabel(Words.of("workspace.events", String.valueOf(workspace.events().size())));
    relations.setLabel(
        Words.of("workspace.relations", String.valueOf(workspace.timeline().relations().size())));
  }

  void countProposals(int open) {
    proposals.setLabel(
        open == 0
            ? Words.of("workspace.proposals")
            : Words.of("workspace.proposalsOpen", String.valueOf(open)));
    proposals.setClassName("has-proposals", open > 0);
  }

  void countComments(int open) {
    comments.setLabel(CommentsPanel.counted(open));
  }
}
