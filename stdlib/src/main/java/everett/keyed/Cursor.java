package everett.keyed;

/** A position among entries, which stays right whatever is added and deleted meanwhile. */
final class Cursor {
  private final Entries entries;
  private Entries.Moves seen;
  private int next;

  Cursor(Entries entries) {
    this.entries = entries;
    this.seen = entries.latest();
  }

  /** Goes to the next entry; gives its position, or -1 if there is none at this time. */
  int advance() {
    Entries.Moves moves = seen;
    while (moves.next != null) {
      next = moves.position(next);
      moves = moves.next;
    }
    seen = moves;
    int at = Math.max(next, entries.first());
    while (at < entries.used()) {
      if (entries.key(at) != null) {
        next = at + 1;
        return at;
      }
      at++;
    }
    next = at;
    return -1;
  }
}
