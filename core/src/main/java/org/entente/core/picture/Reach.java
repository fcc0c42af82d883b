package org.entente.core.picture;

import static org.entente.core.picture.SvgPicture.number;

import org.entente.core.event.Role;

/**
 * How an event reaches from its marker to other lanes, as SVG path data around x = 0. The same as
 * the component's {@code reach.js} draws.
 *
 * @param line between all who took part
 * @param away on to those who stayed away
 * @param tips a point at each that it was done to
 * @param dots at each that took part as well; smaller marks of the tone at those who did it too
 * @param hollow at each that stayed away
 */
record Reach(String line, String away, String tips, String dots, String hollow) {

  private static final String DOT = "m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z";

  static Reach of(Picture.Item item, LanePlaces places) {
    double home = places.lanes().get(item.lane()).y(0);
    double top = home;
    double bottom = home;
    for (var end : item.ends()) {
      if (end.role() != Role.ABSENT) {
        top = Math.min(top, places.lanes().get(end.lane()).y(0));
        bottom = Math.max(bottom, places.lanes().get(end.lane()).y(0));
      }
    }
    var away = new StringBuilder();
    var tips = new StringBuilder();
    var dots = new StringBuilder();
    var hollow = new StringBuilder();
    for (var end : item.ends()) {
      double y = places.lanes().get(end.lane()).y(0);
      var at = "M0 " + number(y);
      switch (end.role()) {
        case RECIPIENT -> {
          var back = y > home ? " -7" : " 7";
          tips.append(at).append("l-4.5").append(back).append(at).append("l4.5").append(back);
        }
        case PARTICIPANT -> dots.append(at).append(DOT);
        case INITIATOR -> dots.append(at).append(small(Tone.of(item.change())));
        case ABSENT -> {
          if (end.lane() == item.lane()) {
            continue;
          }
          hollow.append(at).append(DOT);
          if (y < top || y > bottom) {
            away.append("M0 ").append(number(y < top ? top : bottom)).append("V").append(number(y));
          }
        }
      }
    }
    var line = top < bottom ? "M0 " + number(top) + "V" + number(bottom) : "";
    return new Reach(line, away.toString(), tips.toString(), dots.toString(), hollow.toString());
  }

  /** A marker's shape, smaller. */
  private static String small(Tone tone) {
    return switch (tone) {
      case CLOSER -> "m0-4.5l4.5 7.9h-9z";
      case APART -> "m0 4.5l-4.5-7.9h9z";
      case NEITHER -> DOT;
    };
  }
}
