package everett.grammar;

import everett.statics.PrivateNames;
import everett.statics.ScopeKind;
import everett.syntax.CatchClause;
import everett.syntax.DeclarationKind;
import everett.syntax.Declarator;
import everett.syntax.Expression;
import everett.syntax.ForHead;
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

/** Statements, declarations and the program. */
abstract class StatementActions extends ModuleActions {
  /** A declaration of variables, before it is known where it stands. */
  private record Declarations(int start, int end, DeclarationKind kind, List<Declarator> declarators) {}

  private @Nullable EvalContext eval;
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
    pushFunction(in.module ? ASYNC : 0, allowed, in.module || e != null && e.strict());
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

  // ---- Declarations

  /** Behind a declaration's keyword. */
  final DeclarationKind declarationStart() {
    DeclarationKind kind = switch (in.pType) {
      case JavaScript.VAR -> DeclarationKind.VAR;
      case JavaScript.CONST -> DeclarationKind.CONST;
      case JavaScript.LET_DECL -> DeclarationKind.LET;
      case JavaScript.USING -> DeclarationKind.USING;
      default -> DeclarationKind.AWAIT_USING;
    };
    if (kind == DeclarationKind.AWAIT_USING) {
      awaitBehind();
    }
    if ((kind == DeclarationKind.USING || kind == DeclarationKind.AWAIT_USING) && !noIn
        && (scopes.kind() == ScopeKind.SCRIPT || scopes.kind() == ScopeKind.SWITCH)) {
      throw errorBehind("Unexpected token '" + kind.text + "'");
    }
    mark(in.pStart);
    boolean n = noIn;
    open();
    noIn = n;
    return kind;
  }

  final void declarator(int start, DeclarationKind kind) {
    Expression initializer = popOptional();
    Target target = pop();
    if (initializer == null && (kind.constant() || !(target instanceof Identifier)) && !isForHead()) {
      throw in.error(
          "Missing initializer in " + (target instanceof Identifier ? kind.text : "destructuring") + " declaration",
          in.start, in.end);
    }
    push(new Declarator(start, in.pEnd, target, initializer));
  }

  private boolean isForHead() {
    return noIn && (in.type == JavaScript.IN || in.contextual() == Word.OF);
  }

  final void declarations(DeclarationKind kind) {
    boolean n = noIn;
    List<Declarator> declarators = close();
    noIn = n;
    push(new Declarations(popMark(), in.pEnd, kind, declarators));
  }

  final void variableDeclaration(int start) {
    Declarations d = pop();
    push(new Statement.VariableDeclaration(start, in.pEnd, d.kind, d.declarators));
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

  // ---- Loops

  /** Before a loop's body; the loop begins at start. */
  final void loopStart(int start) {
    labels.loop(start);
    fn.loops++;
    bodyStart();
  }

  final void whileStatement(int start) {
    fn.loops--;
    Statement body = pop();
    Expression test = popExpression();
    push(new Statement.While(start, in.pEnd, test, body));
  }

  final void doWhileStatement(int start) {
    fn.loops--;
    Expression test = popExpression();
    Statement body = pop();
    push(new Statement.DoWhile(start, in.pEnd, body, test));
  }

  /** Behind the parenthesis of a {@code for}. */
  final void forStart(boolean await) {
    if (await && outsideFunctions()) {
      awaitsAtTop = true;
    }
    scopes.enter(ScopeKind.BLOCK);
    noIn = true;
    forFirst();
  }

  /** Behind the first semicolon. */
  final void forInitializer(boolean await) {
    if (await) {
      throw unexpectedBehind();
    }
    Object first = popOptional();
    if (first == null) {
      none();
    } else if (first instanceof Declarations d) {
      push(new Statement.VariableDeclaration(d.start, d.end, d.kind, d.declarators));
    } else {
      push(first);
      Expression e = popExpression();
      push(new Statement.ExpressionStatement(e.start(), e.end(), e));
    }
    operand();
  }

  final void endFor(int start) {
    fn.loops--;
    scopes.leave();
    Statement body = pop();
    Expression update = popOptional();
    Expression test = popOptional();
    Statement initializer = popOptional();
    push(new Statement.For(start, in.pEnd, initializer, test, update, body));
  }

  /** Behind {@code in} or {@code of}: what stands before it. */
  final void forHead(int start, boolean await, boolean of) {
    Object first = popOptional();
    if (await && !of || first == null) {
      throw unexpectedBehind();
    }
    if (!(first instanceof Declarations d)) {
      push(assignedHead(first, start, await, of));
      return;
    }
    Declarator declarator = d.declarators.getFirst();
    String loop = await ? "for-await-of" : of ? "for-of" : "for-in";
    if (d.declarators.size() != 1) {
      throw in.error(
          "Invalid left-hand side in " + loop + " loop: Must have a single binding.", d.start, d.end);
    }
    Expression initializer = declarator.initializer();
    if (initializer != null
        && (of || fn.strict || d.kind != DeclarationKind.VAR || !(declarator.target() instanceof Identifier))) {
      throw in.error(loop + " loop variable declaration may not have an initializer.", d.start, d.end);
    }
    if (!of && (d.kind == DeclarationKind.USING || d.kind == DeclarationKind.AWAIT_USING)) {
      throw in.error("Invalid left-hand side in for-in loop: " + d.kind.text + " declaration", d.start, d.end);
    }
    push(new ForHead.Binding(d.start, d.end, d.kind, declarator.target(), initializer));
  }

  private ForHead assignedHead(Object first, int start, boolean await, boolean of) {
    if (of && first instanceof Expression e) {
      int at = e.start();
      if (in.wordAt(at, "let") && !(e instanceof Identifier && in.text[at] != 'l')) {
        throw in.error("The left-hand side of a for-of loop may not be 'let'.", at, at + 3);
      }
      if (!await && e instanceof Identifier && in.wordAt(at, "async")) {
        throw in.error("The left-hand side of a for-of loop may not be 'async'.", at, at + 5);
      }
    }
    Target target = assignmentTarget(first, true, "Invalid left-hand side in for-loop");
    return new ForHead.Assigned(target.start(), target.end(), target);
  }

  final void forInStatement(int start) {
    fn.loops--;
    scopes.leave();
    Statement body = pop();
    Expression object = popExpression();
    ForHead head = pop();
    push(new Statement.ForIn(start, in.pEnd, head, object, body));
  }

  final void forOfStatement(int start, boolean await) {
    fn.loops--;
    scopes.leave();
    Statement body = pop();
    Expression iterable = popExpression();
    ForHead head = pop();
    push(new Statement.ForOf(start, in.pEnd, head, iterable, body, await));
  }

  // ---- Jumps

  final void continueStatement(int start) {
    Identifier label = popOptional();
    if (label != null && !labels.isLoop(label.name())) {
      throw labels.has(label.name())
          ? in.error(
              "Illegal continue statement: '" + label.name() + "' does not denote an iteration statement", start,
              label.end())
          : error("Undefined label '" + label.name() + "'", label);
    }
    if (fn.loops == 0) {
      throw in.error("Illegal continue statement: no surrounding iteration statement", start, start + 8);
    }
    push(new Statement.Continue(start, in.pEnd, label));
  }

  final void breakStatement(int start) {
    Identifier label = popOptional();
    if (label == null && fn.loops == 0 && fn.switches == 0) {
      throw in.error("Illegal break statement", start, start + 5);
    }
    if (label != null && !labels.has(label.name())) {
      throw error("Undefined label '" + label.name() + "'", label);
    }
    push(new Statement.Break(start, in.pEnd, label));
  }

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
