package everett.runner.host.own;

import static everett.machine.Builtins.builtins;

import everett.buffer.ArrayBufferObject;
import everett.machine.Builtins;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Undefined;
import everett.operation.TypeConversion;
import java.math.BigInteger;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * {@code $262.agent}.
 *
 * @param self the agent, if it is not the test's own
 */
record AgentFunctions(OtherAgents others, @Nullable OtherAgent self) {
  private static final Builtins OWN = builtins()
      .method("start", 1, AgentFunctions::start)
      .method("broadcast", 2, AgentFunctions::broadcast)
      .method("getReport", 0, AgentFunctions::getReport)
      .method("sleep", 1, AgentFunctions::sleep)
      .method("monotonicNow", 0, AgentFunctions::monotonicNow);

  private static final Builtins OTHER = builtins()
      .method("receiveBroadcast", 1, AgentFunctions::receiveBroadcast)
      .method("report", 1, AgentFunctions::report)
      .method("sleep", 1, AgentFunctions::sleep)
      .method("leaving", 0, AgentFunctions::leaving)
      .method("monotonicNow", 0, AgentFunctions::monotonicNow);

  /** The object of a realm. */
  JsObject object(Realm realm) {
    return (self == null ? OWN : OTHER).define(realm, realm.object());
  }

  private static OtherAgents others(Realm realm) {
    return HostDefined.agents(realm).others;
  }

  private static OtherAgent self(Realm realm) {
    OtherAgent self = HostDefined.agents(realm).self;
    if (self == null) {
      throw new IllegalStateException();
    }
    return self;
  }

  // ---- of the test's own agent

  private static Object start(Realm realm, Object thisValue, Object[] arguments) {
    others(realm).start(realm.agent, TypeConversion.toString(Arguments.get(arguments, 0)));
    return Undefined.UNDEFINED;
  }

  private static Object broadcast(Realm realm, Object thisValue, Object[] arguments) {
    if (!(Arguments.get(arguments, 0) instanceof ArrayBufferObject buffer) || !buffer.isShared()) {
      throw realm.typeError("broadcast: the first argument must be a SharedArrayBuffer");
    }
    Object id = Arguments.get(arguments, 1);
    others(realm).broadcast(realm.agent, buffer, id instanceof BigInteger ? id : TypeConversion.toInt32(id));
    return Undefined.UNDEFINED;
  }

  private static Object getReport(Realm realm, Object thisValue, Object[] arguments) {
    String report = others(realm).getReport();
    return report == null ? Null.NULL : report;
  }

  // ---- of the others

  private static Object receiveBroadcast(Realm realm, Object thisValue, Object[] arguments) {
    if (!(Arguments.get(arguments, 0) instanceof JsObject receiver) || !receiver.isCallable()) {
      throw realm.typeError("receiveBroadcast: the argument must be a function");
    }
    self(realm).receiveBroadcast(receiver);
    return Undefined.UNDEFINED;
  }

  private static Object report(Realm realm, Object thisValue, Object[] arguments) {
    others(realm).report(TypeConversion.toString(Arguments.get(arguments, 0)));
    return Undefined.UNDEFINED;
  }

  private static Object leaving(Realm realm, Object thisValue, Object[] arguments) {
    self(realm).leaving = true;
    return Undefined.UNDEFINED;
  }

  // ---- of all

  private static Object sleep(Realm realm, Object thisValue, Object[] arguments) {
    double milliseconds = TypeConversion.toNumber(Arguments.get(arguments, 0));
    try {
      Thread.sleep(Duration.ofNanos((long) (Math.max(milliseconds, 0) * 1e6)));
    } catch (InterruptedException e) {
      if (realm.agent.interrupted) {
        realm.agent.safepoint();
      }
    }
    return Undefined.UNDEFINED;
  }

  private static Object monotonicNow(Realm realm, Object thisValue, Object[] arguments) {
    return System.nanoTime() / 1e6;
  }
}
