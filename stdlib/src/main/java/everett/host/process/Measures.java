package everett.host.process;

import everett.machine.Builtins;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.BuiltinFunction;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Undefined;
import everett.operation.TypeConversion;
import java.math.BigInteger;

/** The methods of process that measure time and memory. */
final class Measures {
  private static final long NANOSECONDS = 1_000_000_000;
  private static final String[] TIMES = {"user", "system"};

  private Measures() {}

  /** <a href="https://nodejs.org/docs/latest-v20.x/api/process.html#processhrtimetime">process.hrtime</a>. */
  static JsObject hrtime(Realm realm) {
    BuiltinFunction f = Builtins.function(realm, "hrtime", "", 1, Measures::hrtime);
    f.materialize();
    f.put("bigint", Builtins.function(realm, "bigint", "", 0, (r, t, a) -> BigInteger.valueOf(System.nanoTime())), Shape.WEC);
    return f;
  }

  private static Object hrtime(Realm realm, Object thisValue, Object[] arguments) {
    long now = System.nanoTime();
    Object earlier = Arguments.get(arguments, 0);
    if (earlier != Undefined.UNDEFINED) {
      if (!(earlier instanceof JsArray a)) {
        throw HostErrors.invalidArgument(realm, "time", "an instance of Array", earlier);
      }
      now -= (long) TypeConversion.toNumber(a.get(0)) * NANOSECONDS + (long) TypeConversion.toNumber(a.get(1));
    }
    return realm.arrayOf(
        TypeConversion.number(Math.floorDiv(now, NANOSECONDS)), TypeConversion.number(Math.floorMod(now, NANOSECONDS)));
  }

  /**
   * <a href="https://nodejs.org/docs/latest-v20.x/api/process.html#processcpuusagepreviousvalue">process.cpuUsage</a>.
   */
  static Object cpuUsage(Realm realm, Object thisValue, Object[] arguments) {
    long[] used = Usage.processorTime();
    JsObject usage = realm.object();
    for (int i = 0; i < used.length; i++) {
      double earlier = Arguments.get(arguments, 0) instanceof JsObject o ? TypeConversion.toNumber(o.get(TIMES[i])) : 0;
      usage.put(TIMES[i], TypeConversion.number(used[i] - earlier), Shape.WEC);
    }
    return usage;
  }

  /** <a href="https://nodejs.org/docs/latest-v20.x/api/process.html#processmemoryusage">process.memoryUsage</a>. */
  static JsObject memoryUsage(Realm realm) {
    BuiltinFunction f = Builtins.function(realm, "memoryUsage", "", 0, Measures::memoryUsage);
    f.materialize();
    f.put("rss", Builtins.function(realm, "rss", "", 0, (r, t, a) -> TypeConversion.number(Usage.residentSetSize())), Shape.WEC);
    return f;
  }

  private static Object memoryUsage(Realm realm, Object thisValue, Object[] arguments) {
    Runtime runtime = Runtime.getRuntime();
    JsObject usage = realm.object();
    usage.put("rss", TypeConversion.number(Usage.residentSetSize()), Shape.WEC);
    usage.put("heapTotal", TypeConversion.number(runtime.totalMemory()), Shape.WEC);
    usage.put("heapUsed", TypeConversion.number(runtime.totalMemory() - runtime.freeMemory()), Shape.WEC);
    usage.put("external", 0, Shape.WEC);
    usage.put("arrayBuffers", 0, Shape.WEC);
    return usage;
  }
}
