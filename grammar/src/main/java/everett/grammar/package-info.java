/**
 * Source text to syntax tree. {@link everett.grammar.Parser} is the way in. The grammar itself is
 * {@code JavaScript.g4}; its actions are the superclasses of the generated parser, a theme each, from the bottom:
 * {@code LeanParser} (ANTLR's runtime), {@code ParserState} (stacks, errors), {@code TokenRoles} and
 * {@code StatementRoles} (retyping), {@code BindingActions} (names), {@code PatternActions} (cover grammars),
 * {@code ExpressionActions} (operators), {@code UnitActions} (operands), {@code FunctionActions}, {@code MemberActions}
 * (of objects and classes), {@code ModuleActions}, {@code LoopActions}, {@code StatementActions}. The lexer is
 * {@code Tokens} with its superclasses {@code TokenScanner}, {@code LiteralScanner}, {@code NumberScanner} and
 * {@code TextCursor}.
 */
@NullMarked
package everett.grammar;

import org.jspecify.annotations.NullMarked;
