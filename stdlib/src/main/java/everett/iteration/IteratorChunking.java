package everett.iteration;

import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Undefined;
import everett.operation.IteratorRecord;
import everett.operation.Iterators;
import everett.operation.ObjectOperations;
import java.util.ArrayDeque;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** The <a href="https://tc39.es/proposal-iterator-chunking/">methods that put values of an iterator together</a>. */
final class IteratorChunking {
  private static final double LARGEST_SIZE = 4294967295.0;

  private IteratorChunking() {}

  /**
   * <a href="https://tc39.es/proposal-iterator-chunking/#sec-iterator.prototype.chunks">Iterator.prototype.chunks</a>.
   */
  static Object chunks(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = IteratorPrototype.object(realm, thisValue, "chunks");
    double size = size(realm, o, Arguments.get(arguments, 0));
    return new Chunked(realm, Iterators.getIteratorDirect(o), size);
  }

  /**
   * <a
   * href="https://tc39.es/proposal-iterator-chunking/#sec-iterator.prototype.windows">Iterator.prototype.windows</a>.
   */
  static Object windows(Realm realm, Object thisValue, Object[] arguments) {
    JsObject o = IteratorPrototype.object(realm, thisValue, "windows");
    double size = size(realm, o, Arguments.get(arguments, 0));
    boolean partial = partial(realm, o, Arguments.get(arguments, 1));
    return new Windowed(realm, Iterators.getIteratorDirect(o), size, partial);
  }

  /** A size from 1 to 2^32 - 1; the iterator is closed if it is none. */
  private static double size(Realm realm, JsObject iterator, Object size) {
    double n = size instanceof Integer || size instanceof Double ? ((Number) size).doubleValue() : Double.NaN;
    if (n != Math.rint(n) || Double.isInfinite(n)) {
      throw IteratorPrototype.close(
          iterator, realm.typeError(ObjectOperations.display(size) + " is not an integral number"));
    }
    if (n < 1 || n > LARGEST_SIZE) {
      throw IteratorPrototype.close(iterator, realm.rangeError(ObjectOperations.display(size) + " is out of range"));
    }
    return n;
  }

  private static boolean partial(Realm realm, JsObject iterator, Object undersized) {
    String name = undersized instanceof CharSequence s ? s.toString() : "";
    return switch (undersized == Undefined.UNDEFINED ? "only-full" : name) {
      case "only-full" -> false;
      case "allow-partial" -> true;
      default -> {
        JsThrow t = realm.typeError(
            "undersized must be \"only-full\" or \"allow-partial\", not " + ObjectOperations.display(undersized));
        throw IteratorPrototype.close(iterator, t);
      }
    };
  }

  /** What goes on after its iterator has ended. */
  private abstract static class Gathered extends IteratorHelper {
    final IteratorRecord iterated;
    final double size;

    Gathered(Realm realm, IteratorRecord iterated, double size) {
      super(realm);
      this.iterated = iterated;
      this.size = size;
    }

    /** The next value of the iterator; null if it has none. */
    final @Nullable Object next(Realm realm) {
      if (realm.agent.interrupted) {
        realm.agent.safepoint();
      }
      return iterated.done ? null : Iterators.stepValue(iterated);
    }

    @Override
    final void close() {
      if (!iterated.done) {
        Iterators.close(iterated);
      }
    }
  }

  private static final class Chunked extends Gathered {
    Chunked(Realm realm, IteratorRecord iterated, double size) {
      super(realm, iterated, size);
    }

    @Override
    @Nullable Object resume(Realm realm) {
      ArrayList<Object> buffer = new ArrayList<>();
      while (buffer.size() < size) {
        Object value = next(realm);
        if (value == null) {
          break;
        }
        buffer.add(value);
      }
      return buffer.isEmpty() ? null : realm.array(buffer);
    }
  }

  private static final class Windowed extends Gathered {
    private final ArrayDeque<Object> buffer = new ArrayDeque<>();

    /** A window that is not full is given, if there never is a full one. */
    private final boolean partial;

    Windowed(Realm realm, IteratorRecord iterated, double size, boolean partial) {
      super(realm, iterated, size);
      this.partial = partial;
    }

    @Override
    @Nullable Object resume(Realm realm) {
      boolean first = buffer.isEmpty();
      if (!first) {
        buffer.remove();
      }
      while (buffer.size() < size) {
        Object value = next(realm);
        if (value == null) {
          return partial && first && !buffer.isEmpty() ? realm.array(new ArrayList<>(buffer)) : null;
        }
        buffer.add(value);
      }
      return realm.array(new ArrayList<>(buffer));
    }
  }
}
