package everett.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import everett.syntax.Expression;
import everett.syntax.Function;
import everett.syntax.Function.Generator;
import everett.syntax.Identifier;
import everett.syntax.Program;
import everett.syntax.Statement;
import java.math.BigInteger;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Goals, contexts, limits and literals' values; what is accepted and rejected is in the chunk files. */
class ParserTest {
  private static Program script(String text) {
    return Parser.parseScript(new Source("test.js", text));
  }

  private static Expression expression(String text) {
    return ((Statement.ExpressionStatement) script(text).body().getFirst()).expression();
  }

  private static Program eval(String text, EvalContext context) {
    return Parser.parseEval(new Source("eval", text), context);
  }

  private static Function function(String parameters, String body, boolean async, Generator generator) {
    Source source = new Source("anonymous", Parser.functionText(parameters, body, async, generator));
    return Parser.parseFunction(source, parameters, body, async, generator);
  }

  // ---- Goals

  @Test
  void strictnessOfPrograms() {
    assertTrue(script("'use strict'; x").strict());
    assertTrue(script("'other'\n'use strict'\nx").strict());
    assertFalse(script("('use strict'); x").strict());
    assertFalse(script("'use\\x20strict'; x").strict());
    assertFalse(script("x; 'use strict'").strict());
    assertTrue(Parser.parseModule(new Source("m", "x")).strict());
  }

  @Test
  void modulesThatAwait() {
    assertTrue(Parser.parseModule(new Source("m", "await x")).async());
    assertTrue(Parser.parseModule(new Source("m", "for await (const x of y) ;")).async());
    assertTrue(Parser.parseModule(new Source("m", "await using x = y")).async());
    assertFalse(Parser.parseModule(new Source("m", "async () => { await x }")).async());
  }

  @Test
  void evalCodeMayDoWhatItsPlaceAllows() {
    EvalContext method = new EvalContext(true, true, true, false, false, Set.of("p"));
    assertTrue(eval("new.target; super.x; this.#p; () => super.y", method).strict());
    assertThrows(JsSyntaxError.class, () -> eval("super()", method));
    assertThrows(JsSyntaxError.class, () -> eval("this.#q", method));
    assertThrows(JsSyntaxError.class, () -> eval("var public", method));
    assertThrows(JsSyntaxError.class, () -> eval("new.target", EvalContext.INDIRECT));
    EvalContext field = new EvalContext(true, true, true, false, true, Set.of());
    assertEquals(
        "'arguments' is not allowed in class field initializer or static initialization block",
        assertThrows(JsSyntaxError.class, () -> eval("() => arguments", field)).getMessage());
    assertEquals(1, eval("function f() { arguments }", field).body().size());
  }

  // ---- Functions from text

