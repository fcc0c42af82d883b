package org.entente.core.importing;

/** Is told how far a long reading has come, and says whether to go on. */
@FunctionalInterface
public interface Progress {

  /** Nobody watches. */
  Progress UNWATCHED = (done, of) -> true;

  /**
   * Called every few hundred rows.
   *
   * @return false to stop
   */
  boolean goOn(int done, int of);
}
