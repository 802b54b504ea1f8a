package everett.iteration;

import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.PropertyDescriptor;
import everett.object.Undefined;
import everett.operation.IteratorRecord;
import everett.operation.Iterators;
import everett.operation.ObjectOperations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Iterators that go on together: Iterator.zip and Iterator.zipKeyed. */
final class IteratorZip {
  private enum Mode {
    SHORTEST,
    LONGEST,
    STRICT
  }

  /** The iterators, and what stands for those that have ended; its mode says when that is asked for. */
  private static final class Inputs {
    final List<@Nullable IteratorRecord> iterators = new ArrayList<>();
    final List<Object> padding = new ArrayList<>();

    /** Closes them since preparing threw. */
    JsThrow close(JsThrow completion) {
      return IteratorZip.closeAll(iterators, completion);
    }
  }

  private IteratorZip() {}

  /** <a href="https://tc39.es/ecma262/#sec-iterator.zip">Iterator.zip</a>. */
  static Object zip(Realm realm, Object thisValue, Object[] arguments) {
    JsObject iterables = object(realm, Arguments.get(arguments, 0));
    JsObject options = options(realm, Arguments.get(arguments, 1));
    Mode mode = mode(realm, options);
    JsObject paddingOption = mode == Mode.LONGEST ? padding(realm, options) : null;
    Inputs inputs = new Inputs();
    IteratorRecord inputIterator = Iterators.getIterator(iterables);
    for (Object next = next(inputIterator, inputs); next != null; next = next(inputIterator, inputs)) {
      try {
        inputs.iterators.add(Iteration.getIteratorFlattenable(realm, next, false));
      } catch (JsThrow t) {
        // The input is first in the list, so that it is the last to be closed.
        throw Iterators.close(inputIterator, inputs.close(t));
      }
    }
    if (paddingOption != null) {
      pad(paddingOption, inputs);
    }
    return new Zipped(realm, inputs, mode, realm::array);
  }

  private static @Nullable Object next(IteratorRecord r, Inputs inputs) {
    try {
      return Iterators.stepValue(r);
    } catch (JsThrow t) {
      throw inputs.close(t);
    }
  }

