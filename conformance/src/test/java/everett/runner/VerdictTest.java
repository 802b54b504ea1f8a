package everett.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import everett.runner.worker.Listener;
import everett.runner.worker.Pool;
import everett.runner.worker.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The runner fails what must fail, for the right reason, and passes what must pass; on the engine itself. */
class VerdictTest {
  private static final Path SUITE = Path.of("src/test/suite");

  @Test
  void everyKindOfWrongTestFails() {
    Map<String, String> expected = new TreeMap<>();
    Suite.text(SUITE.resolve("verdicts.txt")).lines().filter(l -> !l.startsWith("#")).forEach(line -> {
      String[] words = line.split(" ");
      if (words.length == 2) {
        expected.put(words[0] + " module", words[1]);
      } else {
        expected.put(words[0] + " sloppy", words[1]);
        expected.put(words[0] + " strict", words[2]);
      }
    });
    expected.values().removeIf(v -> v.equals("-"));
    Map<String, String> found = new TreeMap<>();
    Map<String, String> messages = new TreeMap<>();
    Settings settings =
        new Settings(Suite.open(SUITE, null), Filter.ALL, "everett", Duration.ofSeconds(1), false);
    Listener listener = new Listener() {
      @Override
      public void ended(Result r) {
        String name = r.path().substring("test/".length()) + " " + r.mode();
        found.put(name, r.verdict().kind().name());
        messages.put(name, r.verdict().message());
      }

      @Override
      public void finished(String path, boolean selected) {}

      @Override
      public void died(String what) {}
    };
    List<String> tests = settings.suite().tests().stream().filter(t -> !t.startsWith("test/broken/")).toList();
    new Pool(settings, 2, 200, listener).run(tests, p -> 1);
    List<String> different = new ArrayList<>();
    expected.forEach((name, kind) -> {
      if (!kind.equals(found.remove(name))) {
        different.add(name + ": " + messages.get(name));
      }
    });
    assertEquals(List.of(), different);
    // A process that a test goes on to run in is lost.
    messages.forEach((name, message) -> assertFalse(message.contains("did not stop"), name));
    assertEquals(Map.of(), found);
  }

  @Test
  void messagesCanBeWritten() {
    assertEquals("\ta\\u001b\\ud800\ud83d\ude00", Verdict.of(Kind.THREW, "\ta\u001b\ud800\ud83d\ude00").message());
  }
}
