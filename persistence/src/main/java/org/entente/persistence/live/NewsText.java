package org.entente.persistence.live;

import java.util.Optional;
import java.util.UUID;
import org.entente.core.comment.Subject;
import org.entente.core.event.EventId;
import org.entente.core.live.News;
import org.entente.core.timeline.TimelineId;

/** News as it goes through PostgreSQL: its kind and the key of what it is about. */
final class NewsText {

  private NewsText() {}

  static String of(News news) {
    return switch (news) {
      case News.EventChanged(var event) -> "event " + event;
      case News.TimelineChanged(var timeline) -> "timeline " + timeline;
      case News.PeopleMoved(var event) -> "people " + event;
      case News.CommentsChanged(Subject.OfTimeline(var timeline)) ->
          "comments-on-timeline " + timeline;
      case News.CommentsChanged(Subject.OfEvent(var event)) -> "comments-on-event " + event;
      case News.InboxRead(var person) -> "inbox " + person;
      case News.Unsure() -> "unsure";
    };
  }

  /** Empty for what another version of Entente may say on the same channel. */
  static Optional<News> read(String text) {
    var words = text.split(" ", 2);
    try {
      return switch (words[0]) {
        case "event" -> Optional.of(new News.EventChanged(new EventId(UUID.fromString(words[1]))));
        case "timeline" ->
            Optional.of(new News.TimelineChanged(new TimelineId(UUID.fromString(words[1]))));
        case "people" -> Optional.of(new News.PeopleMoved(new EventId(UUID.fromString(words[1]))));
        case "comments-on-timeline" ->
            Optional.of(
                new News.CommentsChanged(
                    new Subject.OfTimeline(new TimelineId(UUID.fromString(words[1])))));
        case "comments-on-event" ->
            Optional.of(
                new News.CommentsChanged(
                    new Subject.OfEvent(new EventId(UUID.fromString(words[1])))));
        case "inbox" -> Optional.of(new News.InboxRead(UUID.fromString(words[1])));
        case "unsure" -> Optional.of(new News.Unsure());
        default -> Optional.empty();
      };
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }
}
