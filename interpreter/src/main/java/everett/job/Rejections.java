package everett.job;

/** <a href="https://tc39.es/ecma262/#sec-host-promise-rejection-tracker">HostPromiseRejectionTracker</a>. */
public interface Rejections {
  /** Keeps no account. */
  Rejections UNTRACKED =
      new Rejections() {
        @Override
        public void rejected(PromiseObject promise) {}

        @Override
        public void handled(PromiseObject promise) {}
      };

  /** A promise without handlers was rejected. */
  void rejected(PromiseObject promise);

  /** A rejected promise got its first handler. */
  void handled(PromiseObject promise);
}
