package everett.host.process;

import everett.host.loop.EventLoop;
import everett.host.loop.UnhandledRejections;
import everett.host.stream.StandardStreams;
import everett.job.PromiseObject;
import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * The global object <a href="https://nodejs.org/docs/latest-v20.x/api/process.html">process</a> of one realm. Its
 * versions name Everett and the JDK, not node: a program that asks for node's is told that this is not node.
 */
public final class ProcessObject {
  private static final long START = System.nanoTime();

  private final StandardStreams streams;
  private final Invocation invocation;
  private final EventLoop loop;
  private final ExitCode exitCode = new ExitCode();
  private final JsObject object;
  private final Emitter emitter;
  private String directory = Invocation.startDirectory();
  private boolean exiting;

  public ProcessObject(Realm realm, StandardStreams streams, Invocation invocation, EventLoop loop) {
    this.streams = streams;
    this.invocation = invocation;
    this.loop = loop;
    object = realm.object();
    emitter = new Emitter(object);
    define(realm);
    loop.listener(new UnhandledRejections.Listener() {
      @Override
      public boolean unhandled(Object reason, PromiseObject promise) {
        return emitter.emit("unhandledRejection", reason, promise);
      }

      @Override
      public void handled(PromiseObject promise) {
        emitter.emit("rejectionHandled", promise);
      }
    });
  }

  public JsObject object() {
    return object;
  }

  /** The directory in which the program looks for relative paths. */
  public String directory() {
    return directory;
  }

  /** Nanoseconds since the start. */
  static long sinceStart() {
    return System.nanoTime() - START;
  }

  private void define(Realm realm) {
    Builtins table =
        Builtins.builtins()
            .value("version", "v" + Version.EVERETT, Shape.WEC)
            .value("versions", versions(realm), Shape.WEC)
            .value("arch", architecture(), Shape.WEC)
            .value("platform", platform(), Shape.WEC)
            .value("title", "everett", Shape.WEC)
            .value("argv", argv(realm), Shape.WEC)
            .value("execArgv", realm.array(invocation.options()), Shape.WEC)
            .value("argv0", invocation.command(), Shape.WEC)
            .value("execPath", invocation.executable(), Shape.WEC)
            .value("env", new Environment(realm.get(Intrinsic.OBJECT_PROTOTYPE)), Shape.WEC)
            .accessor("exitCode", (r, t, a) -> exitCode.value(), this::setExitCode)
            .getter("pid", (r, t, a) -> TypeConversion.number(ProcessHandle.current().pid()))
            .getter("ppid", (r, t, a) -> TypeConversion.number(parent()))
            .value("stdout", new StreamObject(streams, false).make(realm), Shape.WEC)
            .value("stderr", new StreamObject(streams, true).make(realm), Shape.WEC)
            .value("stdin", stdin(realm), Shape.WEC)
            .method("cwd", 0, Shape.WEC, (r, t, a) -> directory)
            .method("chdir", 1, Shape.WEC, this::chdir)
            .method("exit", 1, Shape.WEC, this::exit)
            .method("uptime", 0, Shape.WEC, (r, t, a) -> TypeConversion.number(sinceStart() / 1e9))
            .value("hrtime", Measures.hrtime(realm), Shape.WEC)
            .method("cpuUsage", 1, Shape.WEC, Measures::cpuUsage)
            .value("memoryUsage", Measures.memoryUsage(realm), Shape.WEC)
            .method("nextTick", 1, Shape.WEC, this::nextTick)
            .method("emitWarning", 1, Shape.WEC, this::emitWarning)
            .value(Symbol.TO_STRING_TAG, "process", Shape.CONFIGURABLE);
    emitter.methods(table).define(realm, object);
  }

  private JsObject argv(Realm realm) {
    Object[] all = new Object[invocation.arguments().size() + 1];
    all[0] = invocation.executable();
    for (int i = 1; i < all.length; i++) {
      all[i] = invocation.arguments().get(i - 1);
    }
    if (invocation.ofFile() && all.length > 1) {
      all[1] = Path.of(directory, "").resolve((String) all[1]).normalize().toString();
    }
    return realm.arrayOf(all);
  }

