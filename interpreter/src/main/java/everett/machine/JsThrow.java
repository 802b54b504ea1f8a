package everett.machine;

import everett.operation.ObjectOperations;

/**
 * A throw completion on its way. Java exceptions are for JavaScript's {@code throw} only, and no Java stack is taken: the
 * JavaScript stack is the machine's own.
 */
public final class JsThrow extends RuntimeException {
  /** What was thrown. */
  public final transient Object value;

  public JsThrow(Object value) {
    super(null, null, false, false);
    this.value = value;
  }

  /** A TypeError of the current realm. */
  public static JsThrow typeError(String message) {
    return Realm.current().typeError(message);
  }

  /** A RangeError of the current realm. */
  public static JsThrow rangeError(String message) {
    return Realm.current().rangeError(message);
  }

  /** A ReferenceError of the current realm. */
  public static JsThrow referenceError(String message) {
    return Realm.current().referenceError(message);
  }

  /** A SyntaxError of the current realm. */
  public static JsThrow syntaxError(String message) {
    return Realm.current().syntaxError(message);
  }

  @Override
  public String getMessage() {
    return ObjectOperations.display(value);
  }
}
