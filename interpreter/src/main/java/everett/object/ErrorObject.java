package everett.object;

import everett.grammar.JsSyntaxError;
import everett.operation.ErrorText;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object with an [[ErrorData]] internal slot. Its {@code stack} is a data property whose text is made when it is
 * first read.
 */
public final class ErrorObject extends JsObject {
  private static final String STACK = "stack";

  /** The stack property has this supplier of its text in its slot until it is read. */
  private record Pending(ErrorObject error, @Nullable StackTrace trace) implements Supplier<Object> {
    @Override
    public Object get() {
      return trace == null ? Undefined.UNDEFINED : ErrorText.stack(error, trace);
    }
  }

  private @Nullable StackTrace trace;

  /** Of an error in a program's text, found before it ran: what and where. */
  public @Nullable JsSyntaxError found;

  public ErrorObject(JsObject prototype) {
    super(prototype);
  }

  /** Where it was made; null where that was not noted. */
  public @Nullable StackTrace trace() {
    return trace;
  }

  /** Gives it its stack property, anew if it has one; null for the value undefined. */
  public void trace(@Nullable StackTrace trace) {
    this.trace = trace;
    put(STACK, new Pending(this, trace), Shape.WC | Property.LAZY);
  }

  /** Whether nobody has read or changed the stack property. */
  public boolean isStackPending() {
    return shape.dictionary == null && pendingSlot() >= 0;
  }

  private int pendingSlot() {
    int i = shape.find(STACK);
    return i >= 0 && slots[i] instanceof Pending ? i : -1;
  }

  /** Replaces what waits in the stack property's slot, where that is what the key means. */
  private void settle(Object key, boolean text) {
    // A dictionary does the same for lazy properties of its own accord.
    if (shape.dictionary == null && key.equals(STACK)) {
      int i = pendingSlot();
      if (i >= 0) {
        Pending pending = (Pending) slots[i];
        put(STACK, Undefined.UNDEFINED, Shape.WC); // what its text reads may read the stack
        if (text) {
          put(STACK, pending.get(), Shape.WC);
        }
      }
    }
  }

  @Override
  public @Nullable PropertyDescriptor getOwnProperty(Object key) {
    settle(key, true);
    return super.getOwnProperty(key);
  }

  @Override
  public boolean hasOwnEnumerable(Object key) {
    return !(key.equals(STACK) && isStackPending()) && super.hasOwnEnumerable(key);
  }

  @Override
  public Object get(Object key, Object receiver) {
    settle(key, true);
    return super.get(key, receiver);
  }

  @Override
  public boolean set(Object key, Object value, Object receiver) {
    settle(key, receiver != this);
    return super.set(key, value, receiver);
  }

  @Override
  public boolean isCacheable(Object name) {
    return super.isCacheable(name) && !(name.equals(STACK) && isStackPending());
  }

  @Override
  public String builtinTag() {
    return "Error";
  }
}