  private static void pad(JsObject paddingOption, Inputs inputs) {
    IteratorRecord r;
    try {
      r = Iterators.getIterator(paddingOption);
    } catch (JsThrow t) {
      throw inputs.close(t);
    }
    for (int i = 0; i < inputs.iterators.size(); i++) {
      Object value = next(r, inputs);
      if (value == null) {
        return;
      }
      inputs.padding.add(value);
    }
    try {
      Iterators.close(r);
    } catch (JsThrow t) {
      throw inputs.close(t);
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-iterator.zipkeyed">Iterator.zipKeyed</a>. */
  static Object zipKeyed(Realm realm, Object thisValue, Object[] arguments) {
    JsObject iterables = object(realm, Arguments.get(arguments, 0));
    JsObject options = options(realm, Arguments.get(arguments, 1));
    Mode mode = mode(realm, options);
    JsObject paddingOption = mode == Mode.LONGEST ? padding(realm, options) : null;
    Inputs inputs = new Inputs();
    List<Object> keys = new ArrayList<>();
    for (Object key : iterables.ownPropertyKeys()) {
      try {
        PropertyDescriptor d = iterables.getOwnProperty(key);
        if (d == null || !Boolean.TRUE.equals(d.enumerable)) {
          continue;
        }
        Object value = iterables.get(key);
        if (value != Undefined.UNDEFINED) {
          keys.add(key);
          inputs.iterators.add(Iteration.getIteratorFlattenable(realm, value, false));
        }
      } catch (JsThrow t) {
        throw inputs.close(t);
      }
    }
    if (paddingOption != null) {
      for (Object key : keys) {
        try {
          inputs.padding.add(paddingOption.get(key));
        } catch (JsThrow t) {
          throw inputs.close(t);
        }
      }
    }
    return new Zipped(realm, inputs, mode, results -> {
      JsObject o = new JsObject((JsObject) null);
      for (int i = 0; i < results.size(); i++) {
        ObjectOperations.createDataPropertyOrThrow(o, keys.get(i), results.get(i));
      }
      return o;
    });
  }

  private static JsObject object(Realm realm, Object iterables) {
    if (iterables instanceof JsObject o) {
      return o;
    }
    throw realm.typeError(ObjectOperations.display(iterables) + " is not an object");
  }

  /** <a href="https://tc39.es/ecma262/#sec-getoptionsobject">GetOptionsObject</a>. */
  private static @Nullable JsObject options(Realm realm, Object options) {
    return options == Undefined.UNDEFINED ? null : object(realm, options);
  }

  private static Mode mode(Realm realm, @Nullable JsObject options) {
    Object mode = options == null ? Undefined.UNDEFINED : options.get("mode");
    String name = mode instanceof CharSequence s ? s.toString() : "";
    return switch (mode == Undefined.UNDEFINED ? "shortest" : name) {
      case "shortest" -> Mode.SHORTEST;
      case "longest" -> Mode.LONGEST;
      case "strict" -> Mode.STRICT;
      default -> throw realm.typeError(
          "mode must be \"shortest\", \"longest\", or \"strict\", not " + ObjectOperations.display(mode));
    };
  }

  private static @Nullable JsObject padding(Realm realm, @Nullable JsObject options) {
    return options == null ? null : options(realm, options.get("padding"));
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-iteratorcloseall">IteratorCloseAll</a> of a throw; nulls are closed already.
   */
  private static JsThrow closeAll(List<@Nullable IteratorRecord> iterators, JsThrow completion) {
    for (IteratorRecord r : iterators.reversed()) {
      if (r != null) {
        Iterators.close(r, completion);
      }
    }
    return completion;
  }

  /** <a href="https://tc39.es/ecma262/#sec-iteratorzip">IteratorZip</a>. */
  private static final class Zipped extends IteratorHelper {
    /** Null where one has ended. */
    private final List<@Nullable IteratorRecord> iterators;

    private final List<Object> padding;
    private final Mode mode;
    private final Function<List<Object>, Object> finishResults;
    private int open;

    Zipped(Realm realm, Inputs inputs, Mode mode, Function<List<Object>, Object> finishResults) {
      super(realm);
      this.iterators = inputs.iterators;
      this.padding = inputs.padding;
      this.mode = mode;
      this.finishResults = finishResults;
      open = iterators.size();
    }

    @Override
    @Nullable Object resume(Realm realm) {
      if (iterators.isEmpty()) {
        return null;
      }
      List<Object> results = new ArrayList<>();
      for (int i = 0; i < iterators.size(); i++) {
        Object result = iterators.get(i) == null ? null : step(i);
        if (result == null && mode != Mode.LONGEST) {
          return ended(realm, i);
        }
        if (open == 0) {
          return null;
        }
        results.add(result != null ? result : i < padding.size() ? padding.get(i) : Undefined.UNDEFINED);
      }
      return finishResults.apply(results);
    }

    /** The next value of one iterator; null if it has none. */
    private @Nullable Object step(int i) {
      IteratorRecord r = iterators.get(i);
      Object value;
      try {
        value = r == null ? null : Iterators.stepValue(r);
      } catch (JsThrow t) {
        iterators.set(i, null);
        throw closeAll(iterators, t);
      }
      if (value == null) {
        iterators.set(i, null);
        open--;
      }
      return value;
    }

    /** The end, since one iterator has ended: where all have to be of one length, the others must have ended too. */
    private @Nullable Object ended(Realm realm, int first) {
      if (mode == Mode.SHORTEST) {
        close();
        return null;
      }
      boolean same = first == 0;
      for (int k = 1; same && k < iterators.size(); k++) {
        same = !isOpen(k);
      }
      if (!same) {
        throw closeAll(iterators, realm.typeError("Iterators passed to Iterator.zip are not of one length"));
      }
      return null;
    }

    private boolean isOpen(int k) {
      IteratorRecord r = iterators.get(k);
      boolean more;
      try {
        more = r != null && Iterators.step(r);
      } catch (JsThrow t) {
        iterators.set(k, null);
        throw closeAll(iterators, t);
      }
      if (!more) {
        iterators.set(k, null);
      }
      return more;
    }

    /** <a href="https://tc39.es/ecma262/#sec-iteratorcloseall">IteratorCloseAll</a>. */
    @Override
    void close() {
      for (int i = iterators.size() - 1; i >= 0; i--) {
        IteratorRecord r = iterators.get(i);
        if (r == null) {
          continue;
        }
        try {
          Iterators.close(r);
        } catch (JsThrow t) {
          throw closeAll(iterators.subList(0, i), t);
        }
      }
    }
  }
}
