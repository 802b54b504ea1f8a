package everett.grammar;

import everett.syntax.Argument;
import everett.syntax.Expression;
import everett.syntax.Identifier;
import everett.syntax.PatternElement;
import everett.syntax.PatternProperty;
import everett.syntax.Property;
import everett.syntax.Syntax;
import everett.syntax.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.TokenStream;
import org.jspecify.annotations.Nullable;

/**
 * Cover grammars: what was read as an expression becomes a pattern when {@code =}, {@code =>}, {@code of} or a
 * declaration's keyword says so. What only a pattern may contain ({@code {a = 1}}, a second {@code __proto__}) is
 * pending until then; what is still pending at the end of its statement is an error.
 */
abstract class PatternActions extends BindingActions {
  static final String INVALID_PATTERN = "Invalid destructuring assignment target";
  private static final String INVALID_INITIALIZER = "Invalid shorthand property initializer";
  private static final String DUPLICATE_PROTO = "Duplicate __proto__ fields are not allowed in object literals";

  private Property[] pending = new Property[8];
  private int pendingCount;

  PatternActions(TokenStream tokens) {
    super(tokens);
  }

  // ---- What is pending

  final void addPending(Property property) {
    if (pendingCount == pending.length) {
      pending = Arrays.copyOf(pending, pendingCount * 2);
    }
    pending[pendingCount++] = property;
  }

  final int pendingCount() {
    return pendingCount;
  }

  /** Nothing may be pending any more in the current function. */
  final void checkPending() {
    if (pendingCount > fn.pendingFrom) {
      Property.Value p = (Property.Value) pending[fn.pendingFrom];
      if (p.value() instanceof Expression.Assignment a && p.shorthand()) {
        int at = in.source.text().indexOf('=', a.target().end());
        throw in.error(INVALID_INITIALIZER, at, at + 1);
      }
      throw error(DUPLICATE_PROTO, p.name());
    }
  }

  @SuppressWarnings("ReferenceEquality")
  private void dropPending(Property property) {
    for (int i = pendingCount; --i >= 0;) {
      if (pending[i] == property) {
        System.arraycopy(pending, i + 1, pending, i, --pendingCount - i);
        return;
      }
    }
  }

  // ---- Targets

  /** The value on the stack has been read where a binding's pattern stands. */
  final void bindingPattern() {
    replaceTop(pattern((Syntax) top(), true));
  }

  /** A target that is assigned to as a whole; message says what it is if it cannot be. */
  final Target assignmentTarget(Object value, boolean patterns, String message) {
    if (value instanceof Expression.Member m) {
      return m;
    }
    if (value instanceof Identifier id) {
      checkAssigned(id);
      return id;
    }
    if (value instanceof Target t && isSimple(t)) {
      return t;
    }
    if (value instanceof Expression.Call c && !fn.strict) {
      return c;
    }
    if (patterns && (value instanceof Expression.ArrayLiteral || value instanceof Expression.ObjectLiteral)) {
      return pattern((Syntax) value, false);
    }
    if (value instanceof Syntax s) {
      throw error(value instanceof Expression.Parenthesized p && isPattern(p.expression()) ? INVALID_PATTERN : message, s);
    }
    throw unexpected();
  }

