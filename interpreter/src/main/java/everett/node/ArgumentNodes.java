package everett.node;

import everett.machine.Frame;
import everett.operation.Iterators;
import java.util.ArrayList;
import java.util.List;

/** Argument lists and the elements of array literals. */
public abstract class ArgumentNodes {
  private ArgumentNodes() {}

  /** The values of nodes without spreads. */
  static Object[] values(Frame frame, Node[] nodes) {
    Object[] r = new Object[nodes.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = nodes[i].execute(frame);
    }
    return r;
  }

  /** The values of nodes, some of which are {@link Spread}s. */
  static Object[] spread(Frame frame, Node[] nodes) {
    if (nodes.length == 1 && nodes[0] instanceof Spread s) {
      return s.elements(frame).toArray();
    }
    List<Object> list = new ArrayList<>();
    for (Node n : nodes) {
      if (n instanceof Spread s) {
        list.addAll(s.elements(frame));
      } else {
        list.add(n.execute(frame));
      }
    }
    return list.toArray();
  }

  /** The values, whatever the nodes are. */
  static Object[] all(Frame frame, Node[] nodes, boolean spread) {
    return spread ? spread(frame, nodes) : values(frame, nodes);
  }

  /** Whether there is a {@link Spread} among them. */
  public static boolean hasSpread(Node[] nodes) {
    for (Node n : nodes) {
      if (n instanceof Spread) {
        return true;
      }
    }
    return false;
  }

  /** {@code ...value}; its holder asks for the value and spreads it. */
  public static final class Spread extends Node {
    final Node value;
    final int position;
    final String source;

    public Spread(Node value, int position) {
      this(value, position, "");
    }

    /**
     * @param source the value's text, for messages; empty where it is not known
     */
    public Spread(Node value, int position, String source) {
      this.value = value;
      this.source = source;
      this.position = position;
    }

    /** Evaluates what is to be iterated. */
    Object iterable(Frame frame) {
      Object v = value.execute(frame);
      frame.at(position);
      return v;
    }

    private List<Object> elements(Frame frame) {
      return Iterators.toList(iterable(frame), source);
    }

    @Override
    public Object execute(Frame frame) {
      throw new IllegalStateException("a spread has no value");
    }
  }
}
