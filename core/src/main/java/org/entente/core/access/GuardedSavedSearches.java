package org.entente.core.access;

import java.util.List;
import java.util.UUID;
import org.entente.core.account.Access;
import org.entente.core.account.NotAllowed;
import org.entente.core.account.Right;
import org.entente.core.event.EventSearch;
import org.entente.core.question.SavedSearch;
import org.entente.core.question.SavedSearches;

/**
 * The newsroom's saved searches as the person at work may use them.
 *
 * @see NotAllowed what every method throws that is not allowed
 */
public final class GuardedSavedSearches implements SavedSearches {

  private final SavedSearches searches;
  private final Access access;

  public GuardedSavedSearches(SavedSearches searches, Access access) {
    this.searches = searches;
    this.access = access;
  }

  @Override
  public List<SavedSearch> all() {
    access.require(Right.READ_EVENT);
    return searches.all();
  }

  @Override
  public SavedSearch save(String name, EventSearch search) {
    access.require(Right.WRITE_EVENT);
    return searches.save(name, search);
  }

  @Override
  public void delete(UUID id) {
    access.require(Right.WRITE_EVENT);
    searches.delete(id);
  }
}
