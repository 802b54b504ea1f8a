package everett.text.regexp;

/**
 * The loop that runs a program at one place of an input.
 *
 * <p>Its stack holds pairs. A choice is (address, position): where to go on when what was tried first fails. Between
 * choices lie the old values of registers, (~register, value), restored on the way back to the choice, and
 * ({@link #EXTRA}, value) under the choice of a loop over single characters.
 */
final class Backtracker {
  /** Marks a value that belongs to the choice above it. */
  private static final int EXTRA = Integer.MIN_VALUE;
  /** The most ints that the stack may grow to: 256 MB. */
  private static final int MAX_STACK = 1 << 26;
  /** A stack of up to this many ints is kept for the next match. */
  private static final int KEPT_STACK = 1 << 18;
  /** How many times a match may fall back before the interrupt is polled. */
  private static final int POLL_INTERVAL = 1 << 14;

  /** Start and end of each capture, -1 where it is undefined; then what loops and lookarounds remember. */
  int[] registers = new int[32];
  private int[] stack = new int[256];
  private final Runnable interrupt;
  private int untilPoll = POLL_INTERVAL;

  Backtracker(Runnable interrupt) {
    this.interrupt = interrupt;
  }

  /** Lets go of a stack that has grown large. */
  void trim() {
    if (stack.length > KEPT_STACK) {
      stack = new int[256];
    }
  }

