package everett.statics;

import everett.syntax.Argument;
import everett.syntax.Declarator;
import everett.syntax.Expression;
import everett.syntax.Function;
import everett.syntax.Identifier;
import everett.syntax.Property;
import everett.syntax.PropertyName;
import everett.syntax.Syntax;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a CommonJS module exports, as far as its text tells: imports of its names are linked before it runs. Known are
 * assignments to properties of {@code exports} and {@code module.exports}, object literals that become
 * {@code module.exports}, {@code Object.defineProperty(exports, "name", …)}, and what compilers make of
 * {@code export *}. As in node, where an assignment stands, and whether it is ever reached, does not matter.
 */
public final class CommonJsExports {
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> reexports = new LinkedHashSet<>();

  /** Variables that hold what require gives for a specifier. */
  private final Map<String, String> required = new HashMap<>();

  /** Of the function that the module is. */
  public CommonJsExports(Function module) {
    ArrayDeque<Syntax> left = new ArrayDeque<>();
    left.push(module);
    while (!left.isEmpty()) {
      Syntax s = left.pop();
      look(s);
      ArrayDeque<Syntax> parts = new ArrayDeque<>();
      Parts.of(s, parts::push);
      parts.forEach(left::push);
    }
  }

  /** The names. */
  public Set<String> names() {
    return names;
  }

  /** What it requires whose names are its own as well. */
  public Set<String> reexports() {
    return reexports;
  }

  private void look(Syntax s) {
    switch (s) {
      case Declarator d when d.target() instanceof Identifier i && d.initializer() != null -> {
        String specifier = required(d.initializer());
        if (specifier != null) {
          required.put(i.name(), specifier);
        }
      }
      case Expression.Assignment a -> assignment(a);
      case Expression.Call c -> call(c);
      default -> {}
    }
  }

  private void assignment(Expression.Assignment a) {
    switch (a.target()) {
      case Identifier i when isExports(i) -> value(a.value());
      case Expression.Member m when isExports(m) -> value(a.value());
      case Expression.Member m when isExports(m.object()) -> names.add(m.name());
      case Expression.Index m when isExports(m.object()) -> index(m.key(), a.value());
      default -> {}
    }
  }

  private void index(Expression key, Expression value) {
    if (key instanceof Expression.StringLiteral s) {
      names.add(s.value());
    } else if (value instanceof Expression.Index from && from.object() instanceof Identifier i) {
      String specifier = required.get(i.name());
      if (specifier != null) {
        reexports.add(specifier);
      }
    }
  }

  /** What becomes module.exports. */
  private void value(Expression value) {
    reexport(value);
    if (!(strip(value) instanceof Expression.ObjectLiteral o)) {
      return;
    }
    for (Property p : o.properties()) {
      switch (p) {
        case Property.Value v when v.name() instanceof PropertyName.Literal l -> names.add(l.name());
        case Property.Method m when m.name() instanceof PropertyName.Literal l -> names.add(l.name());
        case Property.Spread s -> reexport(s.value());
        case Property.Value v -> {}
        case Property.Method m -> {}
      }
    }
  }

  private void reexport(Expression value) {
    String specifier = required(value);
    if (specifier != null) {
      reexports.add(specifier);
    }
  }

  private void call(Expression.Call c) {
    List<Argument> arguments = c.arguments();
    if (!(c.callee() instanceof Expression.Member || c.callee() instanceof Identifier) || arguments.isEmpty()) {
      return;
    }
    String name = c.callee() instanceof Expression.Member m ? m.name() : ((Identifier) c.callee()).name();
    switch (name) {
      case "defineProperty" -> {
        if (arguments.size() > 1 && arguments.get(0) instanceof Expression e && isExports(e)
            && arguments.get(1) instanceof Expression.StringLiteral s) {
          names.add(s.value());
        }
      }
      case "__export", "__exportStar" -> {
        if (arguments.get(0) instanceof Expression e) {
          reexport(e);
        }
      }
      default -> {}
    }
  }

  /** The specifier, if the expression is a call of require, as it is or within a function that compilers add. */
  private static @Nullable String required(Expression e) {
    if (strip(e) instanceof Expression.Call c && c.callee() instanceof Identifier i && !c.arguments().isEmpty()) {
      Argument first = c.arguments().get(0);
      if (i.name().equals("require")) {
        return first instanceof Expression.StringLiteral s ? s.value() : null;
      }
      return i.name().startsWith("_interopRequire") && first instanceof Expression x ? required(x) : null;
    }
    return null;
  }

  private static boolean isExports(Expression e) {
    return switch (strip(e)) {
      case Identifier i -> i.name().equals("exports");
      case Expression.Member m -> m.name().equals("exports") && m.object() instanceof Identifier o && o.name().equals("module");
      default -> false;
    };
  }

  private static Expression strip(Expression e) {
    return e instanceof Expression.Parenthesized p ? strip(p.expression()) : e;
  }
}
