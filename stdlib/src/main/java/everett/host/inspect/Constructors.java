package everett.host.inspect;

import everett.machine.JsThrow;
import everett.object.ErrorObject;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.PropertyDescriptor;
import everett.object.Symbol;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What objects say about where they come from: the names of constructors, and Symbol.toStringTag. */
final class Constructors {
  /** The constructors of ECMA-262: what they define is not shown, and their toString is not worth calling. */
  private static final Set<String> BUILT_IN =
      Set.of(
          "Object", "Function", "Array", "Number", "Boolean", "String", "Symbol", "BigInt", "Date", "Promise", "RegExp",
          "Error", "AggregateError", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError",
          "ArrayBuffer", "SharedArrayBuffer", "DataView", "Map", "Set", "WeakMap", "WeakSet", "WeakRef",
          "FinalizationRegistry", "Proxy", "Iterator", "Uint8Array", "Int8Array", "Uint16Array", "Int16Array",
          "Uint32Array", "Int32Array", "Float32Array", "Float64Array", "Uint8ClampedArray", "BigUint64Array",
          "BigInt64Array");

  private Constructors() {}

  /** The name of an object's constructor, if the property says one by which the object can have been made. */
  static @Nullable String own(JsObject holder, JsObject instance) {
    PropertyDescriptor d = holder.getOwnProperty("constructor");
    if (d == null || !(d.value instanceof JsObject c) || !c.isCallable()) {
      return null;
    }
    Object name = c.get("name");
    if (name instanceof CharSequence s && s.length() == 0) {
      return null;
    }
    try {
      if (!ObjectOperations.instanceofOperator(instance, c)) {
        return null;
      }
    } catch (JsThrow notAnInstance) {
      return null;
    }
    return name instanceof Symbol ? name.toString() : TypeConversion.toString(name);
  }

  static boolean isBuiltIn(String name) {
    return BUILT_IN.contains(name);
  }

  /** The constructor that its property of a prototype names is one of the specification. */
  static boolean isBuiltInPrototype(JsObject prototype) {
    PropertyDescriptor d = prototype.getOwnProperty("constructor");
    return d != null
        && d.value instanceof JsObject c
        && c.isCallable()
        && c.get("name") instanceof CharSequence name
        && isBuiltIn(name.toString());
  }

  /** The name of an object that has no constructor, by what it is made of. */
  static String byNature(JsObject o) {
    return o.isCallable() ? "Function" : o instanceof JsArray ? "Array" : o instanceof ErrorObject ? "Error" : "Object";
  }

  /** The value of Symbol.toStringTag where it tells something that the properties do not; empty otherwise. */
  static String tag(JsObject o, boolean showHidden) {
    if (!(o.get(Symbol.TO_STRING_TAG) instanceof CharSequence tag) || tag.length() == 0) {
      return "";
    }
    PropertyDescriptor own = o.getOwnProperty(Symbol.TO_STRING_TAG);
    return own != null && (showHidden || own.isEnumerable()) ? "" : tag.toString();
  }

  /**
   * What stands before the braces, with a space behind it.
   *
   * @param constructor null where the prototype is null
   * @param nature what the object is
   * @param size as {@code (3)}, or nothing
   */
  static String prefix(@Nullable String constructor, String tag, String nature, String size) {
    if (constructor == null) {
      return tag.isEmpty() || tag.equals(nature)
          ? "[" + nature + size + ": null prototype] "
          : "[" + nature + size + ": null prototype] [" + tag + "] ";
    }
    return tag.isEmpty() || tag.equals(constructor)
        ? constructor + size + " "
        : constructor + size + " [" + tag + "] ";
  }

  static String prefix(@Nullable String constructor, String tag, String nature) {
    return prefix(constructor, tag, nature, "");
  }
}
