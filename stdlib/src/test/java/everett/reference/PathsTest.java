package everett.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import everett.host.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each path through the states of a random program gives what an ordinary generator gives that is sent the same. The
 * programs ({@code src/test/paths}) have what the model does not know: classes, direct evals, {@code with} and more.
 */
class PathsTest {
  private static final Path FOLDER = Path.of("src/test/paths");

  @ParameterizedTest
  @ValueSource(strings = {"paths", "asyncPaths"})
  void areThoseOfGenerators(String walk) throws IOException {
    assertEquals("", differences(composer(), walk, 1, 80));
  }

  @Tag("nightly")
  @ParameterizedTest
  @ValueSource(strings = {"paths", "asyncPaths"})
  void areThoseOfGeneratorsInManyPrograms(String walk) throws IOException {
    for (int seed = 1000; seed < 11_000; seed += 500) {
      assertEquals("", differences(composer(), walk, seed, 500));
    }
  }

  @Test
  void branchesThatShareAnObjectAreToldApart() throws IOException {
    String sharing = composer().replace("[...${list}, ", "[...${list}.splice(0), ");
    assertNotEquals("", differences(sharing, "paths", 1, 50));
  }

  private static String composer() throws IOException {
    return Files.readString(FOLDER.resolve("composer.js"));
  }

  private static Object differences(String composer, String walk, int seed, int count) throws IOException {
    try (Engine engine = Engine.create()) {
      engine.evaluate(composer + Files.readString(FOLDER.resolve("paths.js")) + "var differences;");
      engine.evaluate("Promise.resolve(" + walk + "(" + seed + ", " + count + ")).then((d) => { differences = d; })");
      engine.runPending();
      return engine.evaluate("differences");
    }
  }
}
