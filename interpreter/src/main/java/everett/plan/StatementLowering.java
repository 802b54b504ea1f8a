package everett.plan;

import everett.generator.Iteration;
import everett.generator.Step;
import everett.generator.Steps;
import everett.node.ForInKeysNode;
import everett.node.HiddenNodes;
import everett.node.Statement;
import everett.node.StatementNodes;
import everett.node.operator.Operators;
import everett.scope.Scope;
import everett.syntax.BinaryOperator;
import everett.syntax.CatchClause;
import everett.syntax.DeclarationKind;
import everett.syntax.Declarator;
import everett.syntax.Expression;
import everett.syntax.ForHead;
import everett.syntax.Function;
import everett.syntax.Identifier;
import everett.syntax.SwitchCase;
import everett.syntax.Syntax;
import everett.syntax.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lowers statements that contain a suspension point. */
final class StatementLowering extends ExpressionLowering {
  private final PatternLowering patterns = new PatternLowering(this);

  StatementLowering(Planner planner, Function f) {
    super(planner, f);
  }

  @Override
  PatternLowering patterns() {
    return patterns;
  }

  // ---- lists and scopes

  @Override
  Step statements(List<everett.syntax.Statement> body, Step next) {
    List<Statement> functions = new ArrayList<>();
    boolean using = StatementPlanner.hasUsing(body);
    int outer = planner.resources;
    if (using || hasAwaitUsing(body)) {
      return new DisposalLowering(this).statements(body, next);
    }
    planner.functions(body, functions);
    Step s = list(body, next);
    planner.resources = outer;
    return functions.isEmpty() ? s : perform(StatementNodes.block(functions.toArray(Statement[]::new)), s);
  }

  static boolean hasAwaitUsing(List<everett.syntax.Statement> body) {
    for (everett.syntax.Statement s : body) {
      if (s instanceof everett.syntax.Statement.VariableDeclaration d && d.kind() == DeclarationKind.AWAIT_USING) {
        return true;
      }
    }
    return false;
  }

  /** Statements one after the other; those without suspension points that follow each other are one step. */
  Step list(List<everett.syntax.Statement> body, Step next) {
    Step s = next;
    int end = body.size();
    while (end > 0) {
      int start = end;
      while (start > 0 && !suspends(body.get(start - 1))) {
        start--;
      }
      if (start < end) {
        List<Statement> plain = new ArrayList<>();
        for (everett.syntax.Statement x : body.subList(start, end)) {
          plain.add(planner.statement(x));
        }
        s = perform(StatementNodes.block(plain.toArray(Statement[]::new)), s);
        end = start;
      } else {
        s = statement(body.get(end - 1), -1, s);
        end--;
      }
    }
    return s;
  }

  /** A statement without suspension points. */
  Step perform(Statement statement, Step next) {
    int most = Statement.LABELS + 2 * planner.labelCount;
    Step[] edges = new Step[most];
    for (int code = Statement.BREAK; code < most; code++) {
      edges[code] = jumps == null ? null : jumps.to(code);
    }
    edges[Statement.RETURN] = onReturn;
    return at(new Steps.Perform(statement, next, edges, returnSlot));
  }

  /** What runs in a scope of its own; jumps out of it leave the scope. */
  private Step scoped(@Nullable Scope inner, Step next, Supplier<Statement[]> first, Scoped body) {
    if (inner == null) {
      return body.of(next);
    }
    Scope outer = planner.scope;
    planner.scope = inner;
    Step s = within(() -> {
      Step after = next;
      if (inner.heap) {
        jumps = new Jumps(jumps) {
          @Override
          @Nullable Step to(int code) {
            Step t = outer(code);
            return t == null ? null : at(new Steps.ScopeStep(-1, t));
          }
        };
        after = at(new Steps.ScopeStep(-1, next));
      }
      Step entry = body.of(after);
      Statement[] before = first.get();
      return before.length == 0 ? entry : perform(StatementNodes.block(before), entry);
    });
    planner.scope = outer;
    return inner.heap ? at(new Steps.ScopeStep(inner.heapSize, s)) : s;
  }

  /** Lowers what runs inside of a scope. */
  interface Scoped {
    Step of(Step next);
  }

  private Statement[] reset(@Nullable Scope inner) {
    List<Statement> all = new ArrayList<>();
    planner.reset(inner, all);
    return all.toArray(Statement[]::new);
  }

  private Step block(Syntax of, List<everett.syntax.Statement> body, Step next) {
    Scope inner = planner.tree.scope(of);
    return scoped(inner, next, () -> reset(inner), after -> statements(body, after));
  }

