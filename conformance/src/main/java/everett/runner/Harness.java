package everett.runner;

import everett.runner.host.TestRealm;
import everett.runner.host.Uncaught;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The harness files, each parsed once in a process. */
final class Harness {
  private final Map<Path, TestRealm.Script> scripts = new HashMap<>();

  synchronized TestRealm.Script parse(TestRealm realm, Path file) throws Uncaught {
    TestRealm.Script script = scripts.get(file);
    if (script == null) {
      script = realm.parseScript("harness/" + file.getFileName(), Suite.text(file));
      scripts.put(file, script);
    }
    return script;
  }
}
