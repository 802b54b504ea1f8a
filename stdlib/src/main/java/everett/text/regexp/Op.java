package everett.text.regexp;

/**
 * The instructions of a {@link Program}. Operands follow the instruction in the code; {@code set} is an index into the
 * program's sets, {@code target} one into its code. Instructions that end in {@code _BACK} read the input leftwards.
 */
final class Op {
  /** The match is complete. */
  static final int MATCH = 0;
  /** {@code unit}: this code unit. */
  static final int CHAR = 1;
  static final int CHAR_BACK = 2;
  /** {@code literal}: all of a string. */
  static final int LITERAL = 3;
  /** {@code set}: a code unit of a set that has no surrogates and nothing above the BMP, or without u and v any. */
  static final int SET = 4;
  static final int SET_BACK = 5;
  /** {@code set}: a code point of a set. */
  static final int POINT = 6;
  static final int POINT_BACK = 7;
  /** {@code register}: stores the position: of a group's start or end, or where an iteration starts. */
  static final int SAVE = 8;
  /** {@code from to}: captures of the groups' registers from (inclusive) to (exclusive) become undefined. */
  static final int RESET = 9;
  static final int JUMP = 10;
  /** {@code target}: goes on with the next instruction, on failure at the target. */
  static final int SPLIT = 11;
  /** {@code target}: goes on at the target, on failure with the next instruction. */
  static final int SPLIT_LAZY = 12;
  /**
   * {@code preferred other preferredTarget otherTarget}: a split that first asks two sets (or -1) whether the next code
   * unit lets either succeed at all.
   */
  static final int BRANCH = 13;
  /** {@code set min max}: as many characters as there are, for good. */
  static final int LOOP = 14;
  static final int LOOP_POINT = 15;
  /** {@code set min max next}: the same, to be shortened by the {@link #BACKOFF} that follows. */
  static final int LOOP_GREEDY = 16;
  static final int LOOP_GREEDY_POINT = 17;
  /** {@code next}: gives back a character, and more until {@code next} (unless it is -1) is the next code unit. */
  static final int BACKOFF = 18;
  static final int BACKOFF_POINT = 19;
  /** {@code set min max next}: as few characters as possible, to be lengthened by the {@link #ADVANCE} that follows. */
  static final int LOOP_LAZY = 20;
  static final int LOOP_LAZY_POINT = 21;
  /** {@code set next}: takes a character, and more until {@code next} (unless it is -1) is the next code unit. */
  static final int ADVANCE = 22;
  static final int ADVANCE_POINT = 23;
  /** {@code counter}: sets a register to 0. */
  static final int COUNT = 24;
  /** {@code counter min max greedy target}: enters the loop's body, which follows, or leaves it for the target. */
  static final int ITERATE = 25;
  /** {@code counter position}: counts an iteration and (unless it is -1) stores where it starts. */
  static final int ENTER = 26;
  /** {@code counter min position}: fails after an iteration that was not needed and consumed nothing. */
  static final int PROGRESS = 27;
  static final int START = 28;
  static final int START_MULTILINE = 29;
  static final int END = 30;
  static final int END_MULTILINE = 31;
  /** {@code set negated}: a boundary between characters in the set and others. */
  static final int BOUNDARY = 32;
  /** {@code mode n register…}: what the one of n groups that took part has captured; mode is made of the next three. */
  static final int REFERENCE = 33;
  static final int REFERENCE_BACK = 1;
  static final int REFERENCE_TO_UPPERCASE = 2;
  static final int REFERENCE_FOLDING = 4;
  /** {@code register}: notes the stack's height and the position, which stay in two registers. */
  static final int LOOK = 34;
  /** {@code register captures}: forgets the choices made since, but not (when captures is 1) how to undo captures. */
  static final int LOOKED = 35;
  /** {@code register target}: the same for a negated lookaround, which goes on at the target when the body fails. */
  static final int LOOK_NEGATED = 36;
  /** {@code register}: undoes all since, then fails. */
  static final int LOOKED_NEGATED = 37;
  static final int FAIL = 38;

  private Op() {}
}
