package org.entente.web.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.core.event.Event;
import org.entente.core.event.Participation;
import org.entente.core.relation.ActorPair;
import org.entente.web.event.FormSetting;
import org.entente.web.words.Words;

/** Relations that the timeline's events are about and that have no lane yet, the busiest first. */
final class OfferedRelations extends Div {

  private static final int MOST = 8;

  private final Workspace workspace;
  private final FormSetting setting;
  private final Consumer<ActorPair> onAdd;

  OfferedRelations(Workspace workspace, FormSetting setting, Consumer<ActorPair> onAdd) {
    this.workspace = workspace;
    this.setting = setting;
    this.onAdd = onAdd;
    addClassName("offered-relations");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", Words.of("relations.offered"));
    fill();
  }

  /** Offers what the timeline now lacks. */
  void fill() {
    removeAll();
    var counts = counts(workspace.content().events());
    workspace.lanes().forEach(counts::remove);
    setVisible(!counts.isEmpty());
    add(new Span(Words.of("relations.offered")));
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<ActorPair, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(offer -> setting.name(offer.getKey())))
        .limit(MOST)
        .forEach(offer -> add(button(offer.getKey(), offer.getValue())));
  }

  private Button button(ActorPair pair, int events) {
    return new Button(
        Words.of("relations.offer", events, setting.name(pair)), click -> onAdd.accept(pair));
  }

  private static Map<ActorPair, Integer> counts(List<Event> events) {
    var counts = new HashMap<ActorPair, Integer>();
    for (var event : events) {
      var actors = event.participations().stream().map(Participation::actor).distinct().toList();
      for (int i = 0; i < actors.size(); i++) {
        for (int j = i + 1; j < actors.size(); j++) {
          counts.merge(ActorPair.of(actors.get(i), actors.get(j)), 1, Integer::sum);
        }
      }
    }
    return counts;
  }
}
