package everett.node;

import everett.machine.Frame;
import everett.operation.Arithmetic;
import everett.operation.TypeConversion;
import org.jspecify.annotations.Nullable;

/** {@code i++}, {@code --i} and so on of a captured variable. */
public final class ScopeUpdateNode extends Node {
  private final int hops;
  private final int index;
  private final @Nullable String lexical;
  private final int name;
  private final int by;
  private final boolean prefix;
  private final int position;

  /**
   * @param hops how many heap scopes further out it lies
   * @param lexical the variable's name, if reading it before its initialisation is an error
   * @param name the offset of the name
   */
  public ScopeUpdateNode(
      int hops, int index, @Nullable String lexical, int name, int by, boolean prefix, int position) {
    this.hops = hops;
    this.index = index;
    this.lexical = lexical;
    this.name = name;
    this.by = by;
    this.prefix = prefix;
    this.position = position;
  }

  @Override
  public Object execute(Frame frame) {
    Object[] scope = ScopeReadNode.scope(frame, hops);
    Object v = scope[index];
    if (v instanceof Integer i) {
      int n = i + by;
      if (n > Integer.MIN_VALUE && n < Integer.MAX_VALUE) {
        Integer boxed = n;
        scope[index] = boxed;
        return prefix ? boxed : v;
      }
    }
    return slow(frame, scope, v);
  }

  @Override
  public int executeInt(Frame frame) throws Unexpected {
    return expectInt(execute(frame));
  }

  @Override
  public void executeVoid(Frame frame) {
    execute(frame);
  }

  private Object slow(Frame frame, Object[] scope, @Nullable Object v) {
    Object read = v == null ? ScopeReadNode.empty(frame, lexical, name) : v;
    frame.position = position;
    Object old = TypeConversion.toNumeric(read);
    Object n = Arithmetic.increment(old, by);
    scope[index] = n;
    return prefix ? n : old;
  }
}
