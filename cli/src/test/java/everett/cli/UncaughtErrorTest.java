package everett.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import everett.cli.Everett.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a program that throws, or asks for more than there is. */
class UncaughtErrorTest {
  private static final String LAST_LINE = "\n\nEverett v0.1.0\n";

  @TempDir Path temporary;
  private Path folder;
  private Everett everett;

  @BeforeEach
  void layOut() throws IOException {
    folder = temporary.toRealPath();
    everett = new Everett(folder);
  }

  @Test
  void reportsAnUncaughtError() throws Exception {
    everett.write("e.js", """
        console.log('before');
        function f(x) {
        \treturn x.y.z;
        }
        f({});
        """);
    assertEquals(
        new Result(1, "before\n", folder + """
            /e.js:3
            \treturn x.y.z;
            \t           ^

            TypeError: Cannot read properties of undefined (reading 'z')
                at f (FOLDER/e.js:3:13)
                at Object.<anonymous> (FOLDER/e.js:5:1)""".replace("FOLDER", folder.toString()) + LAST_LINE),
        everett.run("e.js"));
  }

  @Test
  void pointsToTheThrowStatement() throws Exception {
    for (String text : new String[] {
      "  throw Error('q');", "if (1) throw new Error('q')", "function* g() { yield; throw new Error('q') } for (const x of g());",
    }) {
      Result result = everett.run("-e", text);
      String caret = " ".repeat(text.indexOf("throw")) + "^";
      assertTrue(result.errors().startsWith("[eval]:1\n" + text + "\n" + caret + "\n\nError: q\n"), result.errors());
    }
  }

  @Test
  void pointsToWhereAnErrorWasThrownLast() throws Exception {
    Result result = everett.run("-e", "let e;\ntry { null.x } catch (x) { e = x }\n  throw e;");
    assertTrue(result.errors().startsWith("[eval]:3\n  throw e;\n  ^\n\nTypeError: "), result.errors());
  }

  @Test
  void reportsCausesAndProperties() throws Exception {
    everett.write("c.js", "throw Object.assign(new Error('outer', { cause: 'why' }), { code: 'E1' });");
    Result result = everett.run("c.js");
    assertEquals(1, result.exitCode());
    assertTrue(result.errors().endsWith(" {\n  code: 'E1',\n  [cause]: 'why'\n}" + LAST_LINE), result.errors());
  }

  @Test
  void reportsValuesThatAreNoErrors() throws Exception {
    Result result = everett.run("-e", "throw { a: 1 }");
    assertEquals(1, result.exitCode());
    assertEquals("[eval]:1\nthrow { a: 1 }\n^\n{ a: 1 }" + LAST_LINE, result.errors());
    assertEquals("[eval]:1\nthrow 'text'\n^\ntext" + LAST_LINE, everett.run("-e", "throw 'text'").errors());
  }

  @Test
  void reportsSyntaxErrorsOfModules() throws Exception {
    everett.write("main.js", "try { require('./bad') } catch (e) { console.log(e.name, e.message) }\nrequire('./bad');");
    everett.write("bad.js", "\n\nlet = ;");
    Result result = everett.run("main.js");
    assertEquals(1, result.exitCode());
    assertTrue(result.output().startsWith("SyntaxError "), result.output());
    assertTrue(result.errors().startsWith(folder + "/bad.js:3\nlet = ;\n"), result.errors());
    assertTrue(result.errors().contains("\n    at Object.<anonymous> (" + folder + "/main.js:2:"), result.errors());
  }

  @Test
  void survivesEndlessRecursion() throws Exception {
    Result result = everett.run("-e", "(function f() { return f() + 1 })()");
    assertEquals(1, result.exitCode());
    assertTrue(result.errors().contains("\nRangeError: Maximum call stack size exceeded\n    at f ([eval]:1:"), result.errors());
  }

  @Test
  void reportsErrorsThatThrowWhenTheyAreShown() throws Exception {
    String bad = "const e = new Error('a'), get = { get() { throw 1 } }; Object.defineProperties(e, "
        + "{ stack: get, message: get, name: get, constructor: get }); ";
    String shown = "[an object that throws when it is shown]" + LAST_LINE;
    assertEquals(new Result(1, "", "[eval]:1\n" + bad + "throw e\n" + " ".repeat(bad.length()) + "^\n\n" + shown),
        everett.run("-e", bad + "throw e"));
    Result rejected = everett.run("-e", bad + "Promise.reject(e)");
    assertEquals(1, rejected.exitCode());
    assertTrue(rejected.errors().endsWith(shown), rejected.errors());
  }

  @Test
  void saysThatMemoryRunsOutWhereThereIsNoneLeft() throws Exception {
    String filling = "console.log('before'); const m = new Map(); for (let i = 0; ; i++) m.set(i, {})";
    Result result = everett.run(Map.of("JDK_JAVA_OPTIONS", "-Xmx32m"), new byte[0], "-e", filling);
    assertEquals(70, result.exitCode());
    assertEquals("before\n", result.output());
    assertTrue(result.errors().contains("everett: the program needs more than the 3"), result.errors());
  }
}
