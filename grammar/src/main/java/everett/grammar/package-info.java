/**
 * Source text to syntax tree. {@link everett.grammar.Parser} is the way in. The grammar itself is {@code JavaScript.g4};
 * its actions are the superclasses of the generated parser, a theme each: {@code ParserState} (stacks, errors),
 * {@code TokenRoles} (retyping), {@code BindingActions}, {@code PatternActions}, {@code ExpressionActions},
 * {@code MemberActions}, {@code FunctionActions}, {@code ModuleActions}, {@code StatementActions}. The lexer is
 * {@code Tokens} with its superclasses {@code TokenScanner}, {@code LiteralScanner} and {@code TextCursor}.
 */
@NullMarked
package everett.grammar;

import org.jspecify.annotations.NullMarked;
