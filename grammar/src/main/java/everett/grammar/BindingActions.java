package everett.grammar;

import everett.syntax.DeclarationKind;
import everett.syntax.Expression;
import everett.syntax.Identifier;
import everett.syntax.PatternElement;
import everett.syntax.PatternProperty;
import everett.syntax.Target;
import java.util.Objects;
import java.util.function.Consumer;
import org.antlr.v4.runtime.TokenStream;
import org.jspecify.annotations.Nullable;

/** Names: which may be referred to, bound and declared where. */
abstract class BindingActions extends StatementRoles {
  static final String STRICT_RESERVED = "Unexpected strict mode reserved word";

  BindingActions(TokenStream tokens) {
    super(tokens);
  }

  /** Ends a reference by the name consumed last. */
  final void identifierReference() {
    push(identifier());
  }

  final Identifier identifier() {
    if (in.pWord != null) {
      checkReference(in.pWord);
    }
    return pIdentifier();
  }

  final String pText() {
    return (String) Objects.requireNonNull(in.pValue);
  }

  private Identifier pIdentifier() {
    return new Identifier(in.pStart, in.pEnd, pText());
  }

  /** <a href="https://tc39.es/ecma262/#sec-identifiers-static-semantics-early-errors">Identifiers: early errors</a>. */
  private void checkReference(Word w) {
    switch (w) {
      case AWAIT -> {
        if (fn.async || in.module || fn.allows(FunctionState.NO_AWAIT)) {
          throw reserved("Unexpected reserved word");
        }
        fn.awaitNameAt = in.pStart;
      }
      case YIELD -> {
        if (fn.strict) {
          throw reserved(STRICT_RESERVED);
        } else if (fn.generator) {
          throw reserved("Unexpected identifier 'yield'");
        }
      }
      case ARGUMENTS -> {
        if (fn.allows(FunctionState.NO_ARGUMENTS)) {
          throw errorBehind("'arguments' is not allowed in class field initializer or static initialization block");
        }
      }
      default -> {
        if (fn.strict && w.strictReserved()) {
          throw reserved(STRICT_RESERVED);
        }
      }
    }
  }

  private JsSyntaxError reserved(String message) {
    return errorBehind(in.pEscaped ? ESCAPED_KEYWORD : message);
  }

  /** Ends a binding by the name consumed last; {@link #declare} and its like check it. */
  final void bindingIdentifier() {
    push(pIdentifier());
  }

  /** Whether a name can be bound here. */
  final void checkBinding(Identifier id) {
    Word w = Word.of(id.name());
    if (w == null) {
      return;
    }
    if (fn.strict && w.restricted()) {
      throw error("Unexpected eval or arguments in strict mode", id);
    }
    if (fn.strict && w.strictReserved()) {
      throw error(STRICT_RESERVED, id);
    }
    if (w == Word.YIELD && fn.generator) {
      throw error("Unexpected identifier 'yield'", id);
    }
    if (w == Word.AWAIT) {
      if (fn.async || in.module || fn.allows(FunctionState.NO_AWAIT)) {
        throw error("Unexpected reserved word", id);
      }
      fn.awaitNameAt = id.start();
    }
    if (w == Word.ARGUMENTS && fn.allows(FunctionState.NO_ARGUMENTS)) {
      throw error("'arguments' is not allowed in class field initializer or static initialization block", id);
    }
  }

  // ---- Declarations

  /** The names that the target on the stack binds are declared. */
  final void declare(DeclarationKind kind) {
    Target target = (Target) top();
    if (target instanceof Identifier id) {
      if (kind == DeclarationKind.VAR) {
        declareVar(id);
      } else {
        declareLexical(id);
      }
      return;
    }
    switch (kind) {
      case VAR -> boundNames(target, this::declareVar);
      case LET, CONST -> boundNames(target, this::declareLexical);
      case USING, AWAIT_USING -> throw error("Unexpected token '" + in.text[target.start()] + "'", target);
    }
  }

  private void declareVar(Identifier id) {
    checkBinding(id);
    if (!scopes.declareVar(id.name())) {
      throw declaredAlready(id);
    }
  }

  final void declareLexical(Identifier id) {
    checkBinding(id);
    if (id.name().equals("let")) {
      throw error("let is disallowed as a lexically bound name", id);
    }
    if (!scopes.declareLexical(id.name())) {
      throw declaredAlready(id);
    }
  }

  final void declareParameter(Identifier id) {
    checkBinding(id);
    if (!scopes.declareParameter(id.name()) && fn.duplicate == null) {
      fn.duplicate = id;
    }
  }

  final void declareCatchParameter(Target target) {
    boolean simple = target instanceof Identifier;
    boundNames(target, id -> {
      checkBinding(id);
      if (!scopes.declareCatchParameter(id.name(), simple)) {
        throw declaredAlready(id);
      }
    });
  }

  final JsSyntaxError declaredAlready(Identifier id) {
    return error("Identifier '" + id.name() + "' has already been declared", id);
  }

  /** BoundNames, in their order. */
  static void boundNames(@Nullable Target target, Consumer<Identifier> action) {
    switch (target) {
      case null -> { }
      case Identifier id -> action.accept(id);
      case Target.ArrayPattern p -> {
        for (PatternElement e : p.elements()) {
          if (e != null) {
            boundNames(e.target(), action);
          }
        }
        boundNames(p.rest(), action);
      }
      case Target.ObjectPattern p -> {
        for (PatternProperty e : p.properties()) {
          boundNames(e.element().target(), action);
        }
        boundNames(p.rest(), action);
      }
      case Expression.Member m -> { }
      case Expression.Index i -> { }
      case Expression.PrivateMember m -> { }
      case Expression.SuperMember m -> { }
      case Expression.SuperIndex i -> { }
      case Expression.Parenthesized p -> { }
      case Expression.Call c -> { }
    }
  }
}
