package everett.iteration;

import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Undefined;
import everett.operation.IteratorRecord;
import everett.operation.Iterators;
import everett.operation.TypeConversion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of {@link IteratorHelper}. */
final class IteratorHelpers {
  private IteratorHelpers() {}

  /** Of <a href="https://tc39.es/ecma262/#sec-iterator.prototype.map">map</a>. */
  static final class Mapped extends IteratorHelper.OfOne {
    private final JsObject mapper;

    Mapped(Realm realm, IteratorRecord iterated, JsObject mapper) {
      super(realm, iterated);
      this.mapper = mapper;
    }

    @Override
    Object apply(Realm realm, Object value) {
      return mapper.call(Undefined.UNDEFINED, value, TypeConversion.number(counter));
    }
  }

  /** Of <a href="https://tc39.es/ecma262/#sec-iterator.prototype.filter">filter</a>. */
  static final class Filtered extends IteratorHelper.OfOne {
    private final JsObject predicate;

    Filtered(Realm realm, IteratorRecord iterated, JsObject predicate) {
      super(realm, iterated);
      this.predicate = predicate;
    }

    @Override
    @Nullable Object apply(Realm realm, Object value) {
      Object selected = predicate.call(Undefined.UNDEFINED, value, TypeConversion.number(counter));
      return TypeConversion.toBoolean(selected) ? value : null;
    }
  }

  /** Of <a href="https://tc39.es/ecma262/#sec-iterator.prototype.take">take</a>. */
  static final class Taken extends IteratorHelper.OfOne {
    private double remaining;

    Taken(Realm realm, IteratorRecord iterated, double limit) {
      super(realm, iterated);
      this.remaining = limit;
    }

    @Override
    @Nullable Object resume(Realm realm) {
      if (remaining == 0) {
        Iterators.close(iterated);
        return null;
      }
      remaining--;
      return Iterators.stepValue(iterated);
    }

    @Override
    Object apply(Realm realm, Object value) {
      return value;
    }
  }

  /** Of <a href="https://tc39.es/ecma262/#sec-iterator.prototype.drop">drop</a>. */
  static final class Dropped extends IteratorHelper.OfOne {
    private double remaining;

    Dropped(Realm realm, IteratorRecord iterated, double limit) {
      super(realm, iterated);
      this.remaining = limit;
    }

    @Override
    @Nullable Object resume(Realm realm) {
      for (; remaining > 0; remaining--) {
        if (realm.agent.interrupted) {
          realm.agent.safepoint();
        }
        if (!Iterators.step(iterated)) {
          return null;
        }
      }
      return Iterators.stepValue(iterated);
    }

    @Override
    Object apply(Realm realm, Object value) {
      return value;
    }
  }

  /** Of <a href="https://tc39.es/ecma262/#sec-iterator.prototype.flatmap">flatMap</a>. */
  static final class FlatMapped extends IteratorHelper.OfOne {
    private final JsObject mapper;
    private @Nullable IteratorRecord inner;

    FlatMapped(Realm realm, IteratorRecord iterated, JsObject mapper) {
      super(realm, iterated);
      this.mapper = mapper;
    }

    @Override
    @Nullable Object resume(Realm realm) {
      IteratorRecord r = inner;
      if (r != null) {
        Object v;
        try {
          v = stepInner(r);
        } catch (JsThrow t) {
          throw Iterators.close(iterated, t);
        }
        if (v != null) {
          return v;
        }
      }
      return super.resume(realm);
    }

    private @Nullable Object stepInner(IteratorRecord r) {
      Object v = Iterators.stepValue(r);
      if (v == null) {
        inner = null;
      }
      return v;
    }

    @Override
    @Nullable Object apply(Realm realm, Object value) {
      Object mapped = mapper.call(Undefined.UNDEFINED, value, TypeConversion.number(counter));
      IteratorRecord r = Iteration.getIteratorFlattenable(realm, mapped, false);
      inner = r;
      return stepInner(r);
    }

    @Override
    void close() {
      IteratorRecord r = inner;
      if (r != null) {
        try {
          Iterators.close(r);
        } catch (JsThrow t) {
          throw Iterators.close(iterated, t);
        }
      }
      Iterators.close(iterated);
    }
  }

  /** An iterable and its method, which was read early. */
  record Opening(JsObject iterable, JsObject openMethod) {}

  /** Of <a href="https://tc39.es/ecma262/#sec-iterator.concat">Iterator.concat</a>. */
  static final class Concatenated extends IteratorHelper {
    private final List<Opening> iterables;
    private int opened;
    private @Nullable IteratorRecord inner;

    Concatenated(Realm realm, List<Opening> iterables) {
      super(realm);
      this.iterables = iterables;
    }

    @Override
    @Nullable Object resume(Realm realm) {
      for (;;) {
        IteratorRecord r = inner;
        if (r == null) {
          if (opened == iterables.size()) {
            return null;
          }
          Opening next = iterables.get(opened++);
          inner = r = Iterators.getIteratorFromMethod(next.iterable, next.openMethod);
        }
        Object v = Iterators.stepValue(r);
        if (v != null) {
          return v;
        }
        inner = null;
      }
    }

    @Override
    void close() {
      if (inner != null) {
        Iterators.close(inner);
      }
    }
  }
}
