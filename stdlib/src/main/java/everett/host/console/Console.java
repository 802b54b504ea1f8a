package everett.host.console;

import everett.host.inspect.Format;
import everett.host.inspect.InspectOptions;
import everett.host.inspect.Inspector;
import everett.host.stream.StandardStreams;
import everett.machine.Builtins;
import everett.machine.Realm;
import everett.machine.Stacks;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.TypeConversion;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The global object <a href="https://nodejs.org/docs/latest-v20.x/api/console.html">console</a> of one realm, with
 * what it remembers: groups, counters, timers.
 */
public final class Console {
  private final StandardStreams streams;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Long> timers = new HashMap<>();
  private String groupIndentation = "";
  private @Nullable Boolean outColors;
  private @Nullable Boolean errColors;

  public Console(StandardStreams streams) {
    this.streams = streams;
  }

  /** Makes the object. */
  public JsObject make(Realm realm) {
    return Builtins.builtins()
        .method("log", 0, Shape.WEC, this::log)
        .method("warn", 0, Shape.WEC, this::error)
        .method("dir", 0, Shape.WEC, this::dir)
        .method("time", 0, Shape.WEC, this::time)
        .method("timeEnd", 0, Shape.WEC, this::timeEnd)
        .method("timeLog", 0, Shape.WEC, this::timeLog)
        .method("trace", 0, Shape.WEC, this::trace)
        .method("assert", 0, Shape.WEC, this::assertion)
        .method("clear", 0, Shape.WEC, this::clear)
        .method("count", 0, Shape.WEC, this::count)
        .method("countReset", 0, Shape.WEC, this::countReset)
        .method("group", 0, Shape.WEC, this::group)
        .method("groupEnd", 0, Shape.WEC, this::groupEnd)
        .method("table", 1, Shape.WEC, this::table)
        .method("debug", 0, Shape.WEC, this::log)
        .method("info", 0, Shape.WEC, this::log)
        .method("dirxml", 0, Shape.WEC, this::log)
        .method("error", 0, Shape.WEC, this::error)
        .method("groupCollapsed", 0, Shape.WEC, this::group)
        .value(Symbol.TO_STRING_TAG, "console", Shape.CONFIGURABLE)
        .define(realm, realm.object());
  }

  /** Whether objects on standard output, or standard error, are coloured. */
  private boolean colors(boolean error) {
    Boolean known = error ? errColors : outColors;
    if (known == null) {
      known = streams.terminal.wantsColors(error ? 2 : 1);
      if (error) {
        errColors = known;
      } else {
        outColors = known;
      }
    }
    return known;
  }

  private void write(boolean error, String text) {
    if (!groupIndentation.isEmpty()) {
      text = groupIndentation + text.replace("\n", "\n" + groupIndentation);
    }
    streams.writeLine(error, text);
  }

  private Object write(Realm realm, boolean error, Object[] arguments) {
    if (arguments.length == 1 && arguments[0] instanceof CharSequence s) {
      write(error, s.toString());
    } else {
      write(error, Format.format(realm, colors(error), arguments));
    }
    return Undefined.UNDEFINED;
  }

  private void warn(String message) {
    streams.writeLine(true, "(everett) Warning: " + message);
  }

  private static String label(Object[] arguments) {
    Object label = Arguments.get(arguments, 0);
    return label == Undefined.UNDEFINED ? "default" : TypeConversion.toString(label);
  }

  private Object log(Realm realm, Object thisValue, Object[] arguments) {
    return write(realm, false, arguments);
  }

  private Object error(Realm realm, Object thisValue, Object[] arguments) {
    return write(realm, true, arguments);
  }

  private Object dir(Realm realm, Object thisValue, Object[] arguments) {
    InspectOptions options = InspectOptions.colors(colors(false)).withoutCustom().from(Arguments.get(arguments, 1));
    write(false, Inspector.inspect(realm, Arguments.get(arguments, 0), options));
    return Undefined.UNDEFINED;
  }

