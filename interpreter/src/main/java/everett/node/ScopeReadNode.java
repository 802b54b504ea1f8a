package everett.node;

import everett.machine.Frame;
import everett.object.Undefined;
import org.jspecify.annotations.Nullable;

/** A captured variable. */
public abstract class ScopeReadNode extends Node {
  private final @Nullable String lexical;
  private final int position;

  ScopeReadNode(@Nullable String lexical, int position) {
    this.lexical = lexical;
    this.position = position;
  }

  /**
   * @param hops how many heap scopes further out it lies
   * @param lexical the variable's name, if reading it before its initialisation is an error
   */
  public static Node of(int hops, int index, @Nullable String lexical, int position) {
    return switch (hops) {
      case 0 -> new Near(index, lexical, position);
      case 1 -> new Next(index, lexical, position);
      default -> new Far(hops, index, lexical, position);
    };
  }

  /** The heap scope so many hops out. */
  static Object[] scope(Frame frame, int hops) {
    Object[] s = frame.scope;
    for (int i = hops; i > 0; i--) {
      s = (Object[]) s[0];
    }
    return s;
  }

  final Object empty(Frame frame) {
    return empty(frame, lexical, position);
  }

  /** What a variable is that has no value. */
  static Object empty(Frame frame, @Nullable String lexical, int position) {
    if (lexical == null) {
      return Undefined.UNDEFINED;
    }
    throw frame.at(position).referenceError(
        lexical.equals("this")
            ? "Must call super constructor in derived class before accessing 'this' or returning from derived constructor"
            : "Cannot access '" + lexical + "' before initialization");
  }

  private static final class Near extends ScopeReadNode {
    private final int index;

    Near(int index, @Nullable String lexical, int position) {
      super(lexical, position);
      this.index = index;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = frame.scope[index];
      return v != null ? v : empty(frame);
    }
  }

  private static final class Next extends ScopeReadNode {
    private final int index;

    Next(int index, @Nullable String lexical, int position) {
      super(lexical, position);
      this.index = index;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = ((Object[]) frame.scope[0])[index];
      return v != null ? v : empty(frame);
    }
  }

  private static final class Far extends ScopeReadNode {
    private final int hops;
    private final int index;

    Far(int hops, int index, @Nullable String lexical, int position) {
      super(lexical, position);
      this.hops = hops;
      this.index = index;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = scope(frame, hops)[index];
      return v != null ? v : empty(frame);
    }
  }
}
