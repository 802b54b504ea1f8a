package everett.keyed;

import java.util.ArrayList;
import java.util.List;

/** A position among entries, which stays right whatever is added and deleted meanwhile. */
final class Cursor {
  private final Entries entries;
  private Entries.Moves seen;
  private int next;

  Cursor(Entries entries) {
    this.entries = entries;
    this.seen = entries.latest();
  }

  /** Another one at the same position. */
  Cursor copy() {
    Cursor c = new Cursor(entries);
    c.next = next();
    c.seen = seen;
    return c;
  }

  /** Goes to the next entry; gives its position, or -1 if there is none at this time. */
  int advance() {
    int at = Math.max(next(), entries.first());
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

  /** The position from which on it will look for an entry. */
  int next() {
    Entries.Moves moves = seen;
    while (moves.next != null) {
      next = moves.position(next);
      moves = moves.next;
    }
    seen = moves;
    return next;
  }

  /** The entries that it will come to, as things are: of each the key, the value, or both. */
  List<Object> rest(boolean keys, boolean values) {
    List<Object> rest = new ArrayList<>();
    for (int at = Math.max(next(), entries.first()); at < entries.used(); at++) {
      Object key = entries.key(at);
      if (key != null) {
        if (keys) {
          rest.add(key);
        }
        if (values) {
          rest.add(entries.hasValues() ? entries.value(at) : key);
        }
      }
    }
    return rest;
  }
}
