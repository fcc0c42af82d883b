package org.entente.web.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.core.event.Event;
import org.entente.core.event.Tag;
import org.entente.core.relation.ActorPair;

/** What a journalist should know about an event before publishing. */
final class EventRemarks {

  private EventRemarks() {}

  /** The remarks, in words; empty when nothing is wrong. */
  static List<String> about(Event event, List<String> languages, Set<ActorPair> lanes) {
    var remarks = new ArrayList<String>();
    if (event.tags().stream().anyMatch(tag -> tag.folded().equals(Tag.DRAFT.folded()))) {
      remarks.add("A draft: check it, then take the tag “draft” off");
    }
    if (event.sources().isEmpty()) {
      remarks.add("No source");
    }
    for (var language : languages) {
      if (event.title().in(language).isEmpty()) {
        remarks.add("No title in " + name(language));
      }
    }
    var undescribed =
        languages.stream()
            .filter(
                language ->
                    event.images().stream()
                        .anyMatch(image -> image.alternative().in(language).isEmpty()))
            .map(EventRemarks::name)
            .toList();
    if (!undescribed.isEmpty()) {
      remarks.add("An image without alternative text in " + String.join(" and ", undescribed));
    }
    if (event.images().stream().anyMatch(image -> image.credit().isEmpty())) {
      remarks.add("An image without credit");
    }
    if (event.participations().isEmpty()) {
      remarks.add("Nobody takes part");
    }
    if (event.effects().stream().noneMatch(effect -> lanes.contains(effect.between()))) {
      remarks.add("Not in the picture: it moves none of the relations shown");
    }
    return remarks;
  }

  private static String name(String language) {
    return Locale.of(language).getDisplayLanguage(Locale.ENGLISH);
  }
}
