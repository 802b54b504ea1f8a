package everett.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A StatementListItem or ModuleItem. */
public sealed interface Statement extends Syntax {
  record Block(int start, int end, List<Statement> body) implements Statement {}

  record VariableDeclaration(int start, int end, DeclarationKind kind, List<Declarator> declarators)
      implements Statement {}

  record FunctionDeclaration(int start, int end, Function function) implements Statement {}

  record ClassDeclaration(int start, int end, ClassDefinition definition) implements Statement {}

  record Empty(int start, int end) implements Statement {}

  record ExpressionStatement(int start, int end, Expression expression) implements Statement {}

  record If(int start, int end, Expression test, Statement consequent, @Nullable Statement alternate)
      implements Statement {}

  record DoWhile(int start, int end, Statement body, Expression test) implements Statement {}

  record While(int start, int end, Expression test, Statement body) implements Statement {}

  /**
   * {@code for (initializer; test; update) body}.
   *
   * @param initializer a {@link VariableDeclaration} or an {@link ExpressionStatement}
   */
  record For(
      int start,
      int end,
      @Nullable Statement initializer,
      @Nullable Expression test,
      @Nullable Expression update,
      Statement body)
      implements Statement {}

  record ForIn(int start, int end, ForHead head, Expression object, Statement body) implements Statement {}

  /** {@code for (head of iterable)}, {@code for await (head of iterable)}. */
  record ForOf(int start, int end, ForHead head, Expression iterable, Statement body, boolean await)
      implements Statement {}

  record Continue(int start, int end, @Nullable Identifier label) implements Statement {}

  record Break(int start, int end, @Nullable Identifier label) implements Statement {}

  record Return(int start, int end, @Nullable Expression value) implements Statement {}

  record With(int start, int end, Expression object, Statement body) implements Statement {}

  record Switch(int start, int end, Expression discriminant, List<SwitchCase> cases) implements Statement {}

  record Labelled(int start, int end, Identifier label, Statement body) implements Statement {}

  record Throw(int start, int end, Expression value) implements Statement {}

  record Try(int start, int end, Block block, @Nullable CatchClause handler, @Nullable Block finalizer)
      implements Statement {}

  record Debugger(int start, int end) implements Statement {}

  /** {@code import a, {b as c}, * as d from "source" with {…}}; no specifiers: for its effects. */
  record Import(
      int start, int end, ImportPhase phase, List<ImportSpecifier> specifiers, String source,
      List<ImportAttribute> attributes)
      implements Statement {}

  /**
   * {@code export {a as b}}, {@code export {a as b} from "source"}.
   *
   * @param source null without a {@code from} clause
   */
  record ExportNamed(
      int start, int end, List<ExportSpecifier> specifiers, @Nullable String source, List<ImportAttribute> attributes)
      implements Statement {}

  /**
   * {@code export * from "source"}, {@code export * as exported from "source"}.
   *
   * @param exported null without {@code as}
   */
  record ExportAll(
      int start, int end, @Nullable String exported, String source, List<ImportAttribute> attributes)
      implements Statement {}

  /** {@code export} before a declaration of variables, a function or a class. */
  record ExportDeclaration(int start, int end, Statement declaration) implements Statement {}

  /**
   * {@code export default}.
   *
   * @param value a {@link FunctionDeclaration} or {@link ClassDeclaration} (whose name may be null: the binding is
   *     {@code *default*}), or an {@link ExpressionStatement}
   */
  record ExportDefault(int start, int end, Statement value) implements Statement {}
}
