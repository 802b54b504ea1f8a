package everett.grammar;

import everett.statics.ScopeKind;
import everett.syntax.Argument;
import everett.syntax.Expression;
import everett.syntax.Function;
import everett.syntax.FunctionBody;
import everett.syntax.Identifier;
import everett.syntax.PatternElement;
import everett.syntax.Statement;
import everett.syntax.Target;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.TokenStream;
import org.jspecify.annotations.Nullable;

/** Functions of all forms: their parameters, strictness and bodies. */
abstract class FunctionActions extends UnitActions {
  private static final String DUPLICATE = "Duplicate parameter name not allowed in this context";

  /** Of the function whose parameters come next. */
  int functionModifiers;
  /** Of the function that was read last. */
  int lastFunctionModifiers;

  private FunctionState last = fn;

  FunctionActions(TokenStream tokens) {
    super(tokens);
  }

  // ---- Heads

  /** Behind {@code function}. */
  final void functionStart(int m) {
    functionModifiers = m;
  }

  /** Behind {@code *} or {@code **}. */
  final void star() {
    functionModifiers |= in.pRaw == JavaScript.POW ? PARALLEL : GENERATOR;
  }

  /** The name of a declaration, which is one of the code around it; position is where that stands. */
  final void functionName(int position) {
    Identifier name = new Identifier(in.pStart, in.pEnd, pText());
    checkBinding(name);
    if (!scopes.declareFunction(name.name(), functionModifiers == 0 && !fn.strict)) {
      throw declaredAlready(name);
    }
    push(name);
  }

  final void noFunctionName(int position) {
    if (position != EXPORT_DEFAULT) {
      throw errorHere("Function statements require a function name");
    }
    none();
  }

  /** The name of an expression, which is one of its own code. */
  final void functionExpressionName() {
    Identifier name = new Identifier(in.pStart, in.pEnd, pText());
    Word w = in.pWord;
    if (w != null) {
      if (fn.strict && w.restricted()) {
        throw error("Unexpected eval or arguments in strict mode", name);
      }
      if (w.strictReserved() && (fn.strict || w == Word.YIELD && (functionModifiers & (GENERATOR | PARALLEL)) != 0)) {
        throw error(STRICT_RESERVED, name);
      }
      if (w == Word.AWAIT && (in.module || (functionModifiers & ASYNC) != 0)) {
        throw error("Unexpected reserved word", name);
      }
    }
    push(name);
  }

  // ---- Parameters

  /** Behind the parenthesis that opens the parameters. */
  final void enterFunction() {
    int m = functionModifiers;
    int allowed = FunctionState.RETURN | FunctionState.NEW_TARGET;
    if ((m & METHOD) != 0) {
      allowed |= FunctionState.SUPER_PROPERTY;
    }
    if ((m & DERIVED) != 0) {
      allowed |= FunctionState.SUPER_CALL;
    }
    enterFunction(m, allowed);
  }

  private void enterFunction(int m, int allowed) {
    pushFunction(m, allowed, fn.strict);
    fn.pendingFrom = pendingCount();
    scopes.enter(ScopeKind.FUNCTION);
    open();
  }

  final void parameter(int start) {
    Expression initializer = popOptional();
    Target target = pop();
    if (initializer != null || !(target instanceof Identifier)) {
      fn.simple = false;
    }
    push(new PatternElement(start, in.pEnd, target, initializer));
  }

  final void restParameter(int start) {
    if (in.type != JavaScript.RP) {
      throw in.type == JavaScript.ASSIGN ? errorHere("Rest parameter may not have a default initializer")
          : errorHere("Rest parameter must be last formal parameter");
    }
    fn.simple = false;
    fn.rest = pop();
    push(new Argument.Hole(start, start));
  }

  /** Behind the parenthesis that closes the parameters. */
  final void parametersEnd() {
    fn.parameters = closeSlots(false);
    checkPending();
    declareParameters();
  }

  private void declareParameters() {
    for (PatternElement p : fn.parameters) {
      if (p.target() instanceof Identifier id) {
        declareParameter(id);
      } else {
        boundNames(p.target(), this::declareParameter);
      }
    }
    if (fn.rest != null) {
      boundNames(fn.rest, this::declareParameter);
    }
    if (fn.duplicate != null && (fn.strict || !fn.simple || (fn.modifiers & (METHOD | ARROW)) != 0)) {
      throw error(DUPLICATE, fn.duplicate);
    }
    if (fn.yieldAt >= 0) {
      throw in.error("Yield expression not allowed in formal parameter", fn.yieldAt, fn.yieldAt + 5);
    }
    if (fn.awaitAt >= 0) {
      throw in.error("Illegal await-expression in formal parameters of async function", fn.awaitAt, fn.awaitAt + 5);
    }
  }

  // ---- Bodies

  /** Behind the brace that opens a body. */
  final void functionBodyStart() {
    fn.bodyStart = in.pStart;
    fn.prologue = true;
    open();
  }

  /** Behind an expression statement that is only a string: a directive, if it stands in the prologue. */
  final void directive(Expression.StringLiteral s) {
    // The very text counts: with escapes or a line continuation it is no Use Strict Directive.
    if (s.end() - s.start() != 12 || !s.value().equals("use strict")) {
      return;
    }
    if (!fn.simple) {
      throw error("Illegal 'use strict' directive in function with non-simple parameter list", s);
    }
    if (fn.octalAt >= 0) {
      throw in.error(fn.octalMessage, fn.octalAt, fn.octalAt + 2);
    }
    if (!fn.strict) {
      fn.strict = true;
      for (PatternElement p : fn.parameters) {
        checkBinding((Identifier) p.target());
      }
      if (fn.duplicate != null) {
        throw error(DUPLICATE, fn.duplicate);
      }
    }
  }

