package org.entente.core.article;

import java.util.Collection;
import java.util.Set;

/** What journalists turned down, so that the same text does not offer it again. */
public interface RejectedSuggestions {

  /** Those of {@code keys} that were turned down. */
  Set<SuggestionKey> among(Collection<SuggestionKey> keys);

  /** Turns a suggestion down; a second time changes nothing. */
  void reject(SuggestionKey key);

  /** Offers it again. */
  void takeBack(SuggestionKey key);
}
