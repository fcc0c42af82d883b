package org.entente.core.importing;

import java.util.List;
import java.util.Set;
import org.entente.core.actor.Actor;
import org.entente.core.image.PreparedImage;
import org.entente.core.said.Said;
import org.entente.core.timeline.FullTimeline;
import org.jspecify.annotations.Nullable;

/**
 * A file as it will be taken in. Nothing is stored yet.
 *
 * @param settings how it was read: nothing that counts for its format is null
 * @param headings of the columns of a table, in order; such as “column C” where there is none
 * @param samples for each column a cell that holds something
 * @param sheets of a workbook
 * @param rows all that it holds, in its order
 * @param remarks on the file as a whole, such as what is not kept of it
 * @param head what the file says of itself, if anything
 * @param actors that come with the file
 * @param images that come with the file, to be kept before the events that show them
 * @param timeline when the file is Entente's own and holds one
 */
public record Preview(
    Format format,
    Dialect dialect,
    ImportSettings settings,
    List<Said> headings,
    List<String> samples,
    List<String> sheets,
    Set<Question> questions,
    List<ImportRow> rows,
    List<Said> remarks,
    @Nullable Head head,
    List<Actor> actors,
    List<PreparedImage> images,
    @Nullable FullTimeline timeline) {

  public Preview {
    headings = List.copyOf(headings);
    samples = List.copyOf(samples);
    sheets = List.copyOf(sheets);
    questions = Set.copyOf(questions);
    rows = List.copyOf(rows);
    remarks = List.copyOf(remarks);
    actors = List.copyOf(actors);
    images = List.copyOf(images);
  }
}
