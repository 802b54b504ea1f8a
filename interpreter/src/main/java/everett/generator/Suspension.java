package everett.generator;

import everett.node.Node;
import org.jspecify.annotations.Nullable;

/** A step at which an activation waits. */
public abstract class Suspension extends Step {
  /** Takes the value that is sent in. */
  public int slot;

  /** Takes the value of an injected return. */
  public int returnSlot;

  /** Where next goes on. */
  @SuppressWarnings("NullAway.Init")
  public Step resume;

  /** Where return goes on. */
  @SuppressWarnings("NullAway.Init")
  public Step onReturn;

  /** The start of a generator: a suspension before the body. */
  public static final class Start extends Suspension {
    @Override
    @Nullable Step run(Activation a) {
      return to(resume, a);
    }
  }

  /** {@code yield value}. In async generators the value has been awaited. */
  public static final class Yield extends Suspension {
    private final Node value;

    /** The offset of the yield in the source text; -1 if it is not told. */
    public int position = -1;

    public Yield(Node value) {
      this.value = value;
    }

    @Override
    @Nullable Step run(Activation a) {
      a.value = value.execute(a);
      a.step = this;
      return null;
    }
  }

  /** {@code await value}. */
  public static final class Await extends Suspension {
    private final Node value;

    /** The offset in the source text that stacks tell; -1 for that of the latest call. */
    final int position;

    public Await(Node value, int position) {
      this.value = value;
      this.position = position;
    }

    @Override
    @Nullable Step run(Activation a) {
      a.value = value.execute(a);
      a.step = this;
      return null;
    }
  }

  /**
   * Yields an iterator result object as it is: a step of {@code yield*}. Injected throw and return come back as modes.
   */
  public static final class Relay extends Suspension {
    private final Node result;

    /** Takes the mode that the generator was resumed with. */
    private final int modeSlot;

    public Relay(Node result, int modeSlot) {
      this.result = result;
      this.modeSlot = modeSlot;
    }

    int modeSlot() {
      return modeSlot;
    }

    @Override
    @Nullable Step run(Activation a) {
      a.value = result.execute(a);
      a.step = this;
      return null;
    }
  }
}