  /** Matches at {@code start} in what {@code begin} begins; when it fails, the captures are as before. */
  boolean run(Program program, String input, int begin, int start) {
    final int[] code = program.code;
    final CharSet[] sets = program.sets;
    final int[] registers = this.registers;
    final int length = input.length();
    int[] stack = this.stack;
    int sp = 0;
    int pc = 0;
    int i = start;
    while (true) {
      // Each instruction goes on by `continue`, and fails by `break`.
      switch (code[pc]) {
        case Op.MATCH -> {
          registers[0] = start;
          registers[1] = i;
          return true;
        }
        case Op.CHAR -> {
          if (i < length && input.charAt(i) == code[pc + 1]) {
            i++;
            pc += 2;
            continue;
          }
        }
        case Op.CHAR_BACK -> {
          if (i > 0 && input.charAt(i - 1) == code[pc + 1]) {
            i--;
            pc += 2;
            continue;
          }
        }
        case Op.LITERAL -> {
          String literal = program.literals[code[pc + 1]];
          if (input.startsWith(literal, i)) {
            i += literal.length();
            pc += 2;
            continue;
          }
        }
        case Op.SET -> {
          if (i < length && sets[code[pc + 1]].contains(input.charAt(i))) {
            i++;
            pc += 2;
            continue;
          }
        }
        case Op.SET_BACK -> {
          if (i > 0 && sets[code[pc + 1]].contains(input.charAt(i - 1))) {
            i--;
            pc += 2;
            continue;
          }
        }
        case Op.POINT -> {
          int next = Scan.nextPoint(sets[code[pc + 1]], input, i);
          if (next >= 0) {
            i = next;
            pc += 2;
            continue;
          }
        }
        case Op.POINT_BACK -> {
          int next = Scan.previousPoint(sets[code[pc + 1]], input, i);
          if (next >= 0) {
            i = next;
            pc += 2;
            continue;
          }
        }
        case Op.SAVE -> {
          int register = code[pc + 1];
          if (sp + 2 > stack.length) {
            stack = grow(sp);
          }
          stack[sp] = ~register;
          stack[sp + 1] = registers[register];
          sp += 2;
          registers[register] = i;
          pc += 2;
          continue;
        }
        case Op.RESET -> {
          int to = code[pc + 2];
          while (sp + 2 * to > stack.length) {
            stack = grow(sp);
          }
          for (int register = code[pc + 1]; register < to; register++) {
            if (registers[register] >= 0) {
              stack[sp] = ~register;
              stack[sp + 1] = registers[register];
              sp += 2;
              registers[register] = -1;
            }
          }
          pc += 3;
          continue;
        }
        case Op.JUMP -> {
          pc = code[pc + 1];
          continue;
        }
        case Op.SPLIT -> {
          if (sp + 2 > stack.length) {
            stack = grow(sp);
          }
          stack[sp] = code[pc + 1];
          stack[sp + 1] = i;
          sp += 2;
          pc += 2;
          continue;
        }
        case Op.SPLIT_LAZY -> {
          if (sp + 2 > stack.length) {
            stack = grow(sp);
          }
          stack[sp] = pc + 2;
          stack[sp + 1] = i;
          sp += 2;
          pc = code[pc + 1];
          continue;
        }
        case Op.BRANCH -> {
          int preferred = code[pc + 1];
          int other = code[pc + 2];
          if (preferred >= 0 && !Scan.predicts(sets[preferred], input, i)) {
            pc = code[pc + 4];
          } else {
            if (other < 0 || Scan.predicts(sets[other], input, i)) {
              if (sp + 2 > stack.length) {
                stack = grow(sp);
              }
              stack[sp] = code[pc + 4];
              stack[sp + 1] = i;
              sp += 2;
            }
            pc = code[pc + 3];
          }
          continue;
        }
        case Op.LOOP -> {
          int min = code[pc + 2];
          int max = code[pc + 3];
          int end = Scan.whileIn(sets[code[pc + 1]], input, i, max < length - i ? i + max : length);
          if (end - i >= min) {
            i = end;
            pc += 4;
            continue;
          }
        }
        case Op.LOOP_POINT -> {
          CharSet set = sets[code[pc + 1]];
          int least = Scan.exactPoints(set, input, i, code[pc + 2]);
          if (least >= 0) {
            i = Scan.upToPoints(set, input, least, beyond(code[pc + 3], code[pc + 2]));
            pc += 4;
            continue;
          }
        }
        case Op.LOOP_GREEDY, Op.LOOP_GREEDY_POINT -> {
          CharSet set = sets[code[pc + 1]];
          int min = code[pc + 2];
          int max = code[pc + 3];
          int next = code[pc + 4];
          int least;
          int end;
          if (code[pc] == Op.LOOP_GREEDY) {
            end = Scan.whileIn(set, input, i, max < length - i ? i + max : length);
            least = min <= end - i ? i + min : -1;
          } else {
            least = Scan.exactPoints(set, input, i, min);
            end = least < 0 ? -1 : Scan.upToPoints(set, input, least, beyond(max, min));
          }
          if (least >= 0) {
            pc += 5;
            if (next >= 0) {
              end = Scan.lastBefore(next, input, least, end);
            }
            if (end >= 0) {
              if (end > least) {
                if (sp + 4 > stack.length) {
                  stack = grow(sp);
                }
                stack[sp] = EXTRA;
                stack[sp + 1] = least;
                stack[sp + 2] = pc;
                stack[sp + 3] = end;
                sp += 4;
              }
              i = end;
              pc += 2;
              continue;
            }
          }
        }
        case Op.BACKOFF, Op.BACKOFF_POINT -> {
          int least = stack[sp - 1];
          int next = code[pc + 1];
          int end = i - 1;
          if (code[pc] == Op.BACKOFF_POINT && end > least
              && Character.isLowSurrogate(input.charAt(end)) && Character.isHighSurrogate(input.charAt(end - 1))) {
            end--;
          }
          if (next >= 0) {
            end = Scan.lastBefore(next, input, least, end);
          }
          if (end > least) {
            stack[sp] = pc;
            stack[sp + 1] = end;
            sp += 2;
          } else {
            sp -= 2;
          }
          if (end >= 0) {
            i = end;
            pc += 2;
            continue;
          }
        }
        case Op.LOOP_LAZY, Op.LOOP_LAZY_POINT -> {
          CharSet set = sets[code[pc + 1]];
          int min = code[pc + 2];
          int more = beyond(code[pc + 3], min);
          int least;
          if (code[pc] == Op.LOOP_LAZY) {
            int end = min <= length - i ? Scan.whileIn(set, input, i, i + min) : i;
            least = end - i == min ? end : -1;
          } else {
            least = Scan.exactPoints(set, input, i, min);
          }
          if (least >= 0) {
            int next = code[pc + 4];
            pc += 5;
            if (more > 0) {
              if (sp + 4 > stack.length) {
                stack = grow(sp);
              }
              stack[sp] = EXTRA;
              stack[sp + 1] = more;
              stack[sp + 2] = pc;
              stack[sp + 3] = least;
              sp += 4;
            }
            if (next < 0 || least < length && input.charAt(least) == next) {
              i = least;
              pc += 3;
              continue;
            }
          }
        }
        case Op.ADVANCE, Op.ADVANCE_POINT -> {
          CharSet set = sets[code[pc + 1]];
          int next = code[pc + 2];
          int more = stack[sp - 1];
          boolean points = code[pc] == Op.ADVANCE_POINT;
          do {
            i = points ? Scan.nextPoint(set, input, i) : i < length && set.contains(input.charAt(i)) ? i + 1 : -1;
            more = beyond(more, 1);
          } while (i >= 0 && next >= 0 && more > 0 && !(i < length && input.charAt(i) == next));
          if (i >= 0 && more > 0) {
            stack[sp - 1] = more;
            stack[sp] = pc;
            stack[sp + 1] = i;
            sp += 2;
          } else {
            sp -= 2;
          }
          if (i >= 0) {
            pc += 3;
            continue;
          }
        }
        case Op.COUNT -> {
          int counter = code[pc + 1];
          if (sp + 2 > stack.length) {
            stack = grow(sp);
          }
          stack[sp] = ~counter;
          stack[sp + 1] = registers[counter];
          sp += 2;
          registers[counter] = 0;
          pc += 2;
          continue;
        }
        case Op.ITERATE -> {
          int count = registers[code[pc + 1]];
          if (count < code[pc + 2]) {
            pc += 6;
          } else if (count >= code[pc + 3]) {
            pc = code[pc + 5];
          } else {
            boolean greedy = code[pc + 4] != 0;
            if (sp + 2 > stack.length) {
              stack = grow(sp);
            }
            stack[sp] = greedy ? code[pc + 5] : pc + 6;
            stack[sp + 1] = i;
            sp += 2;
            pc = greedy ? pc + 6 : code[pc + 5];
          }
          if (--untilPoll < 0) {
            poll();
          }
          continue;
        }
        case Op.ENTER -> {
          int counter = code[pc + 1];
          int position = code[pc + 2];
          if (sp + 4 > stack.length) {
            stack = grow(sp);
          }
          stack[sp] = ~counter;
          stack[sp + 1] = registers[counter]++;
          sp += 2;
          if (position >= 0) {
            stack[sp] = ~position;
            stack[sp + 1] = registers[position];
            sp += 2;
            registers[position] = i;
          }
          pc += 3;
          continue;
        }
        case Op.PROGRESS -> {
          int counter = code[pc + 1];
          if (i != registers[code[pc + 3]] || counter >= 0 && registers[counter] <= code[pc + 2]) {
            pc += 4;
            continue;
          }
        }
        case Op.START -> {
          if (i == begin) {
            pc++;
            continue;
          }
        }
        case Op.START_MULTILINE -> {
          if (i == begin || Scan.isLineTerminator(input.charAt(i - 1))) {
            pc++;
            continue;
          }
        }
        case Op.END -> {
          if (i == length) {
            pc++;
            continue;
          }
        }
        case Op.END_MULTILINE -> {
          if (i == length || Scan.isLineTerminator(input.charAt(i))) {
            pc++;
            continue;
          }
        }
        case Op.BOUNDARY -> {
          CharSet word = sets[code[pc + 1]];
          boolean before = i > begin && word.contains(input.charAt(i - 1));
          boolean after = i < length && word.contains(input.charAt(i));
          if (before != after == (code[pc + 2] == 0)) {
            pc += 3;
            continue;
          }
        }
        case Op.REFERENCE -> {
          int end = Reference.match(code, pc, registers, input, i);
          if (end >= 0) {
            i = end;
            pc += 3 + code[pc + 2];
            continue;
          }
        }
        case Op.LOOK -> {
          int register = code[pc + 1];
          registers[register] = sp;
          registers[register + 1] = i;
          pc += 2;
          continue;
        }
        case Op.LOOKED -> {
          int register = code[pc + 1];
          sp = code[pc + 2] == 0 ? registers[register] : dropChoices(registers[register], sp);
          i = registers[register + 1];
          pc += 3;
          continue;
        }
        case Op.LOOK_NEGATED -> {
          registers[code[pc + 1]] = sp;
          if (sp + 2 > stack.length) {
            stack = grow(sp);
          }
          stack[sp] = code[pc + 2];
          stack[sp + 1] = i;
          sp += 2;
          pc += 3;
          continue;
        }
        case Op.LOOKED_NEGATED -> {
          int height = registers[code[pc + 1]];
          while (sp > height) {
            sp -= 2;
            if (stack[sp] < 0 && stack[sp] != EXTRA) {
              registers[~stack[sp]] = stack[sp + 1];
            }
          }
        }
        case Op.FAIL -> { }
        default -> throw new IllegalStateException("instruction " + code[pc]);
      }
      if (--untilPoll < 0) {
        poll();
      }
      while (true) {
        if (sp == 0) {
          return false;
        }
        sp -= 2;
        int address = stack[sp];
        if (address >= 0) {
          pc = address;
          i = stack[sp + 1];
          break;
        }
        registers[~address] = stack[sp + 1];
      }
    }
  }

  /** {@code max - min}, where infinity stays infinity. */
  private static int beyond(int max, int min) {
    return max == Integer.MAX_VALUE ? max : max - min;
  }

  /** Removes the choices from {@code from} on, keeps the old values of registers, and gives the new height. */
  private int dropChoices(int from, int to) {
    int kept = from;
    for (int at = from; at < to; at += 2) {
      if (stack[at] < 0 && stack[at] != EXTRA) {
        stack[kept] = stack[at];
        stack[kept + 1] = stack[at + 1];
        kept += 2;
      }
    }
    return kept;
  }

  private void poll() {
    untilPoll = POLL_INTERVAL;
    interrupt.run();
  }

  private int[] grow(int used) {
    if (stack.length >= MAX_STACK) {
      throw new BacktrackOverflow();
    }
    int[] larger = new int[2 * stack.length];
    System.arraycopy(stack, 0, larger, 0, used);
    stack = larger;
    return larger;
  }
}
