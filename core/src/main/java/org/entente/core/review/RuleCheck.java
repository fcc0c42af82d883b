package org.entente.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.core.account.Desk;
import org.entente.core.colour.Reading;
import org.entente.core.event.Event;
import org.entente.core.said.Said;
import org.entente.core.timeline.FullTimeline;
import org.entente.core.timeline.Timeline;

/** Holds a timeline against its desk's house rules; each thing that is missing is a sentence. */
final class RuleCheck {

  private final FullTimeline full;
  private final List<Said> missing = new ArrayList<>();

  private RuleCheck(FullTimeline full) {
    this.full = full;
  }

  static List<Said> missing(FullTimeline full, Desk desk) {
    var check = new RuleCheck(full);
    var rules = desk.rules();
    if (rules.standfirst()) {
      check.standfirst();
    }
    if (rules.sources()) {
      check.sources();
    }
    if (rules.alternatives()) {
      check.alternatives();
    }
    check.missing.addAll(unclear(desk));
    return List.copyOf(check.missing);
  }

  /** Which of the desk's colours do not stand out as its rules demand. */
  static List<Said> unclear(Desk desk) {
    return desk.rules().contrast()
        ? desk.colours().tooLittle().stream().map(Reading::tooLittle).toList()
        : List.of();
  }

  private Timeline timeline() {
    return full.timeline();
  }

  private void standfirst() {
    for (var language : timeline().languages()) {
      if (timeline().standfirst().in(language).isBlank()) {
        missing.add(Said.of("rules.standfirst", Locale.of(language)));
      }
    }
  }

  private void sources() {
    for (var event : full.events()) {
      if (event.sources().isEmpty()) {
        missing.add(Said.of("rules.source", title(event)));
      }
    }
  }

  private void alternatives() {
    for (var event : full.events()) {
      for (int image = 0; image < event.images().size(); image++) {
        for (var language : timeline().languages()) {
          if (event.images().get(image).alternative().in(language).isBlank()) {
            missing.add(Said.of("rules.alternative", title(event), image + 1, Locale.of(language)));
          }
        }
      }
    }
  }

  private String title(Event event) {
    return event.title().readIn(timeline().mainLanguage());
  }
}
