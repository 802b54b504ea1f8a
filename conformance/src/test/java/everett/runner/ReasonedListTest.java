package everett.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import everett.runner.worker.SuiteFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReasonedListTest {
  private static final String LIST = """
      # What this list is.

      # Proxies are not built
      # (nor anything that needs them)
      #? feature fast
      test/proxy/
      test/a.js strict
      test/**/trap-*.js

      # Too slow
      #? message ^too slow
      test/b.js
      """;

  @TempDir Path folder;

  private ReasonedList list(String text) {
    try {
      return ReasonedList.read(Files.writeString(folder.resolve("list.txt"), text));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Result result(String path, Mode mode, Kind kind, String message) {
    return new Result(path, mode, new Verdict(kind, message, ""), 1);
  }

  @Test
  void entriesAreFilesFoldersGlobsAndModes() {
    ReasonedList list = list(LIST);
    assertNotNull(list.find("test/proxy/deep/x.js", Mode.SLOPPY));
    assertNull(list.find("test/proxy.js", Mode.SLOPPY));
    assertNotNull(list.find("test/a.js", Mode.STRICT));
    assertNull(list.find("test/a.js", Mode.SLOPPY));
    assertNotNull(list.find("test/y/trap-get.js", Mode.MODULE));
    assertNull(list.find("test/c.js", Mode.SLOPPY));
    assertEquals("Proxies are not built (nor anything that needs them)", list.find("test/proxy/x.js").reason());
  }

  @Test
  void aListIsWrittenAsItWasRead() {
    assertEquals(LIST, list(LIST).toString());
  }

  @Test
  void anEntryWithoutReasonIsAnError() {
    BadInput e = assertThrows(BadInput.class, () -> list("test/a.js\n"));
    assertEquals(folder.resolve("list.txt") + ":1: an entry needs a reason over its group (# …)", e.getMessage());
    assertThrows(BadInput.class, () -> list("# r\n#? message (\n"));
    assertThrows(BadInput.class, () -> list("# r\n#? because x\n"));
  }

  @Test
  void anUpdateKeepsReasonsAndSortsNewFailuresByRules() {
    SuiteFolder suite = new SuiteFolder(folder.resolve("suite"))
        .withFrontmatter("a.js", "")
        .test("b.js")
        .test("c.js")
        .withFrontmatter("d.js", "features: [fast]\nflags: [noStrict]")
        .test("e.js")
        .test("proxy/1.js").test("proxy/2.js").test("proxy/3.js")
        .test("all/1.js").test("all/2.js").test("all/deep/3.js")
        .test("not-run/1.js");
    List<Result> run = new ArrayList<>(List.of(
        result("test/a.js", Mode.SLOPPY, Kind.PASS, ""),
        result("test/a.js", Mode.STRICT, Kind.THREW, "x"),
        result("test/b.js", Mode.SLOPPY, Kind.PASS, ""),
        result("test/c.js", Mode.SLOPPY, Kind.TIMEOUT, "longer than 10 s"),
        result("test/d.js", Mode.SLOPPY, Kind.THREW, "x"),
        result("test/e.js", Mode.SLOPPY, Kind.THREW, "strange")));
    for (String name : List.of("all/1.js", "all/2.js", "all/deep/3.js")) {
      run.add(result("test/" + name, Mode.SLOPPY, Kind.TIMEOUT, "longer than 10 s"));
    }
    run.add(result("test/proxy/2.js", Mode.SLOPPY, Kind.PASS, ""));
    ReasonedList before = list("""
        # What this list is.

        # By hand
        test/a.js strict
        test/b.js
        test/proxy/
        test/not-run/1.js

        # Fast things
        #? feature fast

        # Too slow
        #? message ^too slow
        """);
    assertEquals("""
        # What this list is.

        # By hand
        test/a.js strict
        test/not-run/1.js
        test/proxy/1.js
        test/proxy/3.js

        # Fast things
        #? feature fast
        test/d.js

        # Too slow
        #? message ^too slow
        test/c.js
        test/all/

        # Not explained yet
        test/e.js
        """, new ListUpdate(Suite.open(suite.root(), null), before, run).list().toString());
  }

  @Test
  void whatFailsForAnotherReasonNowMovesToItsGroup() {
    SuiteFolder suite = new SuiteFolder(folder.resolve("suite")).test("a.js").test("b.js");
    ReasonedList before = list("""
        # No promises
        #? message Promise is not defined
        test/a.js
        test/b.js

        # No proxies
        #? message Proxy is not defined
        """);
    List<Result> run = List.of(
        result("test/a.js", Mode.SLOPPY, Kind.THREW, "ReferenceError: Proxy is not defined"),
        result("test/b.js", Mode.SLOPPY, Kind.THREW, "ReferenceError: Promise is not defined"));
    assertEquals("""
        # No promises
        #? message Promise is not defined
        test/b.js

        # No proxies
        #? message Proxy is not defined
        test/a.js
        """, new ListUpdate(Suite.open(suite.root(), null), before, run).list().toString());
  }

  @Test
  void listsDecideWhatIsNews() {
    ReasonedList failures = list("# r\ntest/a.js\n");
    ReasonedList none = new ReasonedList(List.of());
    Lists lists = new Lists(folder, failures, none, none, none);
    assertEquals(true, lists.agree(result("test/a.js", Mode.SLOPPY, Kind.THREW, "x")));
    assertEquals(false, lists.agree(result("test/a.js", Mode.SLOPPY, Kind.PASS, "")));
    assertEquals(true, lists.agree(result("test/a.js", Mode.SLOPPY, Kind.SKIP, "")));
    assertEquals(false, lists.agree(result("test/b.js", Mode.SLOPPY, Kind.THREW, "x")));
    assertEquals(true, lists.agree(result("test/b.js", Mode.SLOPPY, Kind.PASS, "")));
  }
}
