package everett.grammar;

import everett.statics.PrivateNames;
import everett.statics.ScopeKind;
import everett.syntax.CatchClause;
import everett.syntax.Expression;
import everett.syntax.Identifier;
import everett.syntax.PatternElement;
import everett.syntax.Program;
import everett.syntax.Statement;
import everett.syntax.SwitchCase;
import everett.syntax.Target;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.TokenStream;
import org.jspecify.annotations.Nullable;

/** Programs and the statements without declarations. */
abstract class StatementActions extends LoopActions {
  private @Nullable EvalContext eval;
  private boolean awaiting;
  private @Nullable List<String> parametersAround;
  private boolean mergeNextBlock;
  private boolean defaultSeen;

  StatementActions(TokenStream tokens) {
    super(tokens);
  }

  // ---- Programs

  /** What is parsed is eval code. */
  final void evalCode(EvalContext context) {
    eval = context;
  }

  /** What is parsed is a script that may await. */
  final void awaitingScript() {
    awaiting = true;
  }

  /** What is parsed is the body of a function with these parameters, which are given back. */
  final List<PatternElement> bodyOfFunction(List<String> parameters) {
    List<PatternElement> elements = new ArrayList<>(parameters.size());
    for (String name : parameters) {
      elements.add(new PatternElement(0, 0, new Identifier(0, 0, in.nameOf(name)), null));
    }
    parametersAround = parameters;
    return elements;
  }

  final void programStart() {
    EvalContext e = eval;
    int allowed = parametersAround == null ? 0 : FunctionState.RETURN | FunctionState.NEW_TARGET;
    if (e != null) {
      allowed = (e.newTarget() ? FunctionState.NEW_TARGET : 0)
          | (e.superProperty() ? FunctionState.SUPER_PROPERTY : 0)
          | (e.superCall() ? FunctionState.SUPER_CALL : 0)
          | (e.inFieldInitializer() ? FunctionState.NO_ARGUMENTS : 0);
      privateNames = new PrivateNames(e.privateNames());
    }
    pushFunction(in.module || awaiting ? ASYNC : 0, allowed, in.module || e != null && e.strict());
    if (parametersAround == null) {
      scopes.enter(in.module ? ScopeKind.MODULE : ScopeKind.SCRIPT);
    } else {
      scopes.enter(ScopeKind.FUNCTION);
      for (String name : parametersAround) {
        scopes.declareParameter(in.nameOf(name));
      }
    }
    fn.prologue = !in.module;
    open();
  }

  final void programEnd() {
    List<Statement> body = close();
    if (in.module) {
      checkExports();
    }
    push(new Program(0, in.length, body, in.module, fn.strict, awaitsAtTop));
  }

  // ---- Blocks

  /** Behind a block's brace. */
  final void enterBlock() {
    open();
    if (mergeNextBlock) {
      mergeNextBlock = false;
    } else {
      scopes.enter(ScopeKind.BLOCK);
    }
  }

  final void block(int start) {
    List<Statement> body = close();
    scopes.leave();
    push(new Statement.Block(start, in.pEnd, body));
  }

  final void statementEnd() {
    checkPending();
  }

  // ---- Expression statements

  final void expressionStatement(int start) {
    Expression e = popExpression();
    if (fn.prologue) {
      if (e instanceof Expression.StringLiteral s) {
        directive(s);
      } else {
        fn.prologue = false;
      }
    }
    push(new Statement.ExpressionStatement(start, in.pEnd, e));
  }

  // ---- if

  /** Before the body of an {@code if}, where sloppy code may declare a function, as if in a block of its own. */
  final void ifBodyStart() {
    if (in.type == JavaScript.FUNCTION && !fn.strict) {
      in.retype(JavaScript.FUNCTION_DECL);
      scopes.enter(ScopeKind.BLOCK);
      position = IF_BODY;
    } else {
      startAlone(BODY);
    }
  }

  final void ifBodyEnd() {
    if (top() instanceof Statement.FunctionDeclaration d) {
      scopes.leave();
      if (d.function().suspends()) {
        throw error("Generators can only be declared at the top level or inside a block.", d);
      }
      replaceTop(new Statement.Block(d.start(), d.end(), List.of(d)));
    }
  }

