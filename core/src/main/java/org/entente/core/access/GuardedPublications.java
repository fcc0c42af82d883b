package org.entente.core.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.core.account.Access;
import org.entente.core.account.NotAllowed;
import org.entente.core.account.Right;
import org.entente.core.account.TimelineInWords;
import org.entente.core.audit.AuditLog;
import org.entente.core.audit.Deed;
import org.entente.core.event.Event;
import org.entente.core.publish.Edition;
import org.entente.core.publish.Occasion;
import org.entente.core.publish.Publication;
import org.entente.core.publish.Publications;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.Timelines;

/**
 * The register of editions as the person at work may use it. Editions of a timeline that they may
 * not read do not exist for them; an edition is registered before readers see it, so who may not
 * publish comes no further.
 *
 * @see NotAllowed what adding throws when it is not allowed
 */
public final class GuardedPublications implements Publications {

  private final Publications publications;
  private final Timelines timelines;
  private final Access access;
  private final AuditLog audit;

  public GuardedPublications(
      Publications publications, Timelines timelines, Access access, AuditLog audit) {
    this.timelines = timelines;
    this.audit = audit;
    this.publications = publications;
    this.access = access;
  }

  @Override
  public List<Publication> of(TimelineId timeline) {
    return access.allows(Right.READ_TIMELINE, timeline) ? publications.of(timeline) : List.of();
  }

  /** Those of all desks: showing again what readers should see asks for no right. */
  @Override
  public List<Publication> latest() {
    return publications.latest();
  }

  @Override
  public void add(Edition edition, Collection<Event> shown) {
    access.require(Right.PUBLISH_TIMELINE, edition.publication().timeline());
    publications.add(edition, shown);
    var publication = edition.publication();
    audit.note(
        publication.occasion() == Occasion.WITHDRAWAL ? Deed.WITHDRAWN : Deed.PUBLISHED,
        TimelineInWords.of(publication.timeline(), timelines)
            + ", edition "
            + publication.number());
  }

  @Override
  public Optional<Edition> edition(TimelineId timeline, int number) {
    return access.allows(Right.READ_TIMELINE, timeline)
        ? publications.edition(timeline, number)
        : Optional.empty();
  }
}
