package everett.node;

import everett.machine.Frame;

/** A statement. It gives a completion code; a returned value is in the frame. */
public abstract class Statement {
  public static final int NORMAL = 0;
  public static final int RETURN = 1;

  /** An unlabelled break or continue, for the innermost loop or switch. */
  public static final int BREAK = 2;

  public static final int CONTINUE = 3;

  /** {@code break L} is LABELS + 2 L, {@code continue L} one more. */
  public static final int LABELS = 4;

  public abstract int execute(Frame frame);
}
