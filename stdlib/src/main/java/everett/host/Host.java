package everett.host;

import everett.host.console.Console;
import everett.host.inspect.Inspecting;
import everett.host.inspect.UtilInspect;
import everett.host.loop.EventLoop;
import everett.host.loop.TimerFunctions;
import everett.host.module.BuiltinModules;
import everett.host.module.Modules;
import everett.host.process.Invocation;
import everett.host.process.PerformanceObject;
import everett.host.process.ProcessObject;
import everett.host.stream.StandardStreams;
import everett.machine.Realm;
import everett.machine.ScriptOrModule;
import everett.module.ModuleHost;
import everett.module.ModuleRecord;
import everett.module.ModuleRequest;
import everett.module.SourceTextModule;
import everett.object.JsObject;
import everett.object.PropertyKey;
import everett.object.Shape;
import org.jspecify.annotations.Nullable;

/** What the command adds to a realm: console, process, performance, modules. Each is made when it is first touched. */
public final class Host implements Inspecting, ModuleHost {
  private final Realm realm;
  private final StandardStreams streams;
  private final Invocation invocation;
  private final EventLoop loop;
  private @Nullable ProcessObject process;
  private @Nullable JsObject console;
  private @Nullable JsObject performance;
  private @Nullable JsObject inspect;
  private @Nullable Modules modules;

  private Host(Realm realm, StandardStreams streams, Invocation invocation) {
    this.realm = realm;
    this.streams = streams;
    this.invocation = invocation;
    loop = new EventLoop(realm);
  }

  /** Gives a realm its host, and defines the host's global objects. */
  static Host install(Realm realm, StandardStreams streams, Invocation invocation) {
    Host host = new Host(realm, streams, invocation);
    realm.host = host;
    realm.setModules(host);
    realm.global.defineLazily("console", Shape.WC, host::console);
    realm.global.defineLazily("process", Shape.WC, () -> host.process().object());
    realm.global.defineLazily("performance", Shape.WEC, host::performance);
    realm.global.defineLazily("require", Shape.WC, () -> host.modules().requireAt(host.directory() + "/"));
    TimerFunctions.define(realm, realm.global, host.loop);
    realm.global.put("global", realm.global, Shape.WC);
    return host;
  }

  /** Gives each built-in module a global variable of its name, as interactive sessions have, where that is none yet. */
  public void defineModules() {
    for (String name : BuiltinModules.names()) {
      if (!realm.global.hasOwn(PropertyKey.of(name))) {
        realm.global.defineLazily(name, Shape.WC, () -> modules().builtin(name));
      }
    }
  }

  /** What runs the program's tasks. */
  public EventLoop loop() {
    return loop;
  }

  public JsObject console() {
    JsObject c = console;
    if (c == null) {
      console = c = new Console(streams).make(realm);
    }
    return c;
  }

  public ProcessObject process() {
    ProcessObject p = process;
    if (p == null) {
      process = p = new ProcessObject(realm, streams, invocation, loop);
    }
    return p;
  }

  /** The program has looked at process, so that it may have asked for something to be done at its end. */
  boolean hasProcess() {
    return process != null;
  }

  public JsObject performance() {
    JsObject p = performance;
    if (p == null) {
      performance = p = PerformanceObject.make(realm);
    }
    return p;
  }

  @Override
  public JsObject inspectFunction() {
    JsObject f = inspect;
    if (f == null) {
      inspect = f = UtilInspect.make(realm);
    }
    return f;
  }

  @Override
  public ModuleRecord loadImportedModule(ScriptOrModule referrer, ModuleRequest request) {
    return modules().imports().loadImportedModule(referrer, request);
  }

  @Override
  public void defineImportMetaProperties(SourceTextModule module, JsObject importMeta) {
    modules().imports().defineImportMetaProperties(module, importMeta);
  }

  Modules modules() {
    Modules m = modules;
    if (m == null) {
      modules = m = new Modules(realm, new BuiltinModules(realm, this::part, this::directory), this::directory);
    }
    return m;
  }

  /** The current directory. */
  String directory() {
    ProcessObject p = process;
    return p == null ? Invocation.startDirectory() : p.directory();
  }

  /** The host's objects, as built-in modules ask for them. */
  private @Nullable Object part(String name) {
    return switch (name) {
      case "console" -> console();
      case "process" -> process().object();
      case "performance" -> performance();
      case "inspect" -> inspectFunction();
      case "createRequire" -> modules().createRequire();
      default -> null;
    };
  }
}
