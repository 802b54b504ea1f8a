package everett.cli.repl;

import everett.grammar.JsSyntaxError;
import everett.grammar.Parser;
import everett.grammar.Source;
import everett.structured.JsonQuote;
import everett.syntax.ImportAttribute;
import everett.syntax.ImportPhase;
import everett.syntax.ImportSpecifier;
import everett.syntax.Program;
import everett.syntax.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Import declarations in a script: {@code import a, {b as c} from "m"} becomes
 * {@code const {default: a, b: c} = await import("m")}.
 */
final class Imports {
  private Imports() {}

  /**
   * The text with its import declarations as calls; null if it has none, or is no module.
   *
   * @throws JsSyntaxError if the text could become a module with more text behind it
   */
  static @Nullable Source asCalls(Source source) {
    Program module;
    try {
      module = Parser.parseModule(source);
    } catch (JsSyntaxError e) {
      if (e.unfinished()) {
        throw e;
      }
      return null;
    }
    String text = source.text();
    StringBuilder b = new StringBuilder();
    int end = 0;
    for (Statement s : module.body()) {
      if (s instanceof Statement.Import i && i.phase() == ImportPhase.EVALUATION) {
        b.append(text, end, i.start());
        call(i, b);
        end = i.end();
      }
    }
    return end == 0 ? null : new Source(source.name(), b.append(text, end, text.length()).toString());
  }

  private static void call(Statement.Import i, StringBuilder b) {
    String namespace = null;
    StringBuilder names = new StringBuilder();
    for (ImportSpecifier s : i.specifiers()) {
      if (s.imported() == null) {
        namespace = s.local().name();
      } else {
        names.append(names.isEmpty() ? "" : ", ").append(quoted(s.imported())).append(": ").append(s.local().name());
      }
    }
    if (namespace != null) {
      b.append("const ").append(namespace).append(" = ");
    } else if (!names.isEmpty()) {
      b.append("const { ").append(names).append(" } = ");
    }
    b.append("await import(").append(quoted(i.source()));
    if (!i.attributes().isEmpty()) {
      b.append(", { with: {");
      for (ImportAttribute a : i.attributes()) {
        b.append(' ').append(quoted(a.key())).append(": ").append(quoted(a.value())).append(',');
      }
      b.append(" } }");
    }
    b.append(')');
    if (namespace != null && !names.isEmpty()) {
      b.append(", { ").append(names).append(" } = ").append(namespace);
    }
    b.append(';');
  }

  private static String quoted(String s) {
    StringBuilder b = new StringBuilder();
    JsonQuote.append(b, s);
    return b.toString();
  }
}
