package org.entente.core.account;

import java.util.Optional;

/** The language in which the person at work reads the editor: everybody chooses their own. */
public final class OwnLanguage {

  private final AtWork atWork;
  private final EditorLanguages languages;

  public OwnLanguage(AtWork atWork, EditorLanguages languages) {
    this.atWork = atWork;
    this.languages = languages;
  }

  /** What the person at work chose; empty for whoever leaves it to the browser, and for nobody. */
  public Optional<String> chosen() {
    return atWork.person().flatMap(languages::of);
  }

  /** Keeps what the person at work chose; empty leaves it to the browser again. */
  public void choose(Optional<String> language) {
    atWork.person().ifPresent(me -> languages.choose(me, language));
  }
}