  private static boolean isPattern(Expression e) {
    return e instanceof Expression.ArrayLiteral || e instanceof Expression.ObjectLiteral;
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-static-semantics-assignmenttargettype">AssignmentTargetType</a> is simple.
   */
  private boolean isSimple(Target t) {
    return switch (t) {
      case Identifier id -> {
        checkAssigned(id);
        yield true;
      }
      case Expression.Parenthesized p -> p.expression() instanceof Target inner && !(inner instanceof Expression.Call)
          && isSimple(inner);
      case Expression.Member m -> true;
      case Expression.Index i -> true;
      case Expression.PrivateMember m -> true;
      case Expression.SuperMember m -> true;
      case Expression.SuperIndex i -> true;
      case Expression.Call c -> false;
      case Target.ArrayPattern p -> false;
      case Target.ObjectPattern p -> false;
    };
  }

  private void checkAssigned(Identifier id) {
    if (fn.strict && (id.name().equals("eval") || id.name().equals("arguments"))) {
      throw error("Unexpected eval or arguments in strict mode", id);
    }
  }

  /** A target inside of a pattern, or an arrow function's parameter. */
  final Target pattern(Syntax s, boolean binding) {
    if (binding && s instanceof Identifier id) {
      return id;
    }
    return switch (s) {
      case Identifier id -> {
        if (!binding) {
          isSimple(id);
        }
        yield id;
      }
      case Expression.ArrayLiteral a -> arrayPattern(a, binding);
      case Expression.ObjectLiteral o -> objectPattern(o, binding);
      case Target.ArrayPattern p -> binding ? checkBindings(p) : p;
      case Target.ObjectPattern p -> binding ? checkBindings(p) : p;
      case Target t when !binding && isSimple(t) -> t;
      default -> throw error(INVALID_PATTERN, s);
    };
  }

  /** A pattern that was made by an {@code =} inside of what now binds names: it may bind nothing but names. */
  private Target checkBindings(Target target) {
    switch (target) {
      case Target.ArrayPattern p -> {
        for (PatternElement e : p.elements()) {
          if (e != null) {
            checkBindings(e.target());
          }
        }
        if (p.rest() != null) {
          checkBindings(p.rest());
        }
      }
      case Target.ObjectPattern p -> {
        for (PatternProperty e : p.properties()) {
          checkBindings(e.element().target());
        }
        if (p.rest() != null) {
          checkObjectRest(p.rest());
        }
      }
      case Identifier id -> { }
      default -> throw error(INVALID_PATTERN, target);
    }
    return target;
  }

  /** An element with its default value. */
  final PatternElement element(Expression e, boolean binding) {
    if (e instanceof Expression.Assignment a) {
      return new PatternElement(a.start(), a.end(), pattern(a.target(), binding), a.value());
    }
    return new PatternElement(e.start(), e.end(), pattern(e, binding), null);
  }

  private Target.ArrayPattern arrayPattern(Expression.ArrayLiteral array, boolean binding) {
    List<@Nullable PatternElement> elements = new ArrayList<>(array.elements().size());
    Target rest = null;
    for (Argument a : array.elements()) {
      if (rest != null) {
        throw error("Rest element must be last element", rest);
      }
      switch (a) {
        case Argument.Hole h -> elements.add(null);
        case Argument.Spread s -> rest = rest(s, s.value(), binding);
        case Expression e -> elements.add(element(e, binding));
      }
    }
    return new Target.ArrayPattern(array.start(), array.end(), elements, rest);
  }

  /** What {@code ...} assigns to or binds. */
  final Target rest(Syntax spread, Expression value, boolean binding) {
    if (in.text[in.peek(spread.end())] == ',') {
      throw error("Rest element must be last element", spread);
    }
    return pattern(value, binding);
  }

  private Target.ObjectPattern objectPattern(Expression.ObjectLiteral object, boolean binding) {
    List<PatternProperty> properties = new ArrayList<>(object.properties().size());
    Target rest = null;
    for (Property p : object.properties()) {
      if (rest != null) {
        throw error("Rest element must be last element", rest);
      }
      switch (p) {
        case Property.Value v -> {
          if (pendingCount > 0) {
            dropPending(v);
          }
          properties.add(new PatternProperty(v.start(), v.end(), v.name(), element(v.value(), binding)));
        }
        case Property.Spread s -> {
          rest = rest(s, s.value(), binding);
          checkObjectRest(rest, binding);
        }
        case Property.Method m -> throw error(INVALID_PATTERN, m);
      }
    }
    return new Target.ObjectPattern(object.start(), object.end(), properties, rest);
  }

  private void checkObjectRest(Target rest) {
    checkObjectRest(rest, true);
  }

  private void checkObjectRest(Target rest, boolean binding) {
    if (rest instanceof Target.ArrayPattern || rest instanceof Target.ObjectPattern
        || binding && !(rest instanceof Identifier)) {
      throw error(
          binding
              ? "`...` must be followed by an identifier in declaration contexts"
              : "`...` must be followed by an assignable reference in assignment contexts",
          rest);
    }
  }
}
