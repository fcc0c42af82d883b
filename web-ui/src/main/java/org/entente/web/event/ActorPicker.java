package org.entente.web.event;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.entente.core.actor.Actor;
import org.entente.core.actor.ActorSearch;
import org.entente.web.words.Words;

/** Picks an actor by name in any language, or by code. */
public class ActorPicker extends ComboBox<Actor> {

  /** A picker from all actors, with names in the language of the page. */
  public ActorPicker(List<Actor> actors, String language) {
    setItems(found(actors));
    setItemLabelGenerator(actor -> actor.name().readIn(language));
    setRenderer(new ComponentRenderer<>(actor -> line(actor, language)));
    setPlaceholder(Words.of("event.actorHint"));
    addClassName("actor-picker");
  }

  /** What a field offers of these actors as somebody types: the best first. */
  public static CallbackDataProvider<Actor, String> found(List<Actor> actors) {
    return DataProvider.fromFilteringCallbacks(
        query ->
            ActorSearch.find(actors, query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()),
        query -> ActorSearch.find(actors, query.getFilter().orElse("")).size());
  }

  private static Span line(Actor actor, String language) {
    var code = new Span(actor.id().value());
    code.addClassName("code");
    var line = new Span(new Flag(actor), new Span(actor.name().readIn(language)), code);
    line.addClassName("actor-line");
    return line;
  }
}
