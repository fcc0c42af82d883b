package org.entente.web.store;

import java.util.List;
import org.entente.core.publish.Edition;
import org.entente.core.publish.Editions;
import org.entente.core.timeline.PublicId;

/** Several places that show the same editions; an edition is shown once it is in all of them. */
public record EveryPlace(List<Editions> places) implements Editions {

  public EveryPlace {
    places = List.copyOf(places);
  }

  @Override
  public void show(Edition edition) {
    places.forEach(place -> place.show(edition));
  }

  @Override
  public int shown(PublicId timeline) {
    return places.stream().mapToInt(place -> place.shown(timeline)).min().orElse(0);
  }
}