  // ---- statements

  /** A statement, then what follows it. */
  Step statement(everett.syntax.Statement s, int label, Step next) {
    if (!suspends(s)) {
      return perform(planner.statement(s), next);
    }
    return switch (s) {
      case everett.syntax.Statement.Block b -> block(b, b.body(), next);
      case everett.syntax.Statement.VariableDeclaration d -> declaration(d.kind(), d.declarators(), next);
      case everett.syntax.Statement.ExpressionStatement e -> lower(e.expression(), v -> evaluate(v, next));
      case everett.syntax.Statement.If i -> {
        Step yes = statement(i.consequent(), -1, next);
        Step no = i.alternate() == null ? next : statement(i.alternate(), -1, next);
        yield lower(i.test(), v -> at(new Steps.Branch(v, yes, no)));
      }
      case everett.syntax.Statement.DoWhile w -> doWhile(w, label, next);
      case everett.syntax.Statement.While w -> loop(w.test(), null, w.body(), label, false, next);
      case everett.syntax.Statement.For f -> loop(f, label, next);
      case everett.syntax.Statement.ForIn f -> forIn(f, label, next);
      case everett.syntax.Statement.ForOf f -> forOf(f, label, next);
      case everett.syntax.Statement.Return r -> r.value() == null ? onReturn : returned(r.value());
      case everett.syntax.Statement.With w -> with(w, next);
      case everett.syntax.Statement.Switch w -> switchOf(w, next);
      case everett.syntax.Statement.Labelled l -> labelled(l, label, next);
      case everett.syntax.Statement.Throw t -> lower(t.value(), v -> at(new Steps.Raise(v)));
      case everett.syntax.Statement.Try t -> attempt(t, next);
      case everett.syntax.Statement.ClassDeclaration c -> {
        Identifier name = c.definition().name();
        String bound = name == null ? everett.scope.Declarations.DEFAULT : name.name();
        yield classDefinition(
            c.definition(), bound, v -> evaluate(planner.initialize(bound, v, c.start()), next));
      }
      case everett.syntax.Statement.ExportDeclaration e -> statement(e.declaration(), -1, next);
      case everett.syntax.Statement.ExportDefault e -> statement(e.value(), -1, next);
      case everett.syntax.Statement.FunctionDeclaration f -> throw plain(f);
      case everett.syntax.Statement.Empty e -> throw plain(e);
      case everett.syntax.Statement.Continue c -> throw plain(c);
      case everett.syntax.Statement.Break b -> throw plain(b);
      case everett.syntax.Statement.Debugger d -> throw plain(d);
      case everett.syntax.Statement.Import i -> throw plain(i);
      case everett.syntax.Statement.ExportNamed e -> throw plain(e);
      case everett.syntax.Statement.ExportAll e -> throw plain(e);
    };
  }

  private static IllegalStateException plain(everett.syntax.Statement s) {
    return new IllegalStateException("suspends in a plain statement: " + s);
  }

  @Override
  Step returned(Expression e) {
    return lower(e, v -> async && generator
        ? await(v, returnSlot, onReturn)
        : save(returnSlot, v, onReturn));
  }

  private Step declaration(DeclarationKind kind, List<Declarator> declarators, Step next) {
    Step s = next;
    for (int i = declarators.size() - 1; i >= 0; i--) {
      s = declarator(kind, declarators.get(i), s);
    }
    return s;
  }

  Step declarator(DeclarationKind kind, Declarator d, Step next) {
    Expression initializer = d.initializer();
    if (initializer == null || !suspends(initializer) && !suspends(d.target())) {
      return perform(planner.declaration(kind, List.of(d)), next);
    }
    if (d.target() instanceof Identifier i) {
      return lower(initializer, v -> evaluate(
          kind.lexical() ? planner.initialize(i.name(), v, i.start()) : planner.assign(i.name(), v, i.start()), next));
    }
    int t = planner.temporary();
    Step assign = assign(d.target(), t, kind.lexical(), next);
    return lower(initializer, v -> save(t, v, assign));
  }

  // ---- loops

  private Jumps loopJumps(int label, Step exit, Step again) {
    return new Jumps(jumps) {
      @Override
      @Nullable Step to(int code) {
        if (code == Statement.BREAK || label >= 0 && code == Statement.LABELS + 2 * label) {
          return exit;
        }
        if (code == Statement.CONTINUE || label >= 0 && code == Statement.LABELS + 1 + 2 * label) {
          return again;
        }
        return outer(code);
      }
    };
  }

  private Step safepoint(Step next) {
    return evaluate(new everett.node.SafepointNode(planner.realm.agent), next);
  }

