package everett.host.inspect;

import everett.keyed.CollectionIterator;
import everett.keyed.MapObject;
import everett.keyed.SetObject;
import everett.object.JsObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What collections hold, found out without running code of the program. */
public final class Members {
  private Members() {}

  /** The members of a Map, a Set, or what is left of their iterators; null for other objects. */
  public static @Nullable List<Object> of(JsObject o) {
    if (o instanceof MapObject m) {
      return m.entries();
    }
    if (o instanceof SetObject s) {
      return s.members();
    }
    return o instanceof CollectionIterator i ? i.remaining() : null;
  }

  /** Whether {@link #of} gives keys, each with its value behind it. */
  public static boolean arePairs(JsObject o) {
    return o instanceof MapObject || o instanceof CollectionIterator i && i.givesEntries();
  }
}
