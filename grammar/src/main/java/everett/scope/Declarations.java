package everett.scope;

import everett.syntax.ClassDefinition;
import everett.syntax.Declarator;
import everett.syntax.ForHead;
import everett.syntax.Function;
import everett.syntax.Identifier;
import everett.syntax.PatternElement;
import everett.syntax.PatternProperty;
import everett.syntax.Statement;
import everett.syntax.SwitchCase;
import everett.syntax.Target;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The names that pieces of syntax declare. */
public final class Declarations {
  private Declarations() {}

  /** <a href="https://tc39.es/ecma262/#sec-static-semantics-boundnames">BoundNames</a> of a binding pattern. */
  public static void boundNames(@Nullable Target t, Consumer<Identifier> to) {
    switch (t) {
      case Identifier i -> to.accept(i);
      case Target.ArrayPattern p -> {
        for (PatternElement e : p.elements()) {
          if (e != null) {
            boundNames(e.target(), to);
          }
        }
        boundNames(p.rest(), to);
      }
      case Target.ObjectPattern p -> {
        for (PatternProperty q : p.properties()) {
          boundNames(q.element().target(), to);
        }
        boundNames(p.rest(), to);
      }
      case null, default -> {}
    }
  }

  /** The names of a declaration of variables. */
  public static void boundNames(List<Declarator> declarators, Consumer<Identifier> to) {
    for (Declarator d : declarators) {
      boundNames(d.target(), to);
    }
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-static-semantics-vardeclarednames">VarDeclaredNames</a>, functions excluded.
   */
  public static void varNames(List<Statement> body, Consumer<String> to) {
    for (Statement s : body) {
      varNames(s, to);
    }
  }

  /** The same of a statement. */
  public static void varNames(@Nullable Statement s, Consumer<String> to) {
    switch (s) {
      case Statement.VariableDeclaration d -> {
        if (!d.kind().lexical()) {
          boundNames(d.declarators(), i -> to.accept(i.name()));
        }
      }
      case Statement.Block b -> varNames(b.body(), to);
      case Statement.If i -> {
        varNames(i.consequent(), to);
        varNames(i.alternate(), to);
      }
      case Statement.DoWhile w -> varNames(w.body(), to);
      case Statement.While w -> varNames(w.body(), to);
      case Statement.For f -> {
        varNames(f.initializer(), to);
        varNames(f.body(), to);
      }
      case Statement.ForIn f -> {
        varNames(f.head(), to);
        varNames(f.body(), to);
      }
      case Statement.ForOf f -> {
        varNames(f.head(), to);
        varNames(f.body(), to);
      }
      case Statement.With w -> varNames(w.body(), to);
      case Statement.Switch w -> {
        for (SwitchCase c : w.cases()) {
          varNames(c.body(), to);
        }
      }
      case Statement.Labelled l -> varNames(l.body(), to);
      case Statement.Try t -> {
        varNames(t.block(), to);
        if (t.handler() != null) {
          varNames(t.handler().body(), to);
        }
        varNames(t.finalizer(), to);
      }
      case Statement.ExportDeclaration e -> varNames(e.declaration(), to);
      case null, default -> {}
    }
  }

  private static void varNames(ForHead head, Consumer<String> to) {
    if (head instanceof ForHead.Binding b && !b.kind().lexical()) {
      boundNames(b.target(), i -> to.accept(i.name()));
    }
  }

  /** Takes what a statement list declares at its own level. */
  public interface Lexical {
    void variable(String name, Variable.Kind kind);

    void function(Function f);
  }

  /** The lexically scoped declarations of a statement list, functions among them. */
  public static void lexical(List<Statement> body, Lexical to) {
    for (Statement s : body) {
      lexical(s, to);
    }
  }

  private static void lexical(Statement s, Lexical to) {
    switch (s) {
      case Statement.VariableDeclaration d -> {
        if (d.kind().lexical()) {
          Variable.Kind kind = d.kind().constant() ? Variable.Kind.CONST : Variable.Kind.LET;
          boundNames(d.declarators(), i -> to.variable(i.name(), kind));
        }
      }
      case Statement.ClassDeclaration c -> to.variable(className(c.definition()), Variable.Kind.CLASS);
      case Statement.FunctionDeclaration f -> to.function(f.function());
      case Statement.Labelled l -> {
        Function f = functionOf(l);
        if (f != null) {
          to.function(f);
        }
      }
      case Statement.ExportDeclaration e -> lexical(e.declaration(), to);
      case Statement.ExportDefault e -> {
        switch (e.value()) {
          case Statement.FunctionDeclaration f -> to.function(f.function());
          case Statement.ClassDeclaration c -> to.variable(className(c.definition()), Variable.Kind.CLASS);
          default -> to.variable(DEFAULT, Variable.Kind.CONST);
        }
      }
      default -> {}
    }
  }

  /** The name of the binding that {@code export default} makes where it declares none. */
  public static final String DEFAULT = "*default*";

  /** The names that an exported declaration, or {@code export default}, declares. */
  public static void exported(Statement s, Consumer<String> to) {
    switch (s) {
      case Statement.VariableDeclaration d -> boundNames(d.declarators(), i -> to.accept(i.name()));
      case Statement.ClassDeclaration c -> to.accept(className(c.definition()));
      case Statement.FunctionDeclaration f -> to.accept(functionName(f.function()));
      case Statement.ExportDeclaration e -> exported(e.declaration(), to);
      case Statement.ExportDefault e -> exported(e.value(), to);
      default -> to.accept(DEFAULT);
    }
  }

  private static String className(ClassDefinition c) {
    return c.name() == null ? DEFAULT : c.name().name();
  }

  /** The name that a function declaration binds. */
  public static String functionName(Function f) {
    return f.name() == null ? DEFAULT : f.name().name();
  }

  /** The function that a labelled statement declares, or null. */
  public static @Nullable Function functionOf(Statement s) {
    return switch (s) {
      case Statement.FunctionDeclaration f -> f.function();
      case Statement.Labelled l -> functionOf(l.body());
      default -> null;
    };
  }
}
