package everett.grammar;

import everett.syntax.Expression;
import everett.syntax.Function;
import everett.syntax.FunctionBody;
import everett.syntax.PatternElement;
import everett.syntax.Program;
import java.util.List;

/**
 * Parses ECMAScript. Every early error is found here and thrown as a {@link JsSyntaxError}; a tree that is returned
 * needs no further checks. The names in a tree have one String object each.
 */
public final class Parser {
  private Parser() {}

  /** <a href="https://tc39.es/ecma262/#sec-parse-script">ParseScript</a>. */
  public static Program parseScript(Source source) {
    return program(new JavaScript(new Tokens(source, false)));
  }

  /** <a href="https://tc39.es/ecma262/#sec-parsemodule">ParseModule</a>. */
  public static Program parseModule(Source source) {
    return program(new JavaScript(new Tokens(source, true)));
  }

  /** A script at whose top level {@code await} is allowed, as interactive input is. */
  public static Program parseAwaitingScript(Source source) {
    JavaScript parser = new JavaScript(new Tokens(source, false));
    parser.awaitingScript();
    return program(parser);
  }

  /** The code of an eval, whose place allows what the context says. */
  public static Program parseEval(Source source, EvalContext context) {
    JavaScript parser = new JavaScript(new Tokens(source, false));
    parser.evalCode(context);
    return program(parser);
  }

  /**
   * The text of a function that the constructor Function or one of its kin makes
   * (<a href="https://tc39.es/ecma262/#sec-createdynamicfunction">CreateDynamicFunction</a>).
   *
   * @param parameters the parameters, joined by commas
   */
  public static String functionText(String parameters, String body, boolean async, Function.Generator generator) {
    return functionHead(parameters, async, generator) + "{\n" + body + "\n}";
  }

  private static String functionHead(String parameters, boolean async, Function.Generator generator) {
    String star = switch (generator) {
      case NONE -> "";
      case GENERATOR -> "*";
      case PARALLEL -> "**";
    };
    return (async ? "async function" : "function") + star + " anonymous(" + parameters + "\n) ";
  }

  /**
   * Parses what {@link #functionText} has made of the same arguments. Parameters and body must each be right alone. The
   * function has no name in the tree, since it does not bind "anonymous".
   */
  public static Function parseFunction(
      Source source, String parameters, String body, boolean async, Function.Generator generator) {
    JavaScript parser = new JavaScript(new Tokens(source, false));
    parse(parser, true);
    Expression e = parser.popExpression();
    // Where its braces are tells whether one of the two texts has ended what it stands in, or begun a comment that the
    // other one ends.
    int bodyStart = functionHead(parameters, async, generator).length();
    if (e instanceof Expression.FunctionExpression f && f.end() == source.text().length()) {
      FunctionBody b = f.function().body();
      if (b.start() == bodyStart && b.end() == f.end()) {
        Function g = f.function();
        return new Function(
            g.start(), g.end(), g.kind(), g.async(), g.generator(), null, g.parameters(), g.rest(), b, g.strict());
      }
    }
    throw new JsSyntaxError("Arg string terminates parameters early", source, bodyStart, bodyStart + 1);
  }

  /**
   * Parses a text as the body of an ordinary function, as the files of CommonJS modules are. The function has no name,
   * and is strict if the body says so.
   *
   * @param parameters the names of its parameters, which differ
   */
  public static Function parseFunctionBody(Source source, List<String> parameters) {
    JavaScript parser = new JavaScript(new Tokens(source, false));
    List<PatternElement> elements = parser.bodyOfFunction(parameters);
    Program p = program(parser);
    FunctionBody body = new FunctionBody.Statements(p.start(), p.end(), p.body());
    return new Function(
        p.start(), p.end(), Function.Kind.ORDINARY, false, Function.Generator.NONE, null, elements, null, body, p.strict());
  }

  private static Program program(JavaScript parser) {
    parse(parser, false);
    return parser.pop();
  }

  private static void parse(JavaScript parser, boolean lone) {
    try {
      if (lone) {
        parser.lone();
      } else {
        parser.program();
      }
    } catch (StackOverflowError e) {
      // The limit of depth is for threads with a large stack.
      throw parser.tooDeep();
    }
  }
}