  private Object time(Realm realm, Object thisValue, Object[] arguments) {
    String label = label(arguments);
    if (timers.putIfAbsent(label, System.nanoTime()) != null) {
      warn("Label '" + label + "' already exists for console.time()");
    }
    return Undefined.UNDEFINED;
  }

  private Object timeEnd(Realm realm, Object thisValue, Object[] arguments) {
    String label = label(arguments);
    if (elapsed(realm, "timeEnd", label, Arguments.NONE)) {
      timers.remove(label);
    }
    return Undefined.UNDEFINED;
  }

  private Object timeLog(Realm realm, Object thisValue, Object[] arguments) {
    Object[] data = arguments.length > 1 ? Arrays.copyOfRange(arguments, 1, arguments.length) : Arguments.NONE;
    elapsed(realm, "timeLog", label(arguments), data);
    return Undefined.UNDEFINED;
  }

  private boolean elapsed(Realm realm, String method, String label, Object[] data) {
    Long start = timers.get(label);
    if (start == null) {
      warn("No such label '" + label + "' for console." + method + "()");
      return false;
    }
    String text = label + ": " + Duration.text((System.nanoTime() - start) / 1e6);
    Object[] all = new Object[data.length + 2];
    all[0] = "%s";
    all[1] = text;
    System.arraycopy(data, 0, all, 2, data.length);
    write(realm, false, all);
    return true;
  }

  private Object trace(Realm realm, Object thisValue, Object[] arguments) {
    String message = Format.format(realm, colors(true), arguments);
    write(true, "Trace" + (message.isEmpty() ? "" : ": " + message) + Stacks.take(realm.agent, Stacks.LIMIT).text());
    return Undefined.UNDEFINED;
  }

  private Object assertion(Realm realm, Object thisValue, Object[] arguments) {
    if (!TypeConversion.toBoolean(Arguments.get(arguments, 0))) {
      Object[] all = arguments.length > 1 ? Arrays.copyOfRange(arguments, 1, arguments.length) : new Object[1];
      all[0] = arguments.length > 1 ? "Assertion failed: " + TypeConversion.toString(all[0]) : "Assertion failed";
      write(realm, true, all);
    }
    return Undefined.UNDEFINED;
  }

  private Object clear(Realm realm, Object thisValue, Object[] arguments) {
    if (streams.terminal.isTerminal(1) && !"dumb".equals(System.getenv("TERM"))) {
      streams.out.write("\u001b[1;1H\u001b[0J");
      streams.out.flush();
    }
    return Undefined.UNDEFINED;
  }

  private Object count(Realm realm, Object thisValue, Object[] arguments) {
    String label = label(arguments);
    write(false, label + ": " + counts.merge(label, 1, Integer::sum));
    return Undefined.UNDEFINED;
  }

  private Object countReset(Realm realm, Object thisValue, Object[] arguments) {
    String label = label(arguments);
    if (counts.remove(label) == null) {
      warn("Count for '" + label + "' does not exist");
    }
    return Undefined.UNDEFINED;
  }

  private Object group(Realm realm, Object thisValue, Object[] arguments) {
    if (arguments.length > 0) {
      write(realm, false, arguments);
    }
    groupIndentation += "  ";
    return Undefined.UNDEFINED;
  }

  private Object groupEnd(Realm realm, Object thisValue, Object[] arguments) {
    if (!groupIndentation.isEmpty()) {
      groupIndentation = groupIndentation.substring(2);
    }
    return Undefined.UNDEFINED;
  }

  private Object table(Realm realm, Object thisValue, Object[] arguments) {
    if (!(Arguments.get(arguments, 0) instanceof JsObject data)) {
      return write(realm, false, arguments);
    }
    write(false, new Table(realm, colors(false)).of(data, Arguments.get(arguments, 1)));
    return Undefined.UNDEFINED;
  }
}
