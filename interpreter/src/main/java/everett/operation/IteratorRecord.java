package everett.operation;

import everett.job.AsyncFromSyncIterator;
import everett.machine.Realm;
import everett.object.Branching;
import everett.object.BuiltinFunction;
import everett.object.BuiltinIterator;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Symbol;
import everett.object.Undefined;
import org.jspecify.annotations.Nullable;

/** An <a href="https://tc39.es/ecma262/#sec-iterator-records">Iterator Record</a>. */
public final class IteratorRecord {
  public final JsObject iterator;
  public final Object next;
  public boolean done;

  /** The iterator, if it is built in and its next method is its own: it can be asked for its values at once. */
  public final @Nullable BuiltinIterator builtin;

  /** What is iterated by a built-in iterator that no program holds; else null. */
  private final @Nullable Object hiddenOver;

  public IteratorRecord(JsObject iterator, Object next) {
    this(iterator, next, null);
  }

  private IteratorRecord(JsObject iterator, Object next, @Nullable Object hiddenOver) {
    this.iterator = iterator;
    this.next = next;
    this.hiddenOver = hiddenOver;
    builtin = iterator instanceof BuiltinIterator b && next instanceof BuiltinFunction f && f.does(b.next()) ? b : null;
  }

  /** The realm of the next method of {@link #builtin}. */
  public Realm realm() {
    return ((BuiltinFunction) next).realm();
  }

  /** Whether the iteration is part of a state: the engine made the iterator, and no program holds it. */
  public boolean isHidden() {
    return hiddenOver != null;
  }

  /** The same iteration for another branch of a {@code function **}: of its own where no program holds the iterator. */
  public IteratorRecord fork() {
    if (iterator instanceof AsyncFromSyncIterator a) {
      return new IteratorRecord(a.fork(), next);
    }
    JsObject own = hiddenOver == null || !(iterator instanceof Branching b) ? null : b.fork(hiddenOver);
    IteratorRecord r = new IteratorRecord(own == null ? iterator : own, next, hiddenOver);
    r.done = done;
    return r;
  }

  /** <a href="https://tc39.es/ecma262/#sec-getiterator">GetIterator</a> (sync) of an iteration that branches. */
  public static IteratorRecord branching(Object iterable, String source) {
    Object method = iterable == Undefined.UNDEFINED || iterable == Null.NULL
        ? iterable
        : ObjectOperations.getV(iterable, Symbol.ITERATOR);
    return Iterators.getIterator(iterable, method, source).over(iterable, method);
  }

  /**
   * The same, as a part of a state if only the engine holds the iterator.
   *
   * @param method what made the iterator
   */
  IteratorRecord over(Object iterable, Object method) {
    boolean hidden = method instanceof BuiltinFunction && iterator != iterable
        && iterator instanceof Branching b && next instanceof BuiltinFunction f && f.does(b.next());
    return hidden ? new IteratorRecord(iterator, next, iterable) : this;
  }
}