  private Step doWhile(everett.syntax.Statement.DoWhile w, int label, Step exit) {
    Steps.Join top = at(new Steps.Join());
    top.loopHead = true;
    Step test = lower(w.test(), v -> at(new Steps.Branch(v, top, exit)));
    Step again = safepoint(test);
    top.next = within(() -> {
      jumps = loopJumps(label, exit, again);
      return statement(w.body(), -1, again);
    });
    return top;
  }

  private Step loop(
      @Nullable Expression test, @Nullable Expression update, everett.syntax.Statement body, int label, boolean copies,
      Step exit) {
    Steps.Join top = at(new Steps.Join());
    top.loopHead = true;
    Step afterUpdate = safepoint(top);
    Step updated = update == null ? afterUpdate : lower(update, v -> evaluate(v, afterUpdate));
    Step again = copies ? at(new Steps.ScopeStep(0, updated)) : updated;
    Step in = within(() -> {
      jumps = loopJumps(label, exit, again);
      return statement(body, -1, again);
    });
    top.next = test == null ? in : lower(test, v -> at(new Steps.Branch(v, in, exit)));
    return top;
  }

  private Step loop(everett.syntax.Statement.For f, int label, Step next) {
    Scope inner = planner.tree.scope(f);
    if (f.initializer() instanceof everett.syntax.Statement.VariableDeclaration d
        && DisposalLowering.disposes(d.kind())) {
      return scoped(inner, next, () -> reset(inner), after -> new DisposalLowering(this).head(
          d, after, end -> loop(f.test(), f.update(), f.body(), label, false, end)));
    }
    return scoped(inner, next, () -> reset(inner), after -> {
      Step loop = loop(f.test(), f.update(), f.body(), label, inner != null && inner.heap, after);
      if (inner != null && inner.heap) {
        loop = at(new Steps.ScopeStep(0, loop));
      }
      return f.initializer() == null ? loop : statement(f.initializer(), -1, loop);
    });
  }

  /** The iterated expression, in the scope of the head's names. */
  private Step head(ForHead head, Expression e, Continuation k) {
    if (!suspends(e)) {
      return k.of(planner.iterated(head, e));
    }
    Scope tdz = planner.tree.scope(head);
    int t = planner.temporary();
    Step next = k.of(hidden(t));
    return scoped(tdz, next, () -> reset(tdz), after -> lower(e, v -> save(t, v, after)));
  }

  private Step forIn(everett.syntax.Statement.ForIn f, int label, Step exit) {
    int keys = planner.temporary();
    int value = planner.temporary();
    Steps.Branch top = at(new Steps.Branch(new ForInKeysNode.Next(keys, value)));
    top.loopHead = true;
    top.no = exit;
    top.yes = within(() -> {
      jumps = loopJumps(label, exit, safepoint(top));
      return turn(f, f.head(), value, f.body(), safepoint(top));
    });
    Step open = head(f.head(), f.object(), v -> save(keys, new ForInKeysNode.Open(v), top));
    if (f.head() instanceof ForHead.Binding b && b.initializer() != null && b.target() instanceof Identifier i) {
      return lower(b.initializer(), v -> evaluate(planner.assign(i.name(), v, i.start()), open));
    }
    return open;
  }

  /** Assigns the value of a turn and runs the body, in the scope of the turn. */
  private Step turn(Syntax loop, ForHead head, int value, everett.syntax.Statement body, Step next) {
    Scope inner = planner.tree.scope(loop);
    return scoped(inner, next, () -> reset(inner), after -> {
      Step in = statement(body, -1, after);
      return switch (head) {
        case ForHead.Binding b -> assign(b.target(), value, b.kind().lexical(), in);
        case ForHead.Assigned a -> assign(a.target(), value, false, in);
      };
    });
  }

  /** What runs in the scope of a turn. */
  Step inTurn(@Nullable Scope inner, Step next, Scoped body) {
    return scoped(inner, next, () -> reset(inner), body);
  }

