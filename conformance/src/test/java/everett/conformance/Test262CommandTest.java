package everett.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import everett.runner.BadInput;
import everett.runner.WholeFile;
import everett.runner.worker.FakeHost;
import everett.runner.worker.SuiteFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    SuiteFolder.ofProject(folder.resolve("home")).test("c/own.js").test("c/wrong.js", "throw TypeError");
    lists = Files.createDirectories(folder.resolve("lists"));
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    List<String> defaults =
        List.of("--engine", FakeHost.class.getName(), "--threads", "1", "--lists", lists.toString(), "--suite",
            suite.root().toString());
    for (int i = 0; i < defaults.size(); i += 2) {
      String option = defaults.get(i);
      boolean unwanted = option.equals("--suite") && all.contains("--own")
          || option.equals("--lists") && (all.contains("--no-lists") || all.contains("run"))
          || option.equals("--threads") && all.contains("run");
      if (!unwanted && !all.contains(option) && !all.contains("diff")) {
        all.addAll(defaults.subList(i, i + 2));
      }
    }
    Said said = Said.by(folder.resolve("home"), all.toArray(String[]::new));
    out = said.out();
    err = said.err();
    return said.code();
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
    assertTrue(out.contains("1 expected failure without an explanation"), out);
    assertEquals(
        "# too fast\n#? message RangeError\ntest/b/slow.js\n\n# gone\n\n# Not explained yet\ntest/a/fail.js\n",
        Files.readString(lists.resolve("expected-failures.txt")));
    assertEquals(0, run("a", "b"));
  }

  @Test
  void listsAreUpdatedForPartOfTheSuite() throws IOException {
    expect("# fast\ntest/a/pass.js\ntest/b/fast.js\n\n# others\ntest/b/slow.js\nconformance/test/c/own.js\n");
    assertEquals(1, run("a", "--update-lists"));
    assertEquals(
        "# fast\ntest/b/fast.js\n\n# others\nconformance/test/c/own.js\ntest/b/slow.js\n\n"
            + "# Not explained yet\ntest/a/fail.js\n",
        Files.readString(lists.resolve("expected-failures.txt")));
    assertEquals(0, run("a"));
  }

  @Test
  void theProjectsOwnTestsHaveTheirListsToo() throws IOException {
    expect("# a\ntest/a/fail.js\n\n# c\nconformance/test/c/own.js\n");
    Files.writeString(lists.resolve("features.txt"), "# of test262\nregexp-flags\n");
    assertEquals(1, run("--own"));
    assertTrue(out.contains("New failures (1):\n  conformance/test/c/wrong.js (sloppy)"), out);
    assertTrue(out.contains("Expected failures that pass now (1):\n  conformance/test/c/own.js (sloppy)"), out);
    assertEquals(1, run("--own", "--update-lists"));
    assertEquals(
        "# a\ntest/a/fail.js\n\n# c\n\n# Not explained yet\nconformance/test/c/wrong.js\n",
        Files.readString(lists.resolve("expected-failures.txt")));
    assertEquals(0, run("--own"));
    assertEquals("", err);
    for (String path : List.of("c/own.js", "test/c/own.js", "conformance/test/c/own.js", "c/o*.js")) {
      assertEquals(0, run("--own", "--list", path));
      assertEquals("conformance/test/c/own.js sloppy\n", out);
    }
    assertBad("no test matches conformance/test/d", "--own", "d");
  }

  @Test
  void entriesThatNameNothingAreTold() throws IOException {
    expect("# gone\ntest/a/fail.js\ntest/a/none.js\ntest/c/\ntest/a/f*.js\ntest/a/z*.js\ntest/a/pass.js strct\n");
    Files.writeString(lists.resolve("features.txt"), "# not built\nfsat\n");
    assertEquals(0, run("a"));
    Path list = lists.resolve("expected-failures.txt");
    assertEquals(
        "everett test262: " + list + ":3: there is no test test/a/none.js\n"
            + "everett test262: " + list + ":4: there is no test test/c/\n"
            + "everett test262: " + list + ":6: there is no test test/a/z*.js\n"
            + "everett test262: " + list + ":7: there is no test test/a/pass.js strct\n"
            + "everett test262: " + lists.resolve("features.txt") + ":2: there is no feature fsat\n",
        err);
  }

  @Test
  void brokenListsAreToldWithTheirLine() throws IOException {
    Path list = lists.resolve("expected-failures.txt");
    expect("\ntest/a/fail.js\n");
    assertBad(list + ":2: an entry needs a reason over its group (# …)", "a");
    expect("# r\n#? because x\n");
    assertBad(list + ":2: a rule is path PATTERN, feature NAME or message REGEX", "a");
    expect("# r\n#? message (\n");
    assertBad(list + ":2: bad pattern (: Unclosed group", "a");
    expect("# r\n#? path [a\n");
    assertBad(list + ":2: bad pattern [a: Missing ']", "a");
    expect("# r\ntest/a/pass.js\ntest/[a\n");
    assertBad(list + ":3: bad pattern test/[a: Missing ']", "a");
    Files.write(list, new byte[] {'#', (byte) 0xff, '\n'});
    assertBad(list + " is not in UTF-8", "a");
    Files.delete(list);
    Files.createDirectory(list);
    assertBad("can't read " + list + ": Is a directory", "a");
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
    for (String shard : List.of("0/3", "4/3", "x/y", "1/2/3", "1", "-1/-1", "1/99999999999")) {
      assertBad("--shard is K/N with 1 ≤ K ≤ N, not " + shard, "--shard", shard);
    }
    assertBad("there is no edition 4: 5 to 17, or 2015 to 2026", "--edition", "4");
    assertBad("there is no edition 2100: 5 to ", "--edition", "2100");
    assertBad("there is no file " + folder.resolve("r.json"), "--repeat-failing", folder.resolve("r.json").toString());
    assertBad("can't write the report " + folder, "a/pass.js", "--json", folder.toString());
    Path below = folder.resolve("suite/harness/assert.js/a.xml");
    assertBad("can't write the report " + below, "a/pass.js", "--junit", below.toString());
    assertBad("Unknown option: '--bogus' (see --help)", "--bogus");
    assertBad("Invalid value for option '--timeout'", "--timeout", "x");
    assertBad("Missing required parameter: 'B.json'", "diff", "a.json");
    assertBad("no test matches /", "/");
    assertBad("no test matches test/..", "..");
    assertBad("an empty path names no test", "");
    assertBad("--suite needs the name of a folder", "--suite", "");
    assertBad("can't write the report ''", "a", "--json", "");
    assertBad("there is no engine nope: everett, node, or a class", "--engine", "nope");
    assertBad("there is no folder " + folder.resolve("none"), "--lists", folder.resolve("none").toString());
  }

  @Test
  void numbersOutOfRangeAreBadInput() {
    for (String seconds : List.of("0", "-1", "NaN", "1e300", "0.0001", "Infinity")) {
      assertBad("--timeout is 0.001 to 86400 seconds, not " + Double.parseDouble(seconds), "--timeout", seconds);
    }
    assertBad("--threads is 1 to 256, not 0", "--threads", "0");
    assertBad("--threads is 1 to 256, not 1000000", "--threads", "1000000");
    assertBad("--heap is 32 to 1048576, not 1", "--heap", "1");
  }

  @Test
  void optionsThatContradictEachOtherAreBadInput() {
    assertBad("--own runs the project's own tests only: no --suite", "--own", "--suite", "x");
    assertBad("--lists and --no-lists exclude each other", "--no-lists", "--lists", lists.toString());
    assertBad("--update-lists needs lists: no --no-lists", "--no-lists", "--update-lists");
    assertBad("--update-lists needs all modes", "--strict", "--update-lists");
    assertBad("--parse-only compares with no lists: no --update-lists", "--parse-only", "--update-lists");
    assertBad("--parse-only compares with no lists: no --lists", "--parse-only");
    assertBad("--list runs nothing: no --update-lists, and no reports", "--list", "--update-lists");
    assertBad("--list runs nothing: no --update-lists, and no reports", "--list", "--json", "a.json");
    assertBad("two reports can't be one file", "--html", "a", "--json", "./a");
    assertBad("option '--shard' (K/N) should be specified only once", "--shard", "1/2", "--shard", "2/2");
    assertBad("Invalid value for option '--mode': expected one of", "run", "a/pass.js", "--mode", "x");
    assertBad("test/a/pass.js does not run in the mode module", "run", "a/pass.js", "--mode", "module");
  }

  @Test
  void brokenReportsAreToldSo() throws IOException {
    Path report = folder.resolve("r.json");
    for (String[] c : new String[][] {
      {"", " is no report: No content"},
      {"root:x", " is no report: Unrecognized token 'root'"},
      {"{}", ": it has no results"},
      {"{\"results\":[{}]}", ": there is no mode null"},
      {"{\"results\":[{\"mode\":\"strict\",\"outcome\":\"FINE\"}]}", ": there is no outcome FINE"},
      {"{\"results\":[{\"mode\":\"strict\",\"outcome\":\"PASS\"}]}", ": a result has no path"},
    }) {
      Files.writeString(report, c[0]);
      assertBad((c[1].startsWith(":") ? "can't read the report " : "") + report + c[1], "diff", "" + report, "" + report);
    }
    Files.writeString(report, "{\"results\":[]}");
    assertBad("no test failed in " + report, "--repeat-failing", report.toString());
  }

  @Test
  void whatCanNotBeReadIsBadInput() throws IOException {
    Files.createDirectory(suite.root().resolve("test/a/folder.js"));
    Files.createSymbolicLink(suite.root().resolve("test/a/loop"), suite.root().resolve("test"));
    assertEquals(0, run("--list", "a"));
    assertEquals("test/a/fail.js sloppy\ntest/a/pass.js sloppy\n", out);
    Path file = suite.root().resolve("test/a/latin.js");
    Files.write(file, "/*---\ndescription: x\n---*/\nf('\u00e4')".getBytes(StandardCharsets.ISO_8859_1));
    assertBad(file + " is not in UTF-8", "a/latin.js");
    Path closed = Files.createDirectory(suite.root().resolve("test/closed"));
    Files.setPosixFilePermissions(closed, Set.of());
    if (!Files.isReadable(closed)) { // root may read everything
      assertBad("can't read " + suite.root().resolve("test") + ": " + closed + ": permission denied", "a");
    }
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void controlCharactersOfTestsDoNotReachTheTerminal() {
    suite.test("c/escape.js", "throw \u001b[31mError");
    assertEquals(1, run("c"));
    assertTrue(out.contains("\\u001b[31mError: thrown"), out);
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
      for (String form : List.of("--json", "--junit", "--markdown", "--html")) {
        assertBad("can't write the report /dev/full: No space left on device", "a/pass.js", form, "/dev/full");
      }
    }
  }

  @Test
  void aFullDiskLeavesTheListsAsTheyAre() throws IOException {
    WholeFile file = new WholeFile("the list", Files.writeString(lists.resolve("skip.txt"), "# before\n"));
    BadInput e = assertThrows(BadInput.class, () -> file.write(o -> {
      o.write("# half");
      o.flush();
      throw new IOException("No space left on device");
    }));
    assertEquals("can't write the list " + file.file() + ": No space left on device", e.getMessage());
    assertEquals("# before\n", Files.readString(file.file()));
    assertEquals(1, lists.toFile().list().length);
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
    assertEquals(1, run("b", "--json", folder.resolve("c.json").toString()));
    assertEquals(1, run("diff", json.toString(), folder.resolve("c.json").toString()));
    assertEquals("Only in the first (2):\n  test/a/fail.js (sloppy)\n  test/a/pass.js (sloppy)\n", out);
    Files.writeString(folder.resolve("d.json"), Files.readString(json).replace("\"main\"", "\"1234567\""));
    assertEquals(0, run("diff", json.toString(), folder.resolve("d.json").toString()));
    assertEquals("The circumstances differ (1):\n  test262: main → 1234567\n", out);

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
