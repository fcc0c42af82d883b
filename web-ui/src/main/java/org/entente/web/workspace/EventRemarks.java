package org.entente.web.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.core.event.Event;
import org.entente.core.event.Tag;
import org.entente.core.relation.ActorPair;
import org.entente.web.words.Words;

/** What a journalist should know about an event before publishing. */
final class EventRemarks {

  private EventRemarks() {}

  /** How many events a remark names; of the others it says how many. */
  private static final int NAMED = 3;

  /** The remarks, in words; empty when nothing is wrong. */
  static List<String> about(Event event, List<String> languages, Set<ActorPair> lanes) {
    var remarks = new ArrayList<String>();
    if (event.tags().stream().anyMatch(tag -> tag.folded().equals(Tag.DRAFT.folded()))) {
      remarks.add(Words.of("remarks.draft"));
    }
    if (event.sources().isEmpty()) {
      remarks.add(Words.of("remarks.noSource"));
    }
    for (var language : languages) {
      if (event.title().in(language).isEmpty()) {
        remarks.add(Words.of("remarks.noTitle", Words.nameOf(language)));
      }
    }
    var undescribed =
        languages.stream()
            .filter(
                language ->
                    event.images().stream()
                        .anyMatch(image -> image.alternative().in(language).isEmpty()))
            .map(Words::nameOf)
            .toList();
    if (!undescribed.isEmpty()) {
      remarks.add(Words.of("remarks.noAlternative", Words.list(undescribed)));
    }
    if (event.images().stream().anyMatch(image -> image.credit().isEmpty())) {
      remarks.add(Words.of("remarks.noCredit"));
    }
    if (event.participations().isEmpty()) {
      remarks.add(Words.of("remarks.nobody"));
    }
    if (event.effects().stream().noneMatch(effect -> lanes.contains(effect.between()))) {
      remarks.add(Words.of("remarks.noEffect"));
    }
    return remarks;
  }

  /** One remark about several events, of which the first are named. */
  static String inOne(String remark, List<String> titles) {
    var named = titles.stream().limit(NAMED).map(title -> "“" + title + "”").toList();
    int more = titles.size() - named.size();
    return more == 0
        ? Words.of("remarks.about", remark, Words.list(named))
        : Words.of("remarks.aboutMore", remark, String.join(", ", named), String.valueOf(more));
  }
}
