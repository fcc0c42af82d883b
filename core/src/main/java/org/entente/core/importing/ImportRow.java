package org.entente.core.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.core.event.Effect;
import org.entente.core.event.Event;
import org.entente.core.event.EventDraft;
import org.entente.core.event.ImpliedEffects;
import org.entente.core.event.Participation;
import org.entente.core.said.Said;
import org.entente.core.timeline.Background;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file as it will be.
 *
 * @param place where it stands in the file, such as “Row 17”
 * @param key by which the row is recognised in a later import: the same for the same row
 * @param fingerprint of all that the row says: another one when the row changed
 * @param problems why it cannot be taken in, in words; none when it can
 * @param remarks what of it is not kept, and which row before it says the same
 */
public record ImportRow(
    Said place,
    String key,
    String fingerprint,
    Content content,
    List<Proposal> proposals,
    List<Said> problems,
    List<Said> remarks) {

  /** What a row becomes. */
  public sealed interface Content {

    /** An event; null while there are problems. */
    record AnEvent(EventDraft draft, @Nullable Event event) implements Content {}

    /**
     * A period shaded behind a timeline; null while there are problems.
     *
     * @param label as the file has it
     * @param period as the file has it
     */
    record ABackground(String label, String period, @Nullable Background background)
        implements Content {}
  }

  public ImportRow {
    proposals = List.copyOf(proposals);
    problems = List.copyOf(problems);
    remarks = List.copyOf(remarks);
  }

  /** The same with one more remark. */
  ImportRow remarking(Said remark) {
    var more = new ArrayList<>(remarks);
    more.add(remark);
    return new ImportRow(place, key, fingerprint, content, proposals, problems, more);
  }

  /**
   * Rows of a file differ in their keys: hashing a key is quicker than hashing all that they say.
   */
  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /** Whether it can be taken in. */
  public boolean isReady() {
    return problems.isEmpty();
  }

  /** The event, when it is one and can be taken in. */
  public Optional<Event> event() {
    return content instanceof Content.AnEvent(var draft, var event)
        ? Optional.ofNullable(event)
        : Optional.empty();
  }

  /** The background, when it is one and can be taken in. */
  public Optional<Background> background() {
    return content instanceof Content.ABackground(var label, var period, var background)
        ? Optional.ofNullable(background)
        : Optional.empty();
  }

  /** The event with actors that were proposed and accepted, and what their act then implies. */
  public Optional<Event> eventWith(Collection<Proposal> accepted) {
    return event().map(event -> with(event, accepted));
  }

  private static Event with(Event event, Collection<Proposal> accepted) {
    Set<Participation> all = new LinkedHashSet<>(event.participations());
    accepted.forEach(proposal -> all.add(proposal.participation()));
    if (all.size() == event.participations().size()) {
      return event;
    }
    var participations = new ArrayList<>(all);
    var effects =
        ImpliedEffects.follow(
            event.kind(),
            event.participations(),
            event.kind(),
            participations,
            EventDraft.of(event).effects(),
            Set.of());
    return new Event(
        event.id(),
        event.version(),
        event.date(),
        event.kind(),
        event.title(),
        event.text(),
        participations,
        effects.stream().map(e -> new Effect(e.between(), e.own(), e.reason())).toList(),
        event.sources(),
        event.images(),
        event.quote(),
        event.note(),
        event.importance(),
        event.tags());
  }
}
