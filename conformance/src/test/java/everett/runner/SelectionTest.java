package everett.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import everett.runner.worker.SuiteFolder;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which tests there are, and which of them run in what modes. */
class SelectionTest {
  @TempDir Path folder;

  private TestFile read(String frontmatter) {
    SuiteFolder suite = new SuiteFolder(folder).withFrontmatter("x.js", frontmatter);
    return Suite.open(suite.root(), null).read("test/x.js");
  }

  @Test
  void flagsDecideTheModes() {
    assertEquals(Set.of(Mode.SLOPPY, Mode.STRICT), read("").modes());
    assertEquals(Set.of(Mode.SLOPPY, Mode.STRICT), read("flags: [async, generated]").modes());
    assertEquals(Set.of(Mode.STRICT), read("flags: [onlyStrict]").modes());
    assertEquals(Set.of(Mode.SLOPPY), read("flags: [noStrict]").modes());
    assertEquals(Set.of(Mode.SLOPPY), read("flags: [raw]").modes());
    assertEquals(Set.of(Mode.MODULE), read("flags: [module]").modes());
    assertEquals(Set.of(Mode.MODULE), read("flags: [module, raw]").modes());
  }

  @Test
  void theHarnessComesInItsOrder() {
    assertEquals(List.of("assert.js", "sta.js"), read("").harness());
    assertEquals(
        List.of("assert.js", "sta.js", "doneprintHandle.js", "b.js", "a.js"),
        read("flags: [async]\nincludes: [b.js, a.js]").harness());
    assertEquals(List.of(), read("flags: [raw]\nincludes: [a.js]").harness());
  }

  @Test
  void strictModeIsADirectiveBeforeAllElse() {
    TestFile test = read("");
    assertEquals("\"use strict\";\n" + test.text(), test.text(Mode.STRICT));
    assertEquals(test.text(), test.text(Mode.SLOPPY));
  }

  @Test
  void patternsAreFilesFoldersAndGlobs() {
    assertTrue(PathPattern.of("test/a").matches("test/a/b.js"));
    assertFalse(PathPattern.of("test/a").matches("test/ab.js"));
    assertTrue(PathPattern.of("test/*/b").matches("test/a/b/c.js"));
    assertTrue(PathPattern.of("test/**/y*.js").matches("test/a/b/yield.js"));
    assertFalse(PathPattern.of("test/*.js").matches("test/a/b.js"));
    assertThrows(BadInput.class, () -> PathPattern.of("test/[a.js"));
    Suite suite = Suite.open(new SuiteFolder(folder).test("a/b.js").root(), null);
    assertEquals("test/a", PathPattern.of("a/", suite).toString());
    assertEquals("test/a", PathPattern.of("./test/a", suite).toString());
    assertEquals("test/a/b.js", PathPattern.of(folder.resolve("test/a/b.js").toString(), suite).toString());
  }

  @Test
  void fixturesAndHiddenFilesAreNoTests() {
    Suite suite = Suite.open(
        new SuiteFolder(folder).test("b.js").test("a_FIXTURE.js").test(".hidden/x.js").test("a/.y.js")
            .write("test/x.json", "").root(),
        null);
    assertEquals(List.of("test/b.js"), suite.tests());
  }

  @Test
  void aFilterAsksTheFrontmatter() {
    TestFile promise = read("features: [Promise, async-functions]");
    TestFile plain = read("es5id: 1.2.3");
    Set<Mode> all = EnumSet.allOf(Mode.class);
    Set<Mode> both = Set.of(Mode.SLOPPY, Mode.STRICT);
    Filter some = new Filter(all, Set.of("Promise"), Set.of(), Editions.NEXT, Set.of());
    assertEquals(both, some.select(promise));
    assertEquals(Set.of(), some.select(plain));
    Filter without = new Filter(all, Set.of(), Set.of("Promise"), Editions.NEXT, Set.of());
    assertEquals(Set.of(), without.select(promise));
    assertEquals(both, without.select(plain));
    Filter strict = new Filter(Set.of(Mode.STRICT), Set.of(), Set.of(), Editions.NEXT, Set.of());
    assertEquals(Set.of(Mode.STRICT), strict.select(plain));
    assertEquals(Set.of(), new Filter(all, Set.of(), Set.of(), 2016, Set.of()).select(promise));
    assertEquals(both, new Filter(all, Set.of(), Set.of(), 2017, Set.of()).select(promise));
    assertEquals("Promise", new Filter(all, Set.of(), Set.of(), Editions.NEXT, Set.of("Promise")).lacks(promise));
  }

  @Test
  void editionsAreNumbersOrYears() {
    assertEquals(2009, Editions.year(5));
    assertEquals(2015, Editions.year(6));
    assertEquals(2025, Editions.year(16));
    assertEquals(2025, Editions.year(2025));
    assertThrows(BadInput.class, () -> Editions.year(4));
    assertThrows(BadInput.class, () -> Editions.year(2012));
  }

  @Test
  void aFolderThatIsNoSuiteIsToldSo() {
    BadInput none = assertThrows(BadInput.class, () -> Suite.open(folder.resolve("none"), null));
    assertEquals("there is no folder " + folder.resolve("none"), none.getMessage());
    BadInput wrong = assertThrows(BadInput.class, () -> Suite.open(folder, null));
    assertEquals(folder + " is no checkout of test262: it has no test", wrong.getMessage());
  }
}
