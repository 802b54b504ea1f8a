package everett.statics;

import java.util.Arrays;

/** The labels around a place in a function, for break and continue. */
public final class Labels {
  private String[] names = new String[8];
  /** Where the labelled statement begins, without its labels; -1 once that is known to be a loop. */
  private int[] starts = new int[8];

  private int size;
  /** The first label of the current function. */
  private int base;

  /** Hides the labels outside of a function; {@link #leaveFunction} takes the result. */
  public int enterFunction() {
    int outer = base;
    base = size;
    return outer;
  }

  public void leaveFunction(int outer) {
    size = base;
    base = outer;
  }

  /**
   * Enters a labelled statement.
   *
   * @param at the label's own offset
   * @param start where the statement after the label begins
   * @return false if the label is in use already
   */
  public boolean enter(String name, int at, int start) {
    if (has(name)) {
      return false;
    }
    for (int i = size; --i >= base && starts[i] == at;) {
      starts[i] = start;
    }
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
    }
    names[size] = name;
    starts[size++] = start;
    return true;
  }

  public void leave() {
    size--;
  }

  /** The statement that begins at start is a loop: its labels may be continued. */
  public void loop(int start) {
    for (int i = size; --i >= base && starts[i] == start;) {
      starts[i] = -1;
    }
  }

  public boolean has(String name) {
    return find(name) >= 0;
  }

  /** The label is there and names a loop. */
  public boolean isLoop(String name) {
    int i = find(name);
    return i >= 0 && starts[i] == -1;
  }

  private int find(String name) {
    for (int i = size; --i >= base;) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
