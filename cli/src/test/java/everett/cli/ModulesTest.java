package everett.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CommonJS modules: files, folders, packages, built-in ones. */
class ModulesTest {
  private static final Path MODULES = Path.of("src/test/resources/modules");

  @TempDir Path temporary;

  @Test
  void findsWhatNodeFinds() throws Exception {
    var result = new Everett(MODULES.toAbsolutePath()).run("main.js", temporary.toString());
    assertEquals(new Everett.Result(0, Files.readString(MODULES.resolve("expected.txt")), ""), result);
  }

  @Test
  void saysWhoAskedForAMissingModule() throws Exception {
    Path folder = temporary.toRealPath();
    Files.writeString(folder.resolve("a.js"), "require('./b')");
    Files.writeString(folder.resolve("b.js"), "require('./missing')");
    var result = new Everett(folder).run("a.js");
    assertEquals(1, result.exitCode());
    String expected = folder + "/b.js:1\nrequire('./missing')\n^\n\nError: Cannot find module './missing'\nRequire stack:\n- "
        + folder + "/b.js\n- " + folder + "/a.js\n    at ";
    assertTrue(result.errors().startsWith(expected), result.errors());
  }

  @Test
  void namesTheFileOfFaultyJson() throws Exception {
    Files.writeString(temporary.resolve("d.json"), "{ a: 1 }");
    var result = new Everett(temporary).run("-e", "require('./d.json')");
    assertEquals(1, result.exitCode());
    assertTrue(result.errors().contains("d.json: Expected property name or '}' in JSON at position 2"), result.errors());
  }
}
