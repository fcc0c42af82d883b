package org.entente.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.core.article.Article;
import org.entente.core.article.RejectedSuggestions;
import org.entente.core.bulk.BulkEdit;
import org.entente.core.event.Event;
import org.entente.core.event.EventId;
import org.entente.core.event.EventSearch;
import org.entente.core.event.Events;
import org.entente.core.event.SourceDraft;
import org.entente.core.event.Tag;
import org.entente.web.support.EntenteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EntenteTest
final class ArticleDeskTest {

  private static final EventSearch DRAFTS =
      new EventSearch("", Set.of(), null, null, Tag.DRAFT, false, null);

  @Autowired Events events;
  @Autowired RejectedSuggestions rejected;

  @Test
  void what_is_accepted_is_a_draft_until_somebody_takes_the_tag_off() {
    var desk =
        new ArticleDesk(
            Article.news(
                "Belgium expelled two Malian diplomats on 3 May 2022.",
                LocalDate.of(2022, 5, 4),
                "en"),
            source(),
            events,
            rejected);

    var accepted = desk.accept(0).kept().orElseThrow();

    assertThat(accepted.tags()).containsExactly(Tag.DRAFT);
    assertThat(drafts()).contains(accepted.id());

    events.save(new BulkEdit.RemoveTag(Tag.DRAFT).on(accepted).orElseThrow());

    assertThat(drafts()).doesNotContain(accepted.id());
  }

  private List<EventId> drafts() {
    return events.search(DRAFTS, 0, 1_000).stream().map(Event::id).toList();
  }

  private static SourceDraft source() {
    return new SourceDraft("A report", "", "2022-05-04", "https://news.example/1", "", "");
  }
}
