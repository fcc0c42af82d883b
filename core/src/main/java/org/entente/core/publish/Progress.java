package org.entente.core.publish;

/** Follows a publishing, and may stop it as long as nothing of it has been registered. */
public interface Progress {

  /** Nobody follows, nobody stops. */
  Progress UNWATCHED =
      new Progress() {
        @Override
        public void at(Step step, int done, int of) {}

        @Override
        public boolean isStopped() {
          return false;
        }
      };

  /** What is being done, in order. */
  enum Step {
    /** The picture of each language. */
    LAYING_OUT,
    /** The files; until they all are, the edition is not registered, and can be stopped. */
    WRITING,
    /** Where readers will see it. */
    SHOWING
  }

  /**
   * A step is under way.
   *
   * @param done how many of its files are done
   * @param of how many it has; 0 when it can't be said
   */
  void at(Step step, int done, int of);

  /** Whether to stop; asked before each file. */
  boolean isStopped();
}
