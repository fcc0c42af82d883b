package org.entente.core.comment;

import java.util.List;
import java.util.stream.Collectors;

/** A comment and the answers to it, both in the order in which they were said. */
public record Discussion(Comment first, List<Comment> answers) {

  public Discussion {
    answers = List.copyOf(answers);
  }

  /** The discussions of these comments, which come in the order of their time. */
  public static List<Discussion> of(List<Comment> comments) {
    var answers =
        comments.stream()
            .filter(comment -> comment.answers().isPresent())
            .collect(Collectors.groupingBy(comment -> comment.answers().orElseThrow()));
    return comments.stream()
        .filter(comment -> comment.answers().isEmpty())
        .map(first -> new Discussion(first, answers.getOrDefault(first.id(), List.of())))
        .toList();
  }

  /** Whether there may be more to say. */
  public boolean isOpen() {
    return first.resolved().isEmpty();
  }
}