  private Step forOf(everett.syntax.Statement.ForOf f, int label, Step exit) {
    int iterator = planner.temporary();
    int value = planner.temporary();
    int thrown = planner.temporary();
    int scope = planner.temporary();
    boolean await = f.await();
    Step top;
    Steps.Branch taken;
    if (await) {
      taken = at(new Steps.Branch(new Iteration.Take(value)));
      top = await(new Iteration.Next(iterator), value, taken);
    } else {
      taken = at(new Steps.Branch(new Iteration.Advance(iterator, value)));
      top = taken;
    }
    top.loopHead = true;
    taken.no = exit;
    Step again = safepoint(top);
    Step raise = at(new Steps.Raise(hidden(thrown)));
    Step rethrow = evaluate(new Steps.RestoreScope(scope), await ? closeThrown(iterator, raise)
        : evaluate(new Iteration.Close(iterator, true), raise));
    Step broken = close(iterator, await, exit);
    Step returning = close(iterator, await, onReturn);
    Contexts around = new Contexts();
    taken.yes = within(() -> {
      jumps = new Jumps(jumps) {
        @Override
        @Nullable Step to(int code) {
          if (code == Statement.BREAK || label >= 0 && code == Statement.LABELS + 2 * label) {
            return broken;
          }
          if (code == Statement.CONTINUE || label >= 0 && code == Statement.LABELS + 1 + 2 * label) {
            return again;
          }
          Step t = outer(code);
          return t == null ? null : around.make(() -> close(iterator, await, t));
        }
      };
      handler = rethrow;
      handlerSlot = thrown;
      onReturn = returning;
      DeclarationKind kind = f.head() instanceof ForHead.Binding b ? b.kind() : DeclarationKind.VAR;
      return kind == DeclarationKind.USING || kind == DeclarationKind.AWAIT_USING
          ? new DisposalLowering(this).turn(f, value, again)
          : turn(f, f.head(), value, f.body(), again);
    });
    Step opened = save(scope, new Steps.SaveScope(), top);
    return head(
        f.head(), f.iterable(), v -> save(iterator, new Iteration.Open(v, await, f.iterable().start()), opened));
  }

  /** The contexts of one moment, in which steps can be made later. */
  private final class Contexts {
    private final @Nullable Step itsHandler = handler;
    private final int itsSlot = handlerSlot;
    private final Step itsReturn = onReturn;
    private final @Nullable Jumps itsJumps = jumps;

    Step make(Supplier<Step> steps) {
      return within(() -> {
        handler = itsHandler;
        handlerSlot = itsSlot;
        onReturn = itsReturn;
        jumps = itsJumps;
        return steps.get();
      });
    }
  }

  /** Closes an iteration that is left by break, continue or return. */
  private Step close(int iterator, boolean await, Step next) {
    if (!await) {
      return evaluate(new Iteration.Close(iterator, false), next);
    }
    int method = planner.temporary();
    int result = planner.temporary();
    Step check = evaluate(new Iteration.CheckObject(result), next);
    Step call = await(new Iteration.CallReturn(iterator, method), result, check);
    Step branch = at(new Steps.Branch(new HiddenNodes.IsUndefined(hidden(method)), next, call));
    return save(method, new Iteration.ReturnMethod(iterator), branch);
  }

  /** Closes an async iteration that is left by a throw: whatever closing does, the throw goes on. */
  private Step closeThrown(int iterator, Step raise) {
    return within(() -> {
      int ignored = planner.temporary();
      handler = raise;
      handlerSlot = ignored;
      int method = planner.temporary();
      int result = planner.temporary();
      Step call = await(new Iteration.CallReturn(iterator, method), result, raise);
      Step branch = at(new Steps.Branch(new HiddenNodes.IsUndefined(hidden(method)), raise, call));
      return save(method, new Iteration.ReturnMethod(iterator), branch);
    });
  }

  // ---- the others

  private Step with(everett.syntax.Statement.With w, Step next) {
    Scope inner = planner.tree.scope(w);
    int t = planner.temporary();
    Step body = scoped(inner, next, () -> new Statement[0], after -> evaluate(
        new everett.node.EnterWithNode(hidden(t)), statement(w.body(), -1, after)));
    return lower(w.object(), v -> save(t, new everett.node.ToObjectNode(v), body));
  }

  private Step switchOf(everett.syntax.Statement.Switch w, Step next) {
    int t = planner.temporary();
    Scope inner = planner.tree.scope(w);
    Step in = scoped(inner, next, () -> {
      List<Statement> first = new ArrayList<>();
      planner.reset(inner, first);
      for (SwitchCase c : w.cases()) {
        planner.functions(c.body(), first);
      }
      return first.toArray(Statement[]::new);
    }, after -> within(() -> {
      jumps = new Jumps(jumps) {
        @Override
        @Nullable Step to(int code) {
          return code == Statement.BREAK ? after : outer(code);
        }
      };
      int n = w.cases().size();
      Step[] bodies = new Step[n + 1];
      bodies[n] = after;
      for (int i = n - 1; i >= 0; i--) {
        bodies[i] = list(w.cases().get(i).body(), bodies[i + 1]);
      }
      Step otherwise = after;
      for (int i = 0; i < n; i++) {
        if (w.cases().get(i).test() == null) {
          otherwise = bodies[i];
        }
      }
      Step tests = otherwise;
      for (int i = n - 1; i >= 0; i--) {
        Expression test = w.cases().get(i).test();
        if (test != null) {
          Step yes = bodies[i];
          Step no = tests;
          tests = lower(test, v -> at(new Steps.Branch(
              Operators.binary(BinaryOperator.STRICT_EQUAL, hidden(t), v, 0), yes, no)));
        }
      }
      return tests;
    }));
    return lower(w.discriminant(), v -> save(t, v, in));
  }

