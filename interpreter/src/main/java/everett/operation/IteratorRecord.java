package everett.operation;

import everett.machine.Realm;
import everett.object.BuiltinFunction;
import everett.object.BuiltinIterator;
import everett.object.JsObject;
import org.jspecify.annotations.Nullable;

/** An <a href="https://tc39.es/ecma262/#sec-iterator-records">Iterator Record</a>. */
public final class IteratorRecord {
  public final JsObject iterator;
  public final Object next;
  public boolean done;

  /** The iterator, if it is built in and its next method is its own: it can be asked for its values at once. */
  public final @Nullable BuiltinIterator builtin;

  public IteratorRecord(JsObject iterator, Object next) {
    this.iterator = iterator;
    this.next = next;
    builtin = iterator instanceof BuiltinIterator b && next instanceof BuiltinFunction f && f.does(b.next()) ? b : null;
  }

  /** The realm of the next method of {@link #builtin}. */
  public Realm realm() {
    return ((BuiltinFunction) next).realm();
  }
}
