package everett.runner.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import everett.runner.BadInput;
import everett.runner.Filter;
import everett.runner.Kind;
import everett.runner.Result;
import everett.runner.Suite;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A test that takes its process with it fails alone, by name, and all others have their verdicts, once. */
class PoolTest {
  @TempDir Path folder;

  private final List<String> deaths = new ArrayList<>();

  private Map<String, Kind> run(SuiteFolder suite, int workers) {
    Map<String, Kind> kinds = new TreeMap<>();
    Settings settings = new Settings(
        Suite.open(suite.root(), null), Filter.ALL, FakeHost.class.getName(), Duration.ofMillis(500), false);
    List<String> finished = new ArrayList<>();
    Listener listener = new Listener() {
      @Override
      public void ended(Result result) {
        String name = result.path().substring("test/".length()) + " " + result.mode();
        assertEquals(null, kinds.put(name, result.verdict().kind()), name + " twice");
      }

      @Override
      public void finished(String path, boolean selected) {
        finished.add(path);
      }

      @Override
      public void died(String what) {
        deaths.add(what);
      }
    };
    new Pool(settings, workers, 100, listener).run(settings.suite().tests(), p -> 1);
    assertEquals(settings.suite().tests(), finished.stream().sorted().toList());
    return kinds;
  }

  @Test
  void everyKindOfDeathIsItsTestsOwn() {
    SuiteFolder suite = new SuiteFolder(folder)
        .test("crash.js", "crash")
        .test("eat.js", "eat")
        .test("halt.js", "halt")
        .test("hang.js", "hang")
        .test("loop.js", "loop")
        .test("overflow.js", "overflow")
        .test("shout.js", "shout anything at all")
        .test("throw.js", "throw TypeError");
    for (int i = 0; i < 20; i++) {
      suite.test("pass" + i + ".js");
    }
    Map<String, Kind> kinds = run(suite, 2);
    assertEquals(Kind.CRASH, kinds.remove("crash.js sloppy"));
    assertEquals(Kind.MEMORY, kinds.remove("eat.js sloppy"));
    assertEquals(Kind.DIED, kinds.remove("halt.js sloppy"));
    assertEquals(Kind.TIMEOUT, kinds.remove("hang.js sloppy"));
    assertEquals(Kind.TIMEOUT, kinds.remove("loop.js sloppy"));
    assertEquals(Kind.STACK, kinds.remove("overflow.js sloppy"));
    assertEquals(Kind.THREW, kinds.remove("throw.js sloppy"));
    assertEquals(21, kinds.size());
    assertTrue(kinds.values().stream().allMatch(k -> k == Kind.PASS), kinds.toString());
    assertEquals(2, deaths.size(), deaths.toString());
    assertTrue(deaths.getFirst().startsWith("test/halt.js (sloppy): the process died: exit code 7"), deaths.getFirst());
  }

  @Test
  void modesThatHaveTheirVerdictDoNotRunAgain() {
    SuiteFolder suite = new SuiteFolder(folder).withFrontmatter("halt.js", "", "halt");
    assertEquals(Map.of("halt.js sloppy", Kind.DIED, "halt.js strict", Kind.DIED), run(suite, 1));
  }

  @Test
  void aTestThatSuffersFromOthersHasASecondTry() {
    SuiteFolder suite = new SuiteFolder(folder);
    for (int i = 0; i < 12; i++) {
      suite.test("greedy" + i + ".js", "eat-a-little");
    }
    Map<String, Kind> kinds = run(suite, 1);
    assertTrue(kinds.values().stream().allMatch(k -> k == Kind.PASS), kinds.toString());
  }

  @Test
  void whatWasTooSlowHasASecondTryAtTheEnd() {
    String first = folder.resolve("first").toString();
    String second = folder.resolve("second").toString();
    SuiteFolder suite = new SuiteFolder(folder)
        .test("a.js", "loop-once " + first)
        .withFrontmatter("b.js", "", "loop-once " + second)
        .test("c.js", "loop");
    assertEquals(
        Map.of("a.js sloppy", Kind.PASS, "b.js sloppy", Kind.PASS, "b.js strict", Kind.PASS, "c.js sloppy", Kind.TIMEOUT),
        run(suite, 2));
  }

  @Test
  void aTestThatCanNotBeReadWithoutDyingIsGivenUp() throws IOException {
    SuiteFolder suite = new SuiteFolder(folder).test("large.js").test("pass.js");
    try (var file = new RandomAccessFile(suite.root().resolve("test/large.js").toFile(), "rw")) {
      file.setLength(300 << 20); // more than the heap
    }
    assertEquals(Map.of("large.js sloppy", Kind.DIED, "pass.js sloppy", Kind.PASS), run(suite, 1));
    assertTrue(deaths.getFirst().startsWith("test/large.js: the process died"), deaths.getFirst());
  }

  @Test
  void workersThatCanNotStartEndTheRun() {
    SuiteFolder suite = new SuiteFolder(folder).test("pass.js");
    Settings settings = new Settings(
        Suite.open(suite.root(), null), Filter.ALL, "no.such.Engine", Duration.ofMillis(500), false);
    Listener none = new Listener() {
      @Override
      public void ended(Result result) {}

      @Override
      public void finished(String path, boolean selected) {}

      @Override
      public void died(String what) {}
    };
    BadInput e = assertThrows(
        BadInput.class, () -> new Pool(settings, 1, 100, none).run(settings.suite().tests(), p -> 1));
    assertTrue(e.getMessage().contains("there is no engine no.such.Engine"), e.getMessage());
  }
}
