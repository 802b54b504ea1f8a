package everett.testing;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the chunked scripts of the interpreter, for which this is the first module with a library and a console, and of
 * the library. With {@code -Deverett.chunks=text} only files whose names contain the text are run.
 */
class ChunkTest {
  private static final List<Path> FOLDERS = List.of(Path.of("../interpreter/src/test/js"), Path.of("src/test/js"));

  /** Far more than any chunk takes: one that loops is named instead of waited for. */
  private static final Duration TOO_LONG = Duration.ofSeconds(30);

  @TestFactory
  Stream<DynamicNode> chunks() throws IOException {
    String only = System.getProperty("everett.chunks", "");
    Stream<DynamicNode> all = Stream.empty();
    for (Path folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(folder)) {
        List<Path> scripts = files.filter(f -> f.toString().endsWith(".js") && f.toString().contains(only)).sorted().toList();
        all = Stream.concat(all, scripts.stream().map(f -> container(folder, f)));
      }
    }
    return all;
  }

  private static DynamicNode container(Path folder, Path file) {
    String name = folder.relativize(file).toString();
    try {
      return DynamicContainer.dynamicContainer(name, Chunk.read(file, name).stream().map(ChunkTest::test));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static DynamicTest test(Chunk chunk) {
    return DynamicTest.dynamicTest(chunk.title(), () -> {
      String difference = assertTimeoutPreemptively(TOO_LONG, () -> ChunkRun.of(chunk).difference(chunk), chunk::title);
      assertNull(difference, difference);
    });
  }
}
