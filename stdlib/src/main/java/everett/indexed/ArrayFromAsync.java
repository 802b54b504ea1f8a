package everett.indexed;

import everett.job.AsyncFromSyncIterator;
import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.IteratorRecord;
import everett.operation.Iterators;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import everett.promise.Awaiting;
import org.jspecify.annotations.Nullable;

/** One call of Array.fromAsync, under way. */
final class ArrayFromAsync {
  private final Realm realm;
  private final Awaiting awaiting;
  private final @Nullable JsObject mapper;
  private final Object thisArg;
  private JsObject result;
  private long k;

  private ArrayFromAsync(Realm realm, Awaiting awaiting, @Nullable JsObject mapper, Object thisArg) {
    this.realm = realm;
    this.awaiting = awaiting;
    this.mapper = mapper;
    this.thisArg = thisArg;
    result = realm.array();
  }

  /** <a href="https://tc39.es/ecma262/#sec-array.fromasync">Array.fromAsync</a>. */
  static Object fromAsync(Realm realm, Object thisValue, Object[] arguments) {
    Awaiting awaiting = new Awaiting(realm);
    return awaiting.start(() -> {
      Object items = Arguments.get(arguments, 0);
      Object f = Arguments.get(arguments, 1);
      JsObject mapper = f == Undefined.UNDEFINED ? null : ObjectOperations.requireCallable(f);
      new ArrayFromAsync(realm, awaiting, mapper, Arguments.get(arguments, 2)).start(thisValue, items);
    });
  }

  private void start(Object constructor, Object items) {
    boolean constructs = ObjectOperations.isConstructor(constructor);
    JsObject async = ObjectOperations.getMethod(items, Symbol.ASYNC_ITERATOR);
    JsObject sync = async == null ? ObjectOperations.getMethod(items, Symbol.ITERATOR) : null;
    if (async != null || sync != null) {
      IteratorRecord r = async != null
          ? Iterators.getIteratorFromMethod(items, async)
          : AsyncFromSyncIterator.create(Iterators.getIteratorFromMethod(items, java.util.Objects.requireNonNull(sync)));
      result = constructs ? ObjectOperations.construct((JsObject) constructor) : realm.array();
      step(r);
      return;
    }
    JsObject arrayLike = TypeConversion.toObject(realm, items);
    long length = ObjectOperations.lengthOfArrayLike(arrayLike);
    if (constructs) {
      result = ObjectOperations.construct((JsObject) constructor, TypeConversion.number(length));
    } else {
      Elements.checkLength(realm, length);
    }
    element(arrayLike, length);
  }

  private void finish() {
    Elements.finish(result, k);
    awaiting.end(result);
  }

  // ---- of an iterator

  private void step(IteratorRecord r) {
    awaiting.await(ObjectOperations.call(r.next, r.iterator), next -> {
      if (!(next instanceof JsObject o)) {
        throw realm.typeError("Iterator result " + ObjectOperations.display(next) + " is not an object");
      }
      if (TypeConversion.toBoolean(o.get("done"))) {
        finish();
        return;
      }
      Object v = o.get("value");
      if (mapper == null) {
        add(r, v);
        return;
      }
      Frame frame = realm.agent.frame;
      Object mapped;
      try {
        mapped = mapper.call(thisArg, v, TypeConversion.number(k));
      } catch (JsThrow t) {
        realm.agent.frame = frame;
        close(r, t);
        return;
      }
      awaiting.await(mapped, m -> add(r, m), reason -> close(r, new JsThrow(reason)));
    });
  }

  private void add(IteratorRecord r, Object v) {
    Frame frame = realm.agent.frame;
    try {
      Elements.poll(realm);
      Elements.create(result, k, v);
    } catch (JsThrow t) {
      realm.agent.frame = frame;
      close(r, t);
      return;
    }
    k++;
    step(r);
  }

  /** <a href="https://tc39.es/ecma262/#sec-asynciteratorclose">AsyncIteratorClose</a> of a throw. */
  private void close(IteratorRecord r, JsThrow completion) {
    Frame frame = realm.agent.frame;
    Object closed;
    try {
      JsObject f = ObjectOperations.getMethod(r.iterator, "return");
      if (f == null) {
        throw completion;
      }
      closed = f.call(r.iterator);
    } catch (JsThrow dropped) {
      realm.agent.frame = frame;
      throw completion;
    }
    Awaiting.Piece raise = v -> {
      throw completion;
    };
    awaiting.await(closed, raise, raise);
  }

  // ---- of an array-like object

  private void element(JsObject arrayLike, long length) {
    if (k >= length) {
      finish();
      return;
    }
    awaiting.await(Elements.get(arrayLike, k), v -> {
      if (mapper == null) {
        create(arrayLike, length, v);
      } else {
        awaiting.await(mapper.call(thisArg, v, TypeConversion.number(k)), m -> create(arrayLike, length, m));
      }
    });
  }

  private void create(JsObject arrayLike, long length, Object v) {
    Elements.poll(realm);
    Elements.create(result, k, v);
    k++;
    element(arrayLike, length);
  }
}
