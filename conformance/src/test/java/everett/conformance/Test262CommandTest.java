package everett.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import everett.runner.worker.FakeHost;
import everett.runner.worker.SuiteFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as its users see it: what it writes, and how it ends. */
class Test262CommandTest {
  @TempDir Path folder;
  private SuiteFolder suite;
  private Path lists;
  private String out = "";
  private String err = "";

  @BeforeEach
  void makeSuite() throws IOException {
    suite = new SuiteFolder(folder.resolve("suite"))
        .test("a/pass.js")
        .test("a/fail.js", "throw TypeError")
        .withFrontmatter("b/fast.js", "features: [fast]\nflags: [noStrict]")
        .withFrontmatter("b/slow.js", "features: [slow]", "throw RangeError");
    lists = Files.createDirectories(folder.resolve("lists"));
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (!all.contains("diff")) {
      all.addAll(List.of("--engine", FakeHost.class.getName(), "--threads", "1", "--lists", lists.toString()));
      if (!all.contains("--suite")) {
        all.addAll(List.of("--suite", suite.root().toString()));
      }
    }
    var o = new ByteArrayOutputStream();
    var e = new ByteArrayOutputStream();
    PrintStream oldOut = System.out;
    PrintStream oldErr = System.err;
    System.setOut(new PrintStream(o, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(e, true, StandardCharsets.UTF_8));
    try {
      return Test262Command.run(all.toArray(String[]::new));
    } finally {
      System.setOut(oldOut);
      System.setErr(oldErr);
      out = o.toString(StandardCharsets.UTF_8);
      err = e.toString(StandardCharsets.UTF_8);
    }
  }

  private void expect(String list) throws IOException {
    Files.writeString(lists.resolve("expected-failures.txt"), list);
  }

  @Test
  void theListsDecideTheExitCode() throws IOException {
    assertEquals(1, run("a", "b"));
    assertTrue(out.contains("New failures (3)"), out);
    assertTrue(out.contains("  test/b/slow.js (sloppy, strict)\n      RangeError: thrown"), out);
    assertTrue(out.contains("5 tests in 4 files: 2 passed (40.0 %), 3 failed, 0 skipped"), out);
    expect("# known\ntest/a/fail.js\ntest/b/slow.js\n");
    assertEquals(0, run("a", "b"));
    assertTrue(out.contains("The outcome is what the lists say."), out);
    expect("# known\ntest/a/fail.js\ntest/a/pass.js\ntest/b/slow.js sloppy\n");
    assertEquals(1, run("a", "b"));
    assertTrue(out.contains("New failures (1):\n  test/b/slow.js (strict)"), out);
    assertTrue(out.contains("Expected failures that pass now (1):\n  test/a/pass.js (sloppy)"), out);
  }

  @Test
  void listsAreUpdatedUntilTheyAgree() throws IOException {
    expect("# too fast\n#? message RangeError\n\n# gone\ntest/a/pass.js\n");
    assertEquals(1, run("a", "b", "--update-lists"));
    assertTrue(out.contains("1 expected failures are not explained"), out);
    assertEquals(
        "# too fast\n#? message RangeError\ntest/b/slow.js\n\n# gone\n\n# Not explained yet\ntest/a/fail.js\n",
        Files.readString(lists.resolve("expected-failures.txt")));
    assertEquals(0, run("a", "b"));
  }

  @Test
  void skippedTestsDoNotRun() throws IOException {
    Files.writeString(lists.resolve("skip.txt"), "# may not run\ntest/a/fail.js\n");
    Files.writeString(lists.resolve("features.txt"), "# not built\nslow\n");
    assertEquals(0, run("a", "b"));
    assertTrue(out.contains("5 tests in 4 files: 2 passed (100.0 %), 0 failed, 3 skipped"), out);
  }

  @Test
  void pathsAndOptionsSelect() {
    assertEquals(0, run("a", "b", "--list"));
    assertEquals(
        "test/a/fail.js sloppy\ntest/a/pass.js sloppy\ntest/b/fast.js sloppy\ntest/b/slow.js sloppy,strict\n", out);
    assertEquals(0, run("--list", "a/pass.js"));
    assertEquals("test/a/pass.js sloppy\n", out);
    assertEquals(0, run("a", "b", "--list", "--strict"));
    assertEquals("test/b/slow.js strict\n", out);
    assertEquals(0, run("--list", "--features", "fast,slow", "--sloppy"));
    assertEquals("test/b/fast.js sloppy\ntest/b/slow.js sloppy\n", out);
    assertEquals(0, run("--list", "--skip-features", "slow", "b"));
    assertEquals("test/b/fast.js sloppy\n", out);
    assertEquals(0, run("a", "b", "--list", "--shard", "2/3"));
    assertEquals("test/a/pass.js sloppy\n", out);
  }

  @Test
  void badInputIsOneLineAndTwo() {
    assertBad("there is no folder " + folder.resolve("none"), "--suite", folder.resolve("none").toString());
    assertBad(folder + " is no checkout of test262: it has no test", "--suite", folder.toString());
    assertBad("no test matches test/c", "c");
    assertBad("no test matches test/x*.js", "x*.js");
    assertBad("bad pattern test/[a: Missing ']", "[a");
    assertBad("the suite knows no feature fsat (they are in its features.txt)", "--features", "fsat");
    assertBad("no test matches", "a", "--module");
    assertBad("--shard is K/N with 1 ≤ K ≤ N, not 3/2", "--shard", "3/2");
    assertBad("there is no edition 4: 5, 6 … or 2015, 2016 …", "--edition", "4");
    assertBad("there is no file " + folder.resolve("r.json"), "--repeat-failing", folder.resolve("r.json").toString());
    assertBad("can't write the report " + folder, "a/pass.js", "--json", folder.toString());
    Path below = folder.resolve("suite/harness/assert.js/a.xml");
    assertBad("can't write the report " + below, "a/pass.js", "--junit", below.toString());
    assertBad("Unknown option: '--bogus' (see --help)", "--bogus");
    assertBad("Invalid value for option '--timeout'", "--timeout", "x");
    assertBad("Missing required parameter: 'B.json'", "diff", "a.json");
  }

  private void assertBad(String line, String... arguments) {
    assertEquals(2, run(arguments), err);
    assertTrue(err.startsWith("everett test262: " + line), err);
    assertEquals(1, err.lines().count(), err);
  }

  @Test
  void brokenTestsAreToldAndEndWithTwo() {
    suite.write("test/c/none.js", "throw 1;").withFrontmatter("c/yaml.js", "flags: [");
    suite.withFrontmatter("c/include.js", "includes: [missing.js]").withFrontmatter("c/flag.js", "flags: [fast]");
    assertEquals(2, run("c"));
    assertTrue(err.contains("test/c/none.js: no frontmatter"), err);
    assertTrue(err.contains("test/c/yaml.js: broken frontmatter: while parsing"), err);
    assertTrue(err.contains("there is no file " + suite.root().resolve("harness/missing.js")), err);
    assertTrue(err.contains("test/c/flag.js: broken frontmatter: there is no flag fast"), err);
    assertEquals(4, err.lines().count(), err);
  }

  @Test
  void aFullDiskUnderAReportIsTold() {
    if (Files.exists(Path.of("/dev/full"))) {
      assertBad("can't write the report /dev/full: ", "a/pass.js", "--html", "/dev/full");
      assertTrue(err.contains("No space left on device"), err);
    }
  }

  @Test
  void reportsTellTheRun() throws IOException {
    Path json = folder.resolve("new/a.json");
    Path html = folder.resolve("a.html");
    Path junit = folder.resolve("a.xml");
    Path markdown = folder.resolve("a.md");
    assertEquals(1, run(
        "a", "b", "--json", json.toString(), "--html", html.toString(), "--junit", junit.toString(),
        "--markdown", markdown.toString()));
    assertFalse(Files.exists(folder.resolve("a.html.part")));
    assertTrue(Files.readString(json).contains("\"path\" : \"test/a/fail.js\""));
    assertTrue(Files.readString(html).contains("{\"path\":\"test/a/fail.js\",\"mode\":\"sloppy\",\"kind\":\"threw\""));
    assertTrue(Files.readString(junit).contains("<testcase classname=\"a\" name=\"test/a/fail.js (sloppy)\""));
    assertTrue(Files.readString(markdown).contains("| b | 1 | 2 | 0 | 33.3 % |"));
    assertEquals(0, run("--list", "--repeat-failing", json.toString()));
    assertEquals("test/a/fail.js sloppy\ntest/b/slow.js sloppy,strict\n", out);

    assertEquals(0, run("diff", json.toString(), json.toString()));
    assertEquals("No difference.\n", out);
    suite.test("a/fail.js").test("a/pass.js", "crash");
    Path second = folder.resolve("b.json");
    run("a", "b", "--json", second.toString());
    assertEquals(1, run("diff", json.toString(), second.toString()));
    assertEquals("""
        Fail now (1):
          test/a/pass.js (sloppy): engine fault: java.lang.IllegalStateException: crashed
        Pass now (1):
          test/a/fail.js (sloppy)
        """, out);
  }
}
