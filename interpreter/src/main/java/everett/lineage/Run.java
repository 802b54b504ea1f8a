package everett.lineage;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A step of a {@code function **}: one run of its body from a state to the next. While it runs it owns the frame's
 * slots; afterwards, if a closure or a job may still ask for its variables, it has a copy of those that closures share.
 * As {@link Running} it is the whole of what runs.
 *
 * <p>A <em>group</em> is an array in a slot that holds variables of the frame: element 0 is the {@link LineageScope}
 * that the variables belong to, or null; element 1 the token of the step that may write it; the variables follow.
 * Everybody else copies a group before writing it, so that a fork costs nothing per variable.
 */
public final class Run extends Running {
  /** The first variable of a group. */
  public static final int FIRST = 2;

  private static final Object[] NOTHING = {};

  /** The call of the function whose step it is; null if no closure shares its variables. */
  final @Nullable Family family;

  private @Nullable Lineage lineage;

  private Object[] slots;

  /** The number of the first slot that it has. */
  private int offset;

  /** Owns the groups that it has copied. Never the step itself: whoever keeps a group would keep the step. */
  private @Nullable Object token;

  private boolean held;
  private boolean ended;

  /**
   * A step that begins.
   *
   * @param lineage of the state that it starts from
   */
  public Run(@Nullable Family family, @Nullable Lineage lineage, Object[] slots) {
    this.family = family;
    this.lineage = lineage;
    this.slots = slots;
  }

  /** What the state gets that the step ends with. */
  public @Nullable Object lineage() {
    return lineage;
  }

  /** A step that begins at a state with that lineage, which {@link #lineage} gave. */
  public static Run of(@Nullable Family family, @Nullable Object lineage, Object[] slots) {
    return new Run(family, (Lineage) lineage, slots);
  }

  /** Whether it is a step of that call. */
  public boolean isOf(Family call) {
    return family == call;
  }

  /** Whether closures share variables of it. */
  public boolean shared() {
    return family != null;
  }

  /** A closure or a job refers to it from now on. */
  public void hold() {
    if (!held) {
      held = true;
      lineage = new Lineage(this, lineage);
    }
  }

  /**
   * Whether a step that begins with that lineage, which {@link #lineage} gave, comes after that step, which is held.
   */
  public static boolean isLater(@Nullable Object lineage, Run home) {
    Lineage l = (Lineage) lineage;
    Lineage h = home.lineage;
    return l == h || l != null && h != null && l.descendsFrom(h);
  }

  /** The call whose step it is, which closures may refer to. */
  public Family call() {
    if (family == null) {
      throw new IllegalStateException("a home without shared variables");
    }
    return family;
  }

  /** Whether it is a step of the same call. */
  public boolean isOfCallOf(Run other) {
    return family == other.family;
  }

  /** Whether it is that step, which is held, or comes after it. */
  public boolean descendsFrom(Run home) {
    return this == home || isLater(lineage, home);
  }

  private Object token() {
    Object t = token;
    if (t == null) {
      token = t = new Object();
    }
    return t;
  }

  // ---- variables

  /** The group in a slot, for reading. */
  Object @Nullable [] group(int slot) {
    return slots.length == 0 ? null : (Object[]) slots[slot - offset];
  }

  /** The group in a slot, for writing. */
  public Object[] own(int slot) {
    Object[] g = (Object[]) slots[slot - offset];
    if (!owns(g)) {
      slots[slot - offset] = g = copy(g);
    }
    return g;
  }

  /** Whether it may write the group. */
  boolean owns(Object[] group) {
    return token != null && group[1] == token;
  }

  /** A copy that it may write. */
  Object[] copy(Object[] group) {
    Object[] g = group.clone();
    g[1] = token();
    return g;
  }

  /** Takes a new group that has no slot. */
  void enterInEval(Object[] group) {
    group[1] = token();
  }

  /** Puts a new group into a slot. */
  void enter(int slot, Object[] group) {
    group[1] = token();
    slots[slot - offset] = group;
  }

  @Nullable LeftScopes left(int slot) {
    return slots.length == 0 ? null : (LeftScopes) slots[slot - offset];
  }

  void left(int slot, @Nullable LeftScopes all) {
    slots[slot - offset] = all;
  }

  /**
   * The step has ended, and a state has taken the slots: what closures write from now on goes to copies (rule 4).
   *
   * @param first the first slot that closures may ask for
   */
  public void end(int first, int count) {
    if (ended) {
      return;
    }
    ended = true;
    token = null;
    slots = held && count > 0 ? Arrays.copyOfRange(slots, first, first + count) : NOTHING;
    offset = first;
  }
}
