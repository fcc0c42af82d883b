package org.entente.core.picture;

import java.net.URI;
import java.util.List;
import org.entente.core.actor.ActorId;
import org.entente.core.event.Participation;
import org.entente.core.event.Quote;
import org.entente.core.image.ImageFile;
import org.jspecify.annotations.Nullable;

/**
 * An event in words of one language and at its place in time. Times are days since 1970-01-01; an
 * open side is infinite. Empty texts are empty strings.
 *
 * @param id the event's key
 * @param date canonical EDTF
 * @param when the date in words
 * @param shortWhen the date in words with short names of months
 * @param from the first day
 * @param to the day after the last
 * @param at where its marker stands and the lines step
 * @param doubtful whether the date is uncertain or approximate
 * @param label what stands in the picture: short
 * @param kind what sort of act it is, in words
 * @param changes what it does to the relations that the picture shows
 */
public record PictureEvent(
    String id,
    String date,
    String when,
    String shortWhen,
    double from,
    double to,
    double at,
    Form form,
    boolean doubtful,
    String title,
    String label,
    String text,
    String note,
    String kind,
    List<Participation> who,
    List<Change> changes,
    @Nullable Quote quote,
    List<Cited> sources,
    List<Shown> images) {

  public PictureEvent {
    who = List.copyOf(who);
    changes = List.copyOf(changes);
    sources = List.copyOf(sources);
    images = List.copyOf(images);
  }

  /** How its date is drawn. */
  public enum Form {
    /** On a day or at a time: only a marker. */
    POINT,
    /** One act at an inexact date: a soft bar over the doubt, the marker in its middle. */
    SOFT,
    /** It lasts: a bar. */
    SPAN
  }

  /**
   * What an event does to one relation.
   *
   * @param lane the relation's place in {@link Picture#lanes()}
   * @param change its effect, −10 to +10
   * @param before the relation on the eve
   * @param after the relation after that day's events
   * @param reason why the effect differs from the kind's; may be empty
   */
  public record Change(int lane, double change, double before, double after, String reason) {}

  /**
   * A source in words.
   *
   * @param when when it was published, in words; may be empty
   */
  public record Cited(
      String title,
      String outlet,
      String when,
      @Nullable URI address,
      @Nullable URI archived,
      String quote) {

    /** What a link to it is called: the outlet, else the headline. */
    String name() {
      return outlet.isEmpty() ? title : outlet;
    }
  }

  /**
   * An image in words.
   *
   * @param alternative what it shows; empty when nobody wrote it
   * @param source where it was found
   */
  public record Shown(
      ImageFile file, String alternative, String caption, String credit, @Nullable URI source) {

    /** The folder of an edition in which the images of its events stand. */
    public static final String FOLDER = "images/";

    /** The file's path in its edition. */
    public String path() {
      return FOLDER + file.name();
    }

    /** The path of the copy for phones, if there is one; else of the file itself. */
    public String smallPath() {
      return file.hasSmall() ? FOLDER + file.smallName() : path();
    }
  }

  /** Those who took part in a role, in the order given. */
  List<ActorId> in(org.entente.core.event.Role role) {
    return who.stream()
        .filter(participation -> participation.role() == role)
        .map(Participation::actor)
        .toList();
  }
}
