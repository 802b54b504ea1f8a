package everett.syntax;

/** A piece of source text that the grammar has given a meaning. */
public sealed interface Syntax
    permits Program,
        Statement,
        Target,
        PatternElement,
        PatternProperty,
        Function,
        FunctionBody,
        ClassDefinition,
        ClassElement,
        Property,
        PropertyName,
        Argument,
        TemplatePart,
        Declarator,
        SwitchCase,
        CatchClause,
        ForHead,
        ImportSpecifier,
        ExportSpecifier {
  /** Offset of the first character. */
  int start();

  /** Offset after the last character. */
  int end();
}
