package everett.operation;

import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.BuiltinIterator;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Symbol;
import everett.object.Undefined;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** <a href="https://tc39.es/ecma262/#sec-operations-on-iterator-objects">Operations on iterator objects.</a> */
public final class Iterators {
  private Iterators() {}

  /** <a href="https://tc39.es/ecma262/#sec-getiterator">GetIterator</a> (sync). */
  public static IteratorRecord getIterator(Object value) {
    return getIterator(value, "");
  }

  /** {@link #getIterator(Object)} of the value of an expression with that source text; empty where it is not known. */
  public static IteratorRecord getIterator(Object value, String source) {
    if (value instanceof BuiltinIterator b) {
      Object next = b.pristineNext();
      if (next != null) {
        return new IteratorRecord(b, next);
      }
    }
    Object method =
        value == Undefined.UNDEFINED || value == Null.NULL ? value : ObjectOperations.getV(value, Symbol.ITERATOR);
    return getIterator(value, method, source);
  }

  static IteratorRecord getIterator(Object value, Object method, String source) {
    if (!(method instanceof JsObject f) || !f.isCallable()) {
      throw JsThrow.typeError(source.isEmpty()
          ? described(value) + " is not iterable (cannot read property Symbol(Symbol.iterator))"
          : source + " is not iterable");
    }
    return getIteratorFromMethod(value, f);
  }

  /** What V8 calls a value in messages where there is no source text to show: its type, and what a literal can say. */
  private static String described(Object value) {
    String type = Comparison.typeOf(value);
    boolean told = value == Null.NULL || value instanceof Boolean || value instanceof Number && !type.equals("bigint");
    return value instanceof CharSequence || told ? type + " " + ObjectOperations.display(value) : type;
  }

  /** <a href="https://tc39.es/ecma262/#sec-getiteratorfrommethod">GetIteratorFromMethod</a>. */
  public static IteratorRecord getIteratorFromMethod(Object value, JsObject method) {
    Object iterator = method.call(value);
    if (!(iterator instanceof JsObject o)) {
      throw JsThrow.typeError("Result of the Symbol.iterator method is not an object");
    }
    return getIteratorDirect(o);
  }

  /** <a href="https://tc39.es/ecma262/#sec-getiteratordirect">GetIteratorDirect</a>. */
  public static IteratorRecord getIteratorDirect(JsObject iterator) {
    return new IteratorRecord(iterator, iterator.get("next"));
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-iteratorstepvalue">IteratorStepValue</a>.
   *
   * @return null when the iterator is done
   */
  public static @Nullable Object stepValue(IteratorRecord r) {
    BuiltinIterator b = r.builtin;
    if (b != null) {
      return stepBuiltin(r, b);
    }
    Object result;
    boolean done;
    try {
      result = ObjectOperations.call(r.next, r.iterator);
      if (!(result instanceof JsObject)) {
        throw JsThrow.typeError("Iterator result " + ObjectOperations.display(result) + " is not an object");
      }
      done = TypeConversion.toBoolean(((JsObject) result).get("done"));
      if (!done) {
        return ((JsObject) result).get("value");
      }
    } catch (JsThrow t) {
      r.done = true;
      throw t;
    }
    r.done = true;
    return null;
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-iteratorstep">IteratorStep</a> whose value nobody reads.
   *
   * @return false when the iterator is done
   */
  public static boolean step(IteratorRecord r) {
    BuiltinIterator b = r.builtin;
    if (b != null) {
      return stepBuiltin(r, b) != null;
    }
    try {
      Object result = ObjectOperations.call(r.next, r.iterator);
      if (!(result instanceof JsObject o)) {
        throw JsThrow.typeError("Iterator result " + ObjectOperations.display(result) + " is not an object");
      }
      r.done = TypeConversion.toBoolean(o.get("done"));
    } catch (JsThrow t) {
      r.done = true;
      throw t;
    }
    return !r.done;
  }

  private static @Nullable Object stepBuiltin(IteratorRecord r, BuiltinIterator iterator) {
    Object value;
    try {
      value = iterator.step(r.realm());
    } catch (JsThrow t) {
      r.done = true;
      throw t;
    }
    r.done = value == null;
    return value;
  }

  /** <a href="https://tc39.es/ecma262/#sec-iteratorclose">IteratorClose</a> of a completion that is no throw. */
  public static void close(IteratorRecord r) {
    JsObject f = ObjectOperations.getMethod(r.iterator, "return");
    if (f != null) {
      Object result = f.call(r.iterator);
      if (!(result instanceof JsObject)) {
        throw JsThrow.typeError(ObjectOperations.display(result) + " is not an object");
      }
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-iteratorclose">IteratorClose</a> of a throw, which is given back. */
  public static JsThrow close(IteratorRecord r, JsThrow completion) {
    try {
      JsObject f = ObjectOperations.getMethod(r.iterator, "return");
      if (f != null) {
        f.call(r.iterator);
      }
    } catch (JsThrow dropped) {
      // The original throw wins.
    }
    return completion;
  }

  /** <a href="https://tc39.es/ecma262/#sec-iteratortolist">IteratorToList</a> of GetIterator. */
  public static List<Object> toList(Object iterable) {
    return toList(iterable, "");
  }

  /** {@link #toList(Object)} of the value of an expression with that source text; empty where it is not known. */
  public static List<Object> toList(Object iterable, String source) {
    if (iterable instanceof JsArray a && isPristine(a)) {
      Object[] values = a.values();
      if (values != null) {
        return Arrays.asList(values);
      }
    }
    return toList(getIterator(iterable, source));
  }

  /** <a href="https://tc39.es/ecma262/#sec-iteratortolist">IteratorToList</a>. */
  public static List<Object> toList(IteratorRecord r) {
    List<Object> list = new ArrayList<>();
    for (Object v = stepValue(r); v != null; v = stepValue(r)) {
      list.add(v);
    }
    return list;
  }

  /** Whether iterating the array means going through its elements: nobody has changed how arrays are iterated. */
  public static boolean isPristine(JsArray array) {
    if (!array.isDense() || array.shape.size() != 0 && !hasNamesOnly(array)) {
      return false;
    }
    Realm realm = Realm.current();
    JsObject prototype = realm.get(Intrinsic.ARRAY_PROTOTYPE);
    return array.shape.prototype == prototype && realm.arrayIterationIsPristine();
  }

  /** Whether the array's own properties, as match results have them, leave its iteration alone. */
  private static boolean hasNamesOnly(JsArray array) {
    return array.isCacheable(Symbol.ITERATOR) && array.shape.find(Symbol.ITERATOR) < 0;
  }
}
