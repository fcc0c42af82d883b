package org.entente.core.question;

import java.util.List;
import java.util.UUID;
import org.entente.core.event.EventSearch;

/** The searches that the newsroom keeps. One call is one transaction. */
public interface SavedSearches {

  /** All of them, by name. */
  List<SavedSearch> all();

  /** Keeps a search under a name, in the place of one that had this name, whatever its case. */
  SavedSearch save(String name, EventSearch search);

  /** Forgets a search; timelines no longer ask it. */
  void delete(UUID id);
}
