package everett.machine;

import everett.operation.ObjectOperations;
import org.jspecify.annotations.Nullable;

/**
 * A throw completion on its way. Java exceptions are for JavaScript's {@code throw} only, and no Java stack is taken:
 * the JavaScript stack is the machine's own.
 */
public final class JsThrow extends RuntimeException {
  /** What was thrown. */
  public final transient Object value;

  /** Of what a statement of the program throws: the function and the offset of the statement; null otherwise. */
  public final transient @Nullable Closure thrower;

  public final int offset;

  public JsThrow(Object value) {
    super(null, null, false, false);
    this.value = value;
    thrower = null;
    offset = 0;
  }

  /** What the statement throws that the frame is at. */
  public JsThrow(Object value, Frame frame) {
    super(null, null, false, false);
    this.value = value;
    thrower = frame.function;
    offset = frame.position;
  }

  /** What a program catches: where Java's stack has overflowed, a RangeError. */
  public static JsThrow of(Throwable t, Realm realm) {
    return t instanceof JsThrow j ? j : realm.rangeError("Maximum call stack size exceeded");
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
