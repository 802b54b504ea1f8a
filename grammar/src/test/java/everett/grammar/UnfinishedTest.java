package everett.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors tell whether more text could mend them. */
class UnfinishedTest {
  /** Statements and expressions of each kind. */
  private static final List<String> PROGRAMS = List.of(
      "{ let a = 1; }",
      "var { a, b: [c, ...d] = e, [f]: g, ...h } = i;",
      "const x = 1, y = 2;",
      "let z = function* () { yield* a; };",
      "function f(a, { b } = {}, ...c) { return a + b; }",
      "async function f() { for await (const a of b) await a; }",
      "function** p() { const a = yield 1; }",
      "class A extends B { static #p = 1; get [q]() { return super.r; } static { s(); } async *t() {} }",
      "if (a) b(); else c();",
      "for (let i = 0; i < 9; i++) { continue; }",
      "for (const k in o) { break; }",
      "for (const v of o) ;",
      "while (a) b();",
      "do { a(); } while (b);",
      "switch (a) { case 1: b(); break; default: c(); }",
      "label: for (;;) break label;",
      "try { a(); } catch ({ b }) { c(); } finally { d(); }",
      "throw new Error('a');",
      "with (a) b;",
      "using = { a, b: c, [d]: e, ...f, get g() { return 1; }, async h() {} };",
      "[a, , ...b];",
      "f(a, ...b)?.[c]?.d(e);",
      "new A(b).c;",
      "a ? b : c;",
      "(a, b) => { c(); };",
      "async (a) => ({ b });",
      "`a${b}c${`d`}`;",
      "tag`a\\u${b}`;",
      "/* a\nb */ c;",
      "'a\\\nb';",
      "typeof a in b;",
      "import('a', { with: { b: c } });");

  private static @Nullable JsSyntaxError error(String text) {
    try {
      Parser.parseScript(new Source("test.js", text));
      return null;
    } catch (JsSyntaxError e) {
      return e;
    }
  }

  /** Where a text is cut between tokens, what is left is a program or unfinished. */
  @Test
  void textsCutBetweenTokensAreUnfinished() {
    List<String> wrong = new ArrayList<>();
    for (String program : PROGRAMS) {
      assertNull(error(program), program);
      for (int end = 1; end < program.length(); end++) {
        boolean between = " (){}[];,.:?=`".indexOf(program.charAt(end - 1)) >= 0
            && !program.startsWith(".", end) && !program.startsWith(">", end); // not within ... and =>
        JsSyntaxError e = between ? error(program.substring(0, end)) : null;
        if (e != null && !e.unfinished()) {
          wrong.add(program.substring(0, end) + "  " + e.getMessage());
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "{", "(", "[", "f(", "f(a", "f(a,", "`", "`a", "`a${", "`a${b", "`a${b}", "`\\", "/*", "/* a", "1 /*", "'a\\", "'a\\\n", "'a\\\r\n",
      "a +", "a.", "a?.", "a =>", "!", "new", "class", "class A", "class A {", "function", "function*", "function**",
      "async function", "if", "if (a)", "if (a) {} else", "for (", "for (;;)", "while (a)", "do", "do a", "do a; while", "switch (a) {",
      "try", "try {}", "try {} catch", "try {} catch (e)", "const a", "const a =", "let {a}", "throw", "with (a)", "a ?", "a ? b :",
      "({a: 1,", "x = {", "return_:", "import(", "delete", "yield_ =", "a ??", "async ("})
  void unfinished(String text) {
    JsSyntaxError e = error(text);
    assertTrue(e != null && e.unfinished(), () -> text + ": " + e);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      ")", "a b", "'a", "'a\n", "\"a", "/a", "/[a", "1_", "0x", "1e", "'\\x", "'\\u{", "}", "{]", "f(]", "let a; let a", "await a", "return",
      "break", "({a: 1}}", "a = ;", "1 = 2", "for (a b", "\\", "@", "#a", "const a;", "try {} a"})
  void wrong(String text) {
    JsSyntaxError e = error(text);
    assertTrue(e != null && !e.unfinished(), () -> text + ": " + e);
  }

  @Test
  void scriptsThatAwait() {
    assertTrue(Parser.parseAwaitingScript(new Source("a", "let x = await y")).async());
    assertTrue(Parser.parseAwaitingScript(new Source("a", "for await (const x of y) ;")).async());
    assertTrue(Parser.parseAwaitingScript(new Source("a", "{ await using x = y }")).async());
    assertFalse(Parser.parseAwaitingScript(new Source("a", "async () => await x")).async());
    assertFalse(Parser.parseAwaitingScript(new Source("a", "with (a) b")).strict());
    assertFalse(Parser.parseAwaitingScript(new Source("a", "x")).module());
  }
}