  private Step labelled(everett.syntax.Statement.Labelled l, int outer, Step next) {
    int n = outer >= 0 ? outer : planner.labelCount++;
    Integer hidden = planner.labels.put(l.label().name(), n);
    Step s = within(() -> {
      jumps = new Jumps(jumps) {
        @Override
        @Nullable Step to(int code) {
          return code == Statement.LABELS + 2 * n ? next : outer(code);
        }
      };
      return statement(l.body(), n, next);
    });
    if (hidden == null) {
      planner.labels.remove(l.label().name());
    } else {
      planner.labels.put(l.label().name(), hidden);
    }
    return s;
  }

  private Step attempt(everett.syntax.Statement.Try t, Step next) {
    int scope = planner.temporary();
    return within(() -> {
      Step after = next;
      everett.syntax.Statement.Block last = t.finalizer();
      if (last != null) {
        after = finalizer(scope, next, resume -> block(last, last.body(), resume));
      }
      if (t.handler() != null) {
        int thrown = planner.temporary();
        Step caught = caught(t.handler(), thrown, after);
        handler = evaluate(new Steps.RestoreScope(scope), caught);
        handlerSlot = thrown;
      }
      return save(scope, new Steps.SaveScope(), block(t.block(), t.block().body(), after));
    });
  }

  /** Lowers a finally block, which runs once for each way out; changes the contexts for what it protects. */
  Step finalizer(int scope, Step next, Finally block) {
    int slot = planner.temporary();
    planner.temporary(); // slot + 1: the value
    int value = planner.temporary();
    Step outerReturn = onReturn;
    Steps.Resume resume = at(new Steps.Resume(slot, returnSlot));
    resume.targets.add(next);
    resume.targets.add(null);
    resume.targets.add(outerReturn);
    Step last = block.of(resume);
    Step after = at(new Steps.Pend(0, slot, -1, last));
    Step thrown = at(new Steps.Pend(1, slot, value, last));
    Step restored = evaluate(new Steps.RestoreScope(scope), thrown);
    Step returning = evaluate(new Steps.RestoreScope(scope), at(new Steps.Pend(2, slot, returnSlot, last)));
    Step outerHandler = handler;
    int outerSlot = handlerSlot;
    jumps = new Jumps(jumps) {
      @Override
      @Nullable Step to(int code) {
        Step t = outer(code);
        if (t == null) {
          return null;
        }
        int kind = resume.targets.indexOf(t);
        if (kind < 3) {
          kind = resume.targets.size();
          resume.targets.add(t);
        }
        Steps.Pend p = new Steps.Pend(kind, slot, -1, last);
        p.handler = outerHandler;
        p.handlerSlot = outerSlot;
        return p;
      }
    };
    onReturn = returning;
    handler = restored;
    handlerSlot = value;
    return after;
  }

  /** Lowers the block of a finally, given the step that leaves it. */
  interface Finally {
    Step of(Step resume);
  }

  private Step caught(CatchClause c, int thrown, Step next) {
    Scope inner = planner.tree.scope(c);
    return scoped(inner, next, () -> reset(inner), after -> {
      Step body = block(c.body(), c.body().body(), after);
      Target p = c.parameter();
      return p == null ? body : assign(p, thrown, true, body);
    });
  }

  @Override
  Step classDefinition(everett.syntax.ClassDefinition c, String name, Continuation k) {
    List<Expression> parts = new ArrayList<>();
    if (c.heritage() != null) {
      parts.add(c.heritage());
    }
    for (everett.syntax.ClassElement e : c.elements()) {
      everett.syntax.PropertyName n = switch (e) {
        case everett.syntax.ClassElement.Method m -> m.name();
        case everett.syntax.ClassElement.Field f -> f.name();
        case everett.syntax.ClassElement.StaticBlock b -> null;
      };
      if (n instanceof everett.syntax.PropertyName.Computed x) {
        parts.add(x.expression());
      }
    }
    return operands(parts, () -> k.of(planner.classDefinition(c, name)));
  }
}
