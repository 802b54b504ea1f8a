package everett.statics;

import everett.syntax.Argument;
import everett.syntax.CatchClause;
import everett.syntax.ClassDefinition;
import everett.syntax.ClassElement;
import everett.syntax.Declarator;
import everett.syntax.ExportSpecifier;
import everett.syntax.Expression;
import everett.syntax.ForHead;
import everett.syntax.Function;
import everett.syntax.FunctionBody;
import everett.syntax.Identifier;
import everett.syntax.ImportSpecifier;
import everett.syntax.PatternElement;
import everett.syntax.PatternProperty;
import everett.syntax.Program;
import everett.syntax.Property;
import everett.syntax.PropertyName;
import everett.syntax.Statement;
import everett.syntax.SwitchCase;
import everett.syntax.Syntax;
import everett.syntax.Target;
import everett.syntax.TemplatePart;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a piece of syntax consists of. */
final class Parts {
  private final Consumer<Syntax> to;

  private Parts(Consumer<Syntax> to) {
    this.to = to;
  }

  /** Gives the parts of a piece of syntax, not their parts, in the order of the text. */
  static void of(Syntax s, Consumer<Syntax> to) {
    new Parts(to).of(s);
  }

  private void give(@Nullable Syntax... parts) {
    for (Syntax s : parts) {
      if (s != null) {
        to.accept(s);
      }
    }
  }

  private void all(List<? extends @Nullable Syntax> parts) {
    for (Syntax s : parts) {
      give(s);
    }
  }

  private void of(Syntax syntax) {
    switch (syntax) {
      case Program p -> all(p.body());
      case Statement s -> statement(s);
      case Expression e -> expression(e);
      case Target.ArrayPattern p -> {
        all(p.elements());
        give(p.rest());
      }
      case Target.ObjectPattern p -> {
        all(p.properties());
        give(p.rest());
      }
      case PatternElement p -> give(p.target(), p.initializer());
      case PatternProperty p -> give(p.name(), p.element());
      case Function f -> {
        all(f.parameters());
        give(f.rest(), f.body());
      }
      case FunctionBody.Statements b -> all(b.body());
      case FunctionBody.Concise b -> give(b.value());
      case ClassDefinition c -> {
        give(c.heritage(), c.constructor());
        all(c.elements());
      }
      case ClassElement.Method m -> give(m.name(), m.function());
      case ClassElement.Field f -> give(f.name(), f.initializer());
      case ClassElement.StaticBlock b -> all(b.body());
      case Property.Value p -> give(p.name(), p.value());
      case Property.Method p -> give(p.name(), p.function());
      case Property.Spread p -> give(p.value());
      case PropertyName.Computed n -> give(n.expression());
      case PropertyName.Literal n -> {}
      case PropertyName.Private n -> {}
      case Argument.Spread a -> give(a.value());
      case Argument.Hole a -> {}
      case TemplatePart p -> {}
      case Declarator d -> give(d.target(), d.initializer());
      case SwitchCase c -> {
        give(c.test());
        all(c.body());
      }
      case CatchClause c -> give(c.parameter(), c.body());
      case ForHead.Binding b -> give(b.target(), b.initializer());
      case ForHead.Assigned a -> give(a.target());
      case ImportSpecifier s -> {}
      case ExportSpecifier s -> {}
    }
  }

  private void statement(Statement statement) {
    switch (statement) {
      case Statement.Block s -> all(s.body());
      case Statement.VariableDeclaration s -> all(s.declarators());
      case Statement.FunctionDeclaration s -> give(s.function());
      case Statement.ClassDeclaration s -> give(s.definition());
      case Statement.ExpressionStatement s -> give(s.expression());
      case Statement.If s -> give(s.test(), s.consequent(), s.alternate());
      case Statement.DoWhile s -> give(s.body(), s.test());
      case Statement.While s -> give(s.test(), s.body());
      case Statement.For s -> give(s.initializer(), s.test(), s.update(), s.body());
      case Statement.ForIn s -> give(s.head(), s.object(), s.body());
      case Statement.ForOf s -> give(s.head(), s.iterable(), s.body());
      case Statement.Return s -> give(s.value());
      case Statement.With s -> give(s.object(), s.body());
      case Statement.Switch s -> {
        give(s.discriminant());
        all(s.cases());
      }
      case Statement.Labelled s -> give(s.body());
      case Statement.Throw s -> give(s.value());
      case Statement.Try s -> give(s.block(), s.handler(), s.finalizer());
      case Statement.Import s -> all(s.specifiers());
      case Statement.ExportNamed s -> all(s.specifiers());
      case Statement.ExportDeclaration s -> give(s.declaration());
      case Statement.ExportDefault s -> give(s.value());
      case Statement.ExportAll s -> {}
      case Statement.Empty s -> {}
      case Statement.Continue s -> {}
      case Statement.Break s -> {}
      case Statement.Debugger s -> {}
    }
  }

  private void expression(Expression expression) {
    switch (expression) {
      case Expression.Template e -> all(e.substitutions());
      case Expression.TaggedTemplate e -> give(e.tag(), e.template());
      case Expression.ImportCall e -> give(e.specifier(), e.options());
      case Expression.ArrayLiteral e -> all(e.elements());
      case Expression.ObjectLiteral e -> all(e.properties());
      case Expression.FunctionExpression e -> give(e.function());
      case Expression.ClassExpression e -> give(e.definition());
      case Expression.Unary e -> give(e.operand());
      case Expression.Update e -> give(e.target());
      case Expression.Binary e -> give(e.left(), e.right());
      case Expression.Logical e -> give(e.left(), e.right());
      case Expression.Conditional e -> give(e.test(), e.consequent(), e.alternate());
      case Expression.Assignment e -> give(e.target(), e.value());
      case Expression.CompoundAssignment e -> give(e.target(), e.value());
      case Expression.LogicalAssignment e -> give(e.target(), e.value());
      case Expression.Sequence e -> all(e.expressions());
      case Expression.Call e -> {
        give(e.callee());
        all(e.arguments());
      }
      case Expression.SuperCall e -> all(e.arguments());
      case Expression.New e -> {
        give(e.callee());
        all(e.arguments());
      }
      case Expression.Member e -> give(e.object());
      case Expression.Index e -> give(e.object(), e.key());
      case Expression.PrivateMember e -> give(e.object());
      case Expression.SuperIndex e -> give(e.key());
      case Expression.PrivateIn e -> give(e.object());
      case Expression.OptionalChain e -> give(e.expression());
      case Expression.Yield e -> give(e.value());
      case Expression.YieldDelegate e -> give(e.iterable());
      case Expression.Await e -> give(e.value());
      case Expression.Parenthesized e -> give(e.expression());
      case Identifier e -> {}
      case Expression.NumberLiteral e -> {}
      case Expression.StringLiteral e -> {}
      case Expression.BigIntLiteral e -> {}
      case Expression.BooleanLiteral e -> {}
      case Expression.NullLiteral e -> {}
      case Expression.RegExpLiteral e -> {}
      case Expression.This e -> {}
      case Expression.NewTarget e -> {}
      case Expression.ImportMeta e -> {}
      case Expression.SuperMember e -> {}
    }
  }
}
