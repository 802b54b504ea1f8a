package everett.host.inspect;

import everett.machine.Closure;
import everett.object.JsObject;
import everett.object.Symbol;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import org.jspecify.annotations.Nullable;

/** Functions and classes. */
final class FunctionText {
  private FunctionText() {}

  static String of(JsObject f, @Nullable String constructor, String tag) {
    if (isClass(f)) {
      return classText(f, constructor, tag);
    }
    String kind = kind(f);
    StringBuilder b = new StringBuilder("[").append(kind);
    if (constructor == null) {
      b.append(" (null prototype)");
    }
    Object name = f.get("name");
    b.append(name instanceof CharSequence s && s.length() == 0 ? " (anonymous)" : ": " + text(name)).append(']');
    if (constructor != null && !constructor.equals(kind)) {
      b.append(' ').append(constructor);
    }
    if (!tag.isEmpty() && !tag.equals(constructor)) {
      b.append(" [").append(tag).append(']');
    }
    return b.toString();
  }

  private static String text(Object name) {
    return name instanceof Symbol ? name.toString() : name instanceof JsObject ? ObjectOperations.display(name) : TypeConversion.toString(name);
  }

  /** GeneratorFunction and so on, whatever the prototype is. */
  private static String kind(JsObject f) {
    if (!(f instanceof Closure c)) {
      return "Function";
    }
    return switch (c.code.form) {
      case FUNCTION -> "Function";
      case GENERATOR -> "GeneratorFunction";
      case ASYNC_FUNCTION -> "AsyncFunction";
      case ASYNC_GENERATOR -> "AsyncGeneratorFunction";
      case PARALLEL_GENERATOR -> "ParallelGeneratorFunction";
      case ASYNC_PARALLEL_GENERATOR -> "AsyncParallelGeneratorFunction";
    };
  }

  private static boolean isClass(JsObject f) {
    if (!(f instanceof Closure c) || !c.isConstructor()) {
      return false;
    }
    String text = c.code.source.text();
    int after = c.code.start + "class".length();
    return text.startsWith("class", c.code.start)
        && after < text.length()
        && !Character.isUnicodeIdentifierPart(text.charAt(after));
  }

  private static String classText(JsObject f, @Nullable String constructor, String tag) {
    StringBuilder b = new StringBuilder("[class ");
    Object name = f.hasOwn("name") ? f.get("name") : "";
    b.append(TypeConversion.toBoolean(name) ? text(name) : "(anonymous)");
    if (constructor != null && !constructor.equals("Function")) {
      b.append(" [").append(constructor).append(']');
    }
    if (!tag.isEmpty() && !tag.equals(constructor)) {
      b.append(" [").append(tag).append(']');
    }
    if (constructor == null) {
      return b.append(" extends [null prototype]]").toString();
    }
    JsObject parent = f.getPrototypeOf();
    Object parentName = parent == null ? "" : parent.get("name");
    if (TypeConversion.toBoolean(parentName)) {
      b.append(" extends ").append(text(parentName));
    }
    return b.append(']').toString();
  }
}