  private static JsObject versions(Realm realm) {
    JsObject versions = realm.object();
    versions.put("everett", Version.EVERETT, Shape.WEC);
    versions.put("java", System.getProperty("java.version", ""), Shape.WEC);
    return versions;
  }

  private static String architecture() {
    String name = System.getProperty("os.arch", "");
    return switch (name) {
      case "amd64", "x86_64" -> "x64";
      case "aarch64" -> "arm64";
      default -> name;
    };
  }

  private static String platform() {
    String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return name.startsWith("windows") ? "win32" : name.startsWith("mac") ? "darwin" : name;
  }

  private static long parent() {
    return ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L);
  }

  private JsObject stdin(Realm realm) {
    Builtins table = Builtins.builtins().value("fd", 0, Shape.WEC);
    if (streams.terminal.isTerminal(0)) {
      table.value("isTTY", true, Shape.WEC);
    }
    return table.define(realm, realm.object());
  }

  // ---- the end

  private Object setExitCode(Realm realm, Object thisValue, Object[] arguments) {
    exitCode.set(realm, Arguments.get(arguments, 0));
    return Undefined.UNDEFINED;
  }

  private Object exit(Realm realm, Object thisValue, Object[] arguments) {
    Object code = Arguments.get(arguments, 0);
    if (code != Undefined.UNDEFINED) {
      exitCode.set(realm, code);
    }
    throw new ProgramExit(end());
  }

  /**
   * Tells the listeners of the event exit that the program ends.
   *
   * @return the exit code, from 0 to 255
   */
  public int end() {
    if (!exiting) {
      exiting = true;
      emitter.emit("exit", exitCode.orZero());
    }
    return exitCode.orZero() & 255;
  }

  /** Tells the listeners of the event beforeExit that nothing is pending; they may change that. */
  public void beforeEnd() {
    emitter.emit("beforeExit", exitCode.orZero());
  }

  /**
   * Whether the program wants to be told of what it throws and does not catch; if so, it has been.
   *
   * @param origin uncaughtException or unhandledRejection
   */
  public boolean catches(Object thrown, String origin) {
    return emitter.emit("uncaughtException", thrown, origin);
  }

  /** Sets the exit code. */
  public void exitCode(Realm realm, int code) {
    exitCode.set(realm, code);
  }

  /** The same, unless the program has set one. */
  public void exitCodeIfNone(Realm realm, int code) {
    if (exitCode.value() == Undefined.UNDEFINED) {
      exitCode.set(realm, code);
    }
  }

  // ---- tasks

  private Object nextTick(Realm realm, Object thisValue, Object[] arguments) {
    Object f = Arguments.get(arguments, 0);
    if (!(f instanceof JsObject callback) || !callback.isCallable()) {
      throw HostErrors.invalidArgument(realm, "callback", "of type function", f);
    }
    loop.nextTick(callback, arguments.length < 2 ? Arguments.NONE : Arrays.copyOfRange(arguments, 1, arguments.length));
    return Undefined.UNDEFINED;
  }

  // ---- surroundings

  private Object chdir(Realm realm, Object thisValue, Object[] arguments) {
    Object path = Arguments.get(arguments, 0);
    if (!(path instanceof CharSequence s)) {
      throw HostErrors.invalidArgument(realm, "directory", "of type string", path);
    }
    File to = new File(s.toString());
    to = to.isAbsolute() ? to : new File(directory, s.toString());
    if (s.isEmpty() || !to.isDirectory()) {
      throw HostErrors.coded(realm, Intrinsic.ERROR_PROTOTYPE, "ENOENT",
          "ENOENT: no such file or directory, chdir '" + directory + "' -> '" + s + "'");
    }
    directory = AbsolutePath.normalize(to.getPath());
    return Undefined.UNDEFINED;
  }

  private Object emitWarning(Realm realm, Object thisValue, Object[] arguments) {
    Object warning = Arguments.get(arguments, 0);
    String text = warning instanceof JsObject o ? ObjectOperations.display(o) : "Warning: " + TypeConversion.toString(warning);
    streams.writeLine(true, "(everett) " + text);
    return Undefined.UNDEFINED;
  }
}
