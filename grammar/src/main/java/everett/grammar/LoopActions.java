package everett.grammar;

import everett.statics.ScopeKind;
import everett.syntax.DeclarationKind;
import everett.syntax.Declarator;
import everett.syntax.Expression;
import everett.syntax.ForHead;
import everett.syntax.Identifier;
import everett.syntax.Statement;
import everett.syntax.Target;
import java.util.List;
import org.antlr.v4.runtime.TokenStream;

/** Declarations of variables, and the loops whose heads contain them. */
abstract class LoopActions extends ModuleActions {
  /** A declaration of variables, before it is known where it stands. */
  private record Declarations(int start, int end, DeclarationKind kind, List<Declarator> declarators) {}

  LoopActions(TokenStream tokens) {
    super(tokens);
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
      throw errorHere("Missing initializer in " + (target instanceof Identifier ? kind.text : "destructuring") + " declaration");
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
}
