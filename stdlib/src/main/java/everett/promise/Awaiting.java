package everett.promise;

import everett.job.PromiseObject;
import everett.job.Promises;
import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.machine.Realm;

/**
 * A built-in function that awaits, as <a
 * href="https://tc39.es/ecma262/#sec-async-functions-abstract-operations-async-function-start">AsyncFunctionStart</a>
 * has it: its pieces, one after another, and the promise of its outcome. What a piece throws rejects the promise.
 */
public final class Awaiting {
  /** What comes next. */
  @FunctionalInterface
  public interface Piece {
    void run(Object value);
  }

  private final Realm realm;
  private final PromiseObject promise;

  public Awaiting(Realm realm) {
    this.realm = realm;
    promise = Promises.create(realm);
  }

  /** Runs the first piece. */
  public PromiseObject start(Runnable first) {
    piece(v -> first.run(), promise);
    return promise;
  }

  /**
   * <a href="https://tc39.es/ecma262/#await">Await</a>, and what comes next; the running piece has nothing more to do.
   */
  public void await(Object v, Piece next) {
    await(v, next, reason -> {
      throw new JsThrow(reason);
    });
  }

  /** The same, with what comes next if the value is a promise that is rejected, or asking it throws. */
  public void await(Object v, Piece next, Piece otherwise) {
    Frame frame = realm.agent.frame;
    PromiseObject awaited;
    try {
      awaited = Promises.resolve(realm, v);
    } catch (JsThrow t) {
      realm.agent.frame = frame;
      otherwise.run(t.value);
      return;
    }
    awaited.then(new PromiseObject.Reaction() {
      @Override
      public void fulfilled(Object value) {
        piece(next, value);
      }

      @Override
      public void rejected(Object reason) {
        piece(otherwise, reason);
      }
    });
  }

  private void piece(Piece piece, Object v) {
    Realm outer = realm.agent.realm;
    Frame frame = realm.agent.frame;
    realm.agent.realm = realm;
    try {
      piece.run(v);
    } catch (JsThrow t) {
      realm.agent.frame = frame;
      promise.reject(t.value);
    } finally {
      realm.agent.realm = outer;
    }
  }

  /** Ends it. */
  public void end(Object value) {
    promise.resolve(value);
  }
}
