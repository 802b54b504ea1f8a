package everett.runner.host.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import everett.runner.Judge;
import everett.runner.Mode;
import everett.runner.Suite;
import everett.runner.TestFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** However a test with other agents ends, their threads have ended when its verdict is there. */
class AgentThreadsTest {
  @Test
  void noThreadIsLeft() {
    Suite suite = Suite.open(Path.of("src/test/suite"), null);
    List<String> tests = suite.tests().stream().filter(t -> t.contains("agent") || t.contains("waits")).toList();
    assertTrue(tests.size() > 8, tests.toString());
    Judge judge = new Judge(suite, new EverettHost(), false);
    for (String path : tests) {
      TestFile test = suite.read(path);
      judge.judge(test, Mode.SLOPPY, Duration.ofMillis(300));
      assertFalse(judge.spoiled(), path);
      List<String> left = Thread.getAllStackTraces().keySet().stream()
          .map(Thread::getName).filter(n -> n.startsWith(path)).toList();
      assertEquals(List.of(), left);
    }
  }
}
