package everett.text.regexp;

import java.util.Arrays;

/**
 * Looks for matches of programs. It backtracks, as the specification does, but on a stack of its own: neither long
 * inputs nor nested loops use the thread's. A matcher keeps its buffers from match to match and serves one thread.
 */
public final class Matcher {
  private final Backtracker backtracker;
  private int groups;
  private int begin;

  /** {@code interrupt} is run every some ten thousand steps of a long match; what it throws ends the match. */
  public Matcher(Runnable interrupt) {
    backtracker = new Backtracker(interrupt);
  }

  /**
   * Looks for a match in {@code input}.
   *
   * @param lastIndex where to start, from 0 to the input's length; with u or v, the start of the pair it lies in
   * @param sticky whether a match must start right there
   * @throws BacktrackOverflow if the match needs too much memory
   */
  public boolean match(Program program, String input, int lastIndex, boolean sticky) {
    return match(program, input, 0, lastIndex, sticky);
  }

  /**
   * Looks for a match in what follows the first {@code begin} code units of {@code input}. All positions are relative to
   * that. {@link Program#matchesWithin} unless {@code begin} is 0.
   */
  public boolean match(Program program, String input, int begin, int lastIndex, boolean sticky) {
    this.begin = begin;
    boolean unicode = program.unicode;
    int from = begin + lastIndex;
    if (unicode && from > 0 && from < input.length()
        && Character.isLowSurrogate(input.charAt(from)) && Character.isHighSurrogate(input.charAt(from - 1))) {
      from--;
    }
    if (backtracker.registers.length < program.registers) {
      backtracker.registers = new int[program.registers];
    }
    groups = program.pattern.groupCount() + 1;
    Arrays.fill(backtracker.registers, 0, 2 * groups, -1);
    try {
      if (sticky) {
        return backtracker.run(program, input, begin, from);
      }
      Search search = program.search;
      if (search.isHopeless(input, from)) {
        return false;
      }
      for (int at = search.next(input, begin, from, unicode); at >= 0; at = search.next(input, begin, at + 1, unicode)) {
        if (backtracker.run(program, input, begin, at)) {
          return true;
        }
      }
      return false;
    } finally {
      backtracker.trim();
    }
  }

  /** Where the capture of {@code group} (0: the whole match) starts in the last match, or -1 if it is undefined. */
  public int start(int group) {
    return position(2 * group);
  }

  /** Where the capture of {@code group} ends, or -1. */
  public int end(int group) {
    return position(2 * group + 1);
  }

  private int position(int register) {
    int at = backtracker.registers[register];
    return at < 0 ? at : at - begin;
  }

  /** Start and end of all captures of the last match, group 0 first; -1 where a group is undefined. The caller's. */
  public int[] captures() {
    int[] all = new int[2 * groups];
    copyCaptures(all, 0);
    return all;
  }

  /** The same, into an array that is long enough, from {@code offset} on. */
  public void copyCaptures(int[] to, int offset) {
    System.arraycopy(backtracker.registers, 0, to, offset, 2 * groups);
    if (begin > 0) {
      for (int i = 0; i < 2 * groups; i++) {
        to[offset + i] = position(i);
      }
    }
  }
}
