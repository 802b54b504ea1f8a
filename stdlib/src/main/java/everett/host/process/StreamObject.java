package everett.host.process;

import everett.host.stream.Output;
import everett.host.stream.StandardStreams;
import everett.machine.Builtins;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Undefined;
import everett.operation.ObjectOperations;

/** {@code process.stdout} and {@code process.stderr}: what is written is written in order. */
final class StreamObject {
  private final StandardStreams streams;
  private final boolean error;

  StreamObject(StandardStreams streams, boolean error) {
    this.streams = streams;
    this.error = error;
  }

  JsObject make(Realm realm) {
    JsObject o = realm.object();
    Builtins table =
        Builtins.builtins()
            .method("write", 1, this::write)
            .method("end", 0, this::end)
            .method("getColorDepth", 0, (r, t, a) -> colors() ? 4 : 1)
            .method("hasColors", 0, (r, t, a) -> colors())
            .value("fd", error ? 2 : 1, Shape.WEC)
            .value("writable", true, Shape.WEC);
    if (streams.terminal.isTerminal(error ? 2 : 1)) {
      table
          .value("isTTY", true, Shape.WEC)
          .getter("columns", (r, t, a) -> streams.terminal.columns())
          .getter("rows", (r, t, a) -> streams.terminal.rows())
          .method("getWindowSize", 0, (r, t, a) -> r.arrayOf(streams.terminal.columns(), streams.terminal.rows()));
    }
    return new Emitter(o).methods(table).define(realm, o);
  }

  private boolean colors() {
    return streams.terminal.wantsColors(error ? 2 : 1);
  }

  private Object write(Realm realm, Object thisValue, Object[] arguments) {
    Object chunk = Arguments.get(arguments, 0);
    if (!(chunk instanceof CharSequence text)) {
      throw HostErrors.invalidArgument(realm, "chunk", "of type string or an instance of Buffer or Uint8Array", chunk);
    }
    if (error) {
      streams.out.flush();
    }
    Output to = error ? streams.err : streams.out;
    to.write(text.toString());
    if (error) {
      to.flush();
    }
    for (int i = 1; i < arguments.length; i++) {
      if (ObjectOperations.isCallable(arguments[i])) {
        ObjectOperations.call(arguments[i], Undefined.UNDEFINED);
        break;
      }
    }
    return true;
  }

  private Object end(Realm realm, Object thisValue, Object[] arguments) {
    if (arguments.length > 0 && arguments[0] instanceof CharSequence) {
      write(realm, thisValue, arguments);
    }
    return thisValue;
  }
}