  @Test
  void functionsFromText() {
    Source source = new Source("anonymous", Parser.functionText("a, b", "return a", false, Generator.NONE));
    assertEquals("function anonymous(a, b\n) {\nreturn a\n}", source.text());
    Function f = function("a, b", "return a", false, Generator.NONE);
    assertEquals(2, f.parameters().size());
    assertNull(f.name());
    assertEquals(source.text().length(), f.end());
    assertTrue(function("", "await 1; for await (x of y) yield", true, Generator.GENERATOR).async());
    assertEquals(Generator.PARALLEL, function("", "yield 1", false, Generator.PARALLEL).generator());
    assertEquals(1, function("a //", "-->\nb", false, Generator.NONE).parameters().size());
    assertTrue(function("", "'use strict'", false, Generator.NONE).strict());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "/* | */) {",
    "a) { }, function (b | c",
    "a){}); (function (b | c",
    "a = `| `) {`",
    " | }, function () {",
    " | } + {",
    " | super.x",
    "a, a | 'use strict'",
    "a = 1 | 'use strict'",
    "a = super.b | ",
  })
  void parametersAndBodyMustBeRightAlone(String parameters, String body) {
    String p = parameters == null ? "" : parameters;
    String b = body == null ? "" : body;
    assertThrows(JsSyntaxError.class, () -> function(p, b, false, Generator.NONE));
  }

  // ---- Depth

  @ParameterizedTest
  @ValueSource(strings = {
    "[", "(", "{", "function f(){", "(function(){", "a=>", "()=>{", "!", "- ", "typeof ", "a?b:", "a?", "if(x)", "`${", "class A{x=",
    "(class extends ", "a**", "a=", "({a:", "({[", "f(", "a[", "for(;;)", "try{", "switch(x){case 1:", "function f(a=", "{",
    "async x=>", "({m(){", "class A{static{", "class A{m(){", "do ", "while(x)", "with(x)", "x={a(b=", "let [", "[{a:",
  })
  void endlessNestingIsAnError(String opening) {
    JsSyntaxError e = assertThrows(JsSyntaxError.class, () -> script(opening.repeat(100_000)));
    assertEquals("Maximum nesting depth exceeded", e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a+", "a.b().", "a,", "a&&", "a??", "if(x);else ", "new ", "a?b:", "a;", "a\n", "a=", "!", "a<b ? c : "})
  void chainsMayBeLong(String link) throws InterruptedException {
    AtomicReference<Object> result = new AtomicReference<>();
    Thread t = new Thread(null, () -> result.set(script(link.repeat(10_000) + "a")), "parser", 64 << 20);
    t.start();
    t.join();
    assertTrue(result.get() instanceof Program);
  }

  @Test
  void nestingMayBeDeepOnALargeStack() throws InterruptedException {
    AtomicReference<Object> result = new AtomicReference<>();
    int n = ParserState.MAX_DEPTH - 10;
    Thread t = new Thread(null, () -> result.set(script("[".repeat(n) + "]".repeat(n))), "parser", 64 << 20);
    t.start();
    t.join();
    assertTrue(result.get() instanceof Program);
  }

  // ---- Literals

  @ParameterizedTest
  @CsvSource({
    "0, 0", "1.5, 1.5", ".5, 0.5", "5., 5", "1e3, 1000", "1E-7, 1e-7", "0x1F, 31", "0b101, 5", "0o17, 15", "017, 15", "089, 89", "08.5, 8.5",
    "1_000.5_0, 1000.5", "9007199254740993, 9007199254740992", "123456789012345678, 123456789012345680",
    "0x20000000000001, 9007199254740992", "0x20000000000003, 9007199254740996", "0.1234567890123456789, 0.12345678901234568",
    "179769313486231570000e288, 1.7976931348623157e308", "1e400, Infinity", "5e-324, 4.9e-324", "0.000001, 0.000001",
  })
  void numbers(String literal, double value) {
    assertEquals(value, ((Expression.NumberLiteral) expression(literal)).value());
  }

  @ParameterizedTest
  @CsvSource({"0n, 0", "10n, 10", "0xFFn, 255", "123456789012345678901234567890n, 123456789012345678901234567890", "1_0n, 10"})
  void bigInts(String literal, BigInteger value) {
    assertEquals(value, ((Expression.BigIntLiteral) expression(literal)).value());
  }

  @Test
  void strings() {
    String literal = "('\\n\\t\\v\\0\\x41\\u0042\\u{1F600}\\101\\\n\\\r\n\\q\u2028')";
    Expression.Parenthesized p = (Expression.Parenthesized) expression(literal);
    assertEquals("\n\t\013\0AB\uD83D\uDE00Aq\u2028", ((Expression.StringLiteral) p.expression()).value());
  }

  @Test
  void templates() {
    Expression.TaggedTemplate t = (Expression.TaggedTemplate) expression("f`a\\n\r\n${b}\\u{x}`");
    var parts = t.template().parts();
    assertEquals("a\n\n", parts.get(0).cooked());
    assertEquals("a\\n\n", parts.get(0).raw());
    assertNull(parts.get(1).cooked());
    assertEquals("\\u{x}", parts.get(1).raw());
  }

  @Test
  void namesAreOneStringEach() {
    Expression.Binary b = (Expression.Binary) expression("abc + \\u0061bc");
    assertSame(((Identifier) b.left()).name(), ((Identifier) b.right()).name());
  }

  // ---- Positions

  @Test
  void linesAndColumns() {
    Source s = new Source("s", "a\nb\r\nc\rd\u2028e\u2029f");
    int[] offsets = {0, 1, 2, 5, 7, 9, 11, 12};
    int[] lines = {1, 1, 2, 3, 4, 5, 6, 6};
    for (int i = 0; i < offsets.length; i++) {
      assertEquals(lines[i], s.line(offsets[i]), "offset " + offsets[i]);
    }
    assertEquals(1, s.column(9));
    assertEquals(2, s.column(1));
    assertEquals("b", s.lineText(2));
    assertEquals("f", s.lineText(6));
  }
}