  /** Behind the brace that closes a body. */
  final void functionBody() {
    List<Statement> body = close();
    checkPending();
    push(new FunctionBody.Statements(fn.bodyStart, in.pEnd, body));
    leaveFunction();
  }

  private void leaveFunction() {
    scopes.leave();
    last = popFunction();
    lastFunctionModifiers = last.modifiers;
  }

  /** The function whose body is on the stack. */
  final Function function(int start, Function.Kind kind, @Nullable Identifier name) {
    FunctionBody body = pop();
    int m = last.modifiers;
    return new Function(
        start, body.end(), kind, (m & ASYNC) != 0,
        (m & GENERATOR) != 0 ? Function.Generator.GENERATOR
            : (m & PARALLEL) != 0 ? Function.Generator.PARALLEL : Function.Generator.NONE,
        name, last.parameters, last.rest, body, last.strict);
  }

  private Function namedFunction(int start) {
    Object body = pop();
    Identifier name = popOptional();
    push(body);
    if (name != null && last.strict && !fn.strict) {
      Word w = Word.of(name.name());
      if (w != null && w.restricted()) {
        throw error("Unexpected eval or arguments in strict mode", name);
      } else if (w != null && w.strictReserved()) {
        throw error(STRICT_RESERVED, name);
      }
    }
    return function(start, Function.Kind.ORDINARY, name);
  }

  final void endFunctionDeclaration(int start, int position) {
    push(new Statement.FunctionDeclaration(start, in.pEnd, namedFunction(start)));
  }

  final void endFunctionExpression(int unitStart) {
    int at = afterNews(unitStart);
    push(new Expression.FunctionExpression(at, in.pEnd, namedFunction(at)));
  }

  // ---- Arrow functions

  /** Behind {@code =>}. */
  final void arrowStart() {
    assignmentLevel(in.pStart);
    Object head = pop();
    List<? extends Argument> items;
    boolean async = false;
    int start;
    // No switch over types on the way of every program: linking its first one takes milliseconds.
    if (head instanceof Identifier id) {
      items = List.of(id);
      start = id.start();
    } else if (head instanceof ArrowHead h) {
      items = h.items();
      async = h.async();
      start = h.start();
    } else if (head instanceof Expression.Call c && asyncHead(c)) {
      items = c.arguments();
      async = true;
      start = c.start();
    } else if (head instanceof Expression e) {
      throw error("Malformed arrow function parameter list", e);
    } else {
      throw unexpectedBehind();
    }
    List<PatternElement> parameters = new ArrayList<>(items.size());
    Target rest = arrowParameters(items, parameters);
    checkArrowHead(start, async);
    boolean outerNoIn = noIn;
    int inherited = fn.allowed
        & (FunctionState.NEW_TARGET | FunctionState.SUPER_PROPERTY | FunctionState.SUPER_CALL
            | FunctionState.NO_ARGUMENTS);
    mark(start);
    enterFunction(ARROW | (async ? ASYNC : 0), inherited | FunctionState.RETURN);
    fn.parameters = parameters;
    fn.rest = rest;
    fn.simple = isSimple(parameters, rest);
    declareParameters();
    if (in.type == JavaScript.LC) {
      in.retype(JavaScript.BODY_LC);
    } else {
      noIn = outerNoIn;
      operand();
    }
  }

  private static boolean isSimple(List<PatternElement> parameters, @Nullable Target rest) {
    for (PatternElement p : parameters) {
      if (p.initializer() != null || !(p.target() instanceof Identifier)) {
        return false;
      }
    }
    return rest == null;
  }

  private @Nullable Target arrowParameters(List<? extends Argument> items, List<PatternElement> parameters) {
    Target rest = null;
    for (Argument a : items) {
      if (rest != null) {
        throw error("Rest parameter must be last formal parameter", rest);
      }
      if (a instanceof Expression e) {
        parameters.add(element(e, true));
      } else if (a instanceof Argument.Spread s) {
        if (in.text[in.peek(s.end())] == ',') {
          throw error("Rest parameter must be last formal parameter", s);
        }
        if (s.value() instanceof Expression.Assignment) {
          throw error("Rest parameter may not have a default initializer", s);
        }
        rest = pattern(s.value(), true);
      }
    }
    return rest;
  }

  /** What an arrow function's parameters must not contain, though the expression that they were might. */
  private void checkArrowHead(int start, boolean async) {
    if (fn.yieldAt >= start) {
      throw in.error("Yield expression not allowed in formal parameter", fn.yieldAt, fn.yieldAt + 5);
    }
    if (fn.awaitAt >= start || async && fn.awaitNameAt >= start) {
      int at = Math.max(fn.awaitAt, fn.awaitNameAt);
      throw in.error("Illegal await-expression in formal parameters of async function", at, at + 5);
    }
  }

  /** Behind the brace that closes an arrow function's body. */
  final void arrowBlock() {
    functionBody();
    closeArrow();
  }

  final void arrowExpression() {
    checkPending();
    Expression value = popExpression();
    push(new FunctionBody.Concise(value.start(), value.end(), value));
    leaveFunction();
    closeArrow();
  }

  private void closeArrow() {
    closeOne();
    int start = popMark();
    Function f = function(start, Function.Kind.ARROW, null);
    push(new Expression.FunctionExpression(start, f.end(), f));
  }

  // ---- Field initializers and static blocks

  final void enterInitializer(int allowed) {
    pushFunction(METHOD, allowed, true);
    fn.pendingFrom = pendingCount();
    scopes.enter(ScopeKind.FUNCTION);
  }

  final void leaveInitializer() {
    scopes.leave();
    popFunction();
  }
}
