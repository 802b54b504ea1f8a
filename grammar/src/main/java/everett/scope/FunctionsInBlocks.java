package everett.scope;

import everett.syntax.CatchClause;
import everett.syntax.Declarator;
import everett.syntax.ForHead;
import everett.syntax.Function;
import everett.syntax.Identifier;
import everett.syntax.Statement;
import everett.syntax.SwitchCase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Annex B's <a
 * href="https://tc39.es/ecma262/#sec-block-level-function-declarations-web-legacy-compatibility-semantics"> function
 * declarations in blocks</a>: those that are variables of the function as well.
 */
final class FunctionsInBlocks {
  private final ScopeTree tree;
  private final FunctionScope function;

  /** The names that the blocks around declare lexically, outermost first. */
  private final List<List<String>> blocks;

  FunctionsInBlocks(ScopeTree tree, FunctionScope function, List<List<String>> blocks) {
    this.tree = tree;
    this.function = function;
    this.blocks = blocks;
  }

  /** Looks into a statement that is no block's own member. */
  void inside(@Nullable Statement s) {
    switch (s) {
      case Statement.Block b -> block(b.body());
      case Statement.If i -> {
        branch(i.consequent());
        branch(i.alternate());
      }
      case Statement.DoWhile w -> inside(w.body());
      case Statement.While w -> inside(w.body());
      case Statement.For f -> {
        List<String> names = new ArrayList<>();
        if (f.initializer() instanceof Statement.VariableDeclaration d && d.kind().lexical()) {
          for (Declarator x : d.declarators()) {
            Declarations.boundNames(x.target(), i -> names.add(i.name()));
          }
        }
        within(names, f.body());
      }
      case Statement.ForIn f -> loop(f.head(), f.body());
      case Statement.ForOf f -> loop(f.head(), f.body());
      case Statement.With w -> inside(w.body());
      case Statement.Switch w -> {
        List<Statement> all = new ArrayList<>();
        for (SwitchCase c : w.cases()) {
          all.addAll(c.body());
        }
        block(all);
      }
      case Statement.Labelled l -> inside(l.body());
      case Statement.Try t -> {
        inside(t.block());
        if (t.handler() != null) {
          handler(t.handler());
        }
        inside(t.finalizer());
      }
      case null, default -> {}
    }
  }

  private void handler(CatchClause c) {
    List<String> names = new ArrayList<>();
    if (!(c.parameter() instanceof Identifier)) {
      Declarations.boundNames(c.parameter(), i -> names.add(i.name()));
    }
    within(names, c.body());
  }

  private void loop(ForHead head, Statement body) {
    List<String> names = new ArrayList<>();
    if (head instanceof ForHead.Binding b && b.kind().lexical()) {
      Declarations.boundNames(b.target(), i -> names.add(i.name()));
    }
    within(names, body);
  }

  private void within(List<String> names, Statement body) {
    blocks.add(names);
    inside(body);
    blocks.remove(blocks.size() - 1);
  }

  private void branch(@Nullable Statement s) {
    if (s instanceof Statement.FunctionDeclaration f) {
      candidate(f, f.function());
    } else {
      inside(s);
    }
  }

  private void block(List<Statement> body) {
    List<String> names = new ArrayList<>();
    Declarations.lexical(body, new Declarations.Lexical() {
      @Override
      public void variable(String name, Variable.Kind kind) {
        names.add(name);
      }

      @Override
      public void function(Function f) {
        names.add(Declarations.functionName(f));
      }
    });
    for (Statement s : body) {
      Statement t = s;
      while (t instanceof Statement.Labelled l) {
        t = l.body();
      }
      if (t instanceof Statement.FunctionDeclaration f) {
        candidate(f, f.function());
      }
    }
    blocks.add(names);
    for (Statement s : body) {
      inside(s);
    }
    blocks.remove(blocks.size() - 1);
  }

  /**
   * Whether the function has an arguments object, though nothing may ask for it; it counts as one of the parameters.
   */
  private boolean argumentsObjectNeeded(@Nullable Variable there) {
    return !function.arrow() && (there == null || there.kind != Variable.Kind.FUNCTION);
  }

  private void candidate(Statement.FunctionDeclaration declaration, Function f) {
    if (f.suspends() || f.name() == null) {
      return;
    }
    String name = f.name().name();
    for (List<String> names : blocks) {
      if (names.contains(name)) {
        return;
      }
    }
    if (function.kind == FunctionScope.Kind.FUNCTION) {
      Variable there = function.body.variables.get(name);
      Variable parameter = function.top.variables.get(name);
      boolean isParameter = parameter != null && (parameter != there || parameter.kind == Variable.Kind.PARAMETER);
      if (isParameter || there != null && there.lexical() || name.equals("arguments") && argumentsObjectNeeded(there)) {
        return;
      }
      function.body.declare(name, Variable.Kind.VAR);
    } else {
      function.hoistedFunctions.add(name);
    }
    tree.hoisted.put(declaration, true);
  }
}
