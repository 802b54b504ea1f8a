package everett.node;

import everett.machine.Frame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Labelled statements that are no loops, or loops around which others may break.
 *
 * <p>Blocks that are nested in each other and begin or go on with further ones are one node: what compilers make of
 * WebAssembly or of {@code goto} nests hundreds of them around a {@code switch}, to jump to what follows each, and a
 * jump through a node for each would take that many steps, of the Java stack too.
 */
public final class LabelledNode extends Statement {
  private final Statement[] parts;

  /** The code that breaks out of the label with the lowest number. */
  private final int first;

  /** By label, from the first on: the part that follows what the label stands before; -1 for labels of others. */
  private final int[] follows;

  private LabelledNode(Statement[] parts, int first, int[] follows) {
    this.parts = parts;
    this.first = first;
    this.follows = follows;
  }

  /**
   * @param body what the label stands before
   * @param label its number; those of labels within the body are higher
   */
  public static Statement of(Statement body, int label) {
    int[] follows = {};
    List<Statement> parts = new ArrayList<>();
    for (Statement s : StatementNodes.parts(body)) {
      if (s instanceof LabelledNode inner) {
        int offset = (inner.first - LABELS) / 2 - label;
        int length = Math.max(follows.length, offset + inner.follows.length);
        int from = follows.length;
        follows = Arrays.copyOf(follows, length);
        Arrays.fill(follows, from, length, -1);
        for (int i = 0; i < inner.follows.length; i++) {
          if (inner.follows[i] >= 0) {
            follows[offset + i] = parts.size() + inner.follows[i];
          }
        }
        parts.addAll(Arrays.asList(inner.parts));
      } else {
        parts.add(s);
      }
    }
    if (follows.length == 0) {
      follows = new int[1];
    }
    follows[0] = parts.size();
    return new LabelledNode(parts.toArray(Statement[]::new), LABELS + 2 * label, follows);
  }

  @Override
  public int execute(Frame frame) {
    for (int at = 0; at < parts.length; at++) {
      int c = parts[at].execute(frame);
      if (c != NORMAL) {
        int label = c - first;
        if (label < 0 || (label & 1) != 0 || label >> 1 >= follows.length || follows[label >> 1] < 0) {
          return c;
        }
        at = follows[label >> 1] - 1;
      }
    }
    return NORMAL;
  }
}
