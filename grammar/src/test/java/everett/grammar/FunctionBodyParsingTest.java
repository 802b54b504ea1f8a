package everett.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import everett.syntax.Function;
import everett.syntax.FunctionBody;
import everett.syntax.Identifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that are the body of a function, as CommonJS modules are. */
class FunctionBodyParsingTest {
  private static Function parse(String text) {
    return Parser.parseFunctionBody(new Source("file.js", text), List.of("exports", "require"));
  }

  @Test
  void mayReturnAndHasItsParameters() {
    Function f = parse("#!/usr/bin/env everett\n'use strict'; if (new.target) return 1;");
    assertTrue(f.strict());
    assertEquals(2, ((FunctionBody.Statements) f.body()).body().size());
    assertEquals("require", ((Identifier) f.parameters().get(1).target()).name());
  }

  @Test
  void mustNotDeclareItsParametersAgain() {
    parse("var exports; function require() {} { let exports }");
    var e = assertThrows(JsSyntaxError.class, () -> parse("\nlet exports"));
    assertEquals("Identifier 'exports' has already been declared", e.getMessage());
    assertEquals(2, e.line());
  }

  @Test
  void cannotEndTheFunction() {
    assertThrows(JsSyntaxError.class, () -> parse("} function f() {"));
  }
}