  /** Behind {@code else if}. */
  final void elseIf() {
    mark(in.pEnd - 2);
  }

  /** Ends an {@code if} that n times {@code else if} continues. */
  final void endIf(int start, int n) {
    Statement alternate = popOptional();
    for (int i = n; i >= 0; i--) {
      Statement consequent = pop();
      Expression test = popExpression();
      alternate = new Statement.If(i == 0 ? start : popMark(), in.pEnd, test, consequent, alternate);
    }
    push(alternate);
  }

  // ---- return and throw

  /** Behind {@code return}. */
  final void returnStart(int start) {
    if (!fn.allows(FunctionState.RETURN)) {
      throw errorBehind("Illegal return statement");
    }
    asi();
    operand();
  }

  final void returnStatement(int start) {
    Expression value = popOptional();
    push(new Statement.Return(start, in.pEnd, value));
  }

  final void throwStatement(int start) {
    Expression value = popExpression();
    push(new Statement.Throw(start, in.pEnd, value));
  }

  // ---- Others

  final void withStart(int start) {
    if (fn.strict) {
      throw errorBehind("Strict mode code may not include a with statement");
    }
  }

  final void withStatement(int start) {
    Statement body = pop();
    Expression object = popExpression();
    push(new Statement.With(start, in.pEnd, object, body));
  }

  /** Behind the brace of a {@code switch}. */
  final void enterSwitch() {
    open();
    mark(defaultSeen ? 1 : 0);
    defaultSeen = false;
    fn.switches++;
    scopes.enter(ScopeKind.SWITCH);
  }

  final void defaultCase() {
    if (defaultSeen) {
      throw errorBehind("More than one default clause in switch statement");
    }
    defaultSeen = true;
    none();
  }

  final void switchCase(int start) {
    List<Statement> body = close();
    Expression test = popOptional();
    push(new SwitchCase(start, in.pEnd, test, body));
  }

  final void switchStatement(int start) {
    defaultSeen = popMark() != 0;
    fn.switches--;
    scopes.leave();
    List<SwitchCase> cases = close();
    Expression discriminant = popExpression();
    push(new Statement.Switch(start, in.pEnd, discriminant, cases));
  }

  final void label() {
    push(identifier());
  }

  /** Behind a label's colon; position is where the labelled statement stands. */
  final void labelBody(int position) {
    Identifier label = (Identifier) top();
    if (!labels.enter(label.name(), label.start(), in.start)) {
      throw error("Label '" + label.name() + "' has already been declared", label);
    }
    if (in.type == JavaScript.FUNCTION && !fn.strict && position <= LABELLED) {
      in.retype(JavaScript.FUNCTION_DECL);
      this.position = LABELLED;
    } else {
      startAlone(Math.max(position, LABELLED));
    }
  }

  final void labelledStatement(int start) {
    labels.leave();
    Statement body = pop();
    Identifier label = pop();
    if (body instanceof Statement.FunctionDeclaration d && d.function().suspends()) {
      throw error("Generators can only be declared at the top level or inside a block.", d);
    }
    push(new Statement.Labelled(start, in.pEnd, label, body));
  }

  final void catchParameter() {
    scopes.enter(ScopeKind.BLOCK);
    declareCatchParameter((Target) top());
    mergeNextBlock = true;
  }

  final void catchClause(int start) {
    Statement.Block body = pop();
    Target parameter = popOptional();
    push(new CatchClause(start, in.pEnd, parameter, body));
  }

  /** Puts the topmost value in the place of the one under it. */
  final void replaceNone() {
    Object value = pop();
    drop();
    push(value);
  }

  final void endTry(int start) {
    Statement.Block finalizer = popOptional();
    CatchClause handler = popOptional();
    Statement.Block block = pop();
    if (handler == null && finalizer == null) {
      throw errorHere("Missing catch or finally after try");
    }
    push(new Statement.Try(start, in.pEnd, block, handler, finalizer));
  }
}
