package org.entente.core.access;

import java.util.Collection;
import java.util.Set;
import org.entente.core.account.Access;
import org.entente.core.account.NotAllowed;
import org.entente.core.account.Right;
import org.entente.core.article.RejectedSuggestions;
import org.entente.core.article.SuggestionKey;

/**
 * What journalists turned down, as the person at work may use it.
 *
 * @see NotAllowed what every method throws that is not allowed
 */
public final class GuardedRejectedSuggestions implements RejectedSuggestions {

  private final RejectedSuggestions rejected;
  private final Access access;

  public GuardedRejectedSuggestions(RejectedSuggestions rejected, Access access) {
    this.rejected = rejected;
    this.access = access;
  }

  @Override
  public Set<SuggestionKey> among(Collection<SuggestionKey> keys) {
    access.require(Right.READ_EVENT);
    return rejected.among(keys);
  }

  @Override
  public void reject(SuggestionKey key) {
    access.require(Right.WRITE_EVENT);
    rejected.reject(key);
  }

  @Override
  public void takeBack(SuggestionKey key) {
    access.require(Right.WRITE_EVENT);
    rejected.takeBack(key);
  }
}
