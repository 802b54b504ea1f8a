package everett.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of parallel generators and of AGen print what they are meant to. */
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("../examples").toAbsolutePath().normalize();

  private static void prints(String expected, String... command) throws Exception {
    assertEquals(new Everett.Result(0, expected, ""), new Everett(EXAMPLES).run(command));
  }

  @Test
  void queensAreFoundByForks() throws Exception {
    prints("""
        . Q . .
        . . . Q
        Q . . .
        . . Q .

        2 solutions for 4 queens
        """, "queens.js", "4");
    prints("no board\n\n0 solutions for 3 queens\n", "queens.js", "3");
  }

  @Test
  void theReducerFetchesConcurrently() throws Exception {
    prints("""
        { type: 'USER_FETCH_FAILED', message: 'there is no user 3' }
        { type: 'USER_FETCH_SUCCEEDED', user: 'Grace' }
        { type: 'USER_FETCH_SUCCEEDED', user: 'Ada' }
        { type: 'USER_FETCH_SUCCEEDED', user: 'Ada' }
        """, "reducer.js");
  }

  @Test
  void theHelpdeskDrawsItsTree() throws Exception {
    prints("""
        "Is it on?"
        ├─ "yes" → "What does not work?"
        │  ├─ "printer" → "Which light blinks?"
        │  │  ├─ "paper" → done "Refill the paper."
        │  │  ├─ "ink" → done "Refill the ink."
        │  │  └─ "none" → done "Call us: 555-0123."
        │  └─ "network" → "Restart the router. Better?"
        │     ├─ "yes" → done "It was the router."
        │     └─ "no" → "Restart the computer. Better?"
        │        ├─ "yes" → done "It was the computer."
        │        └─ "no" → done "Call your provider."
        └─ "no" → done "Switch it on."
        """, "helpdesk.js");
  }

  @Test
  void theHelpdeskGoesBack() throws Exception {
    prints("It was the router.\n", "helpdesk.js", "yes", "network", "no", "back", "yes");
    prints("(I do not understand maybe.)\nIs it on? (yes, no)\n", "helpdesk.js", "maybe");
  }

  @Test
  void linesAreCountedByKind(@TempDir Path folder) throws Exception {
    Files.createDirectory(folder.resolve("sub"));
    Files.writeString(folder.resolve("a.js"), "1\n2\n");
    Files.writeString(folder.resolve("sub/b.js"), "3\n");
    Files.writeString(folder.resolve("sub/c.txt"), "4\n");
    Files.createSymbolicLink(folder.resolve("sub/d.txt"), folder.resolve("sub/c.txt"));
    prints("      3 lines     2 files  .js\n      2 lines     2 files  .txt\n", "lines.mjs", folder.toString());
  }
}
