package everett.machine;

import everett.lineage.Run;
import everett.object.JsObject;
import everett.object.Undefined;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One activation of a function. Nodes touch nothing else of the machine. */
public class Frame {
  /** The heap scope of code outside of all of them. */
  public static final Object[] NO_SCOPE = {};

  /** Variables that no closure captures, and hidden temporaries. Null: not initialised. */
  public final Object[] slots;

  /** The innermost heap scope, whose element 0 is the enclosing one. */
  public Object[] scope;

  /** The {@code this} value; null in a derived constructor before super() returns. */
  public @Nullable Object self;

  /** The value of a return or of the last expression statement; at entry, all arguments if the code wants them. */
  public @Nullable Object value;

  /** The function that runs. */
  public final Closure function;

  /** Who called; null at the bottom. */
  public @Nullable Frame caller;

  /** How deep calls are nested. */
  public int depth;

  /** The offset in the source text of the latest call or failing operation. */
  public int position;

  /**
   * What this activation has called and waits for, if that is no function with a frame of its own: a function, or for
   * {@code new} a {@link Construction}. Stacks name it. Left as it is when the call throws; see {@link #caught}.
   */
  public @Nullable Object builtin;

  /** A constructor that {@code new} has called. */
  public record Construction(JsObject constructor) {}

  /** A call that waits by {@code yield*}, without a frame. */
  public record Delegator(Closure function, @Nullable Object self, int position) {}

  public Frame(Object[] slots, @Nullable Object self, Closure function, @Nullable Frame caller) {
    this.slots = slots;
    this.scope = function.scope;
    this.self = self;
    this.function = function;
    this.caller = caller;
    depth = caller == null ? 0 : caller.depth + 1;
  }

  /** Notes where the program is, for the stack of an error that is about to be made; gives the realm. */
  public final Realm at(int position) {
    this.position = position;
    builtin = null;
    Realm realm = function.code.realm;
    realm.agent.frame = this;
    return realm;
  }

  /** The step of a {@code function **} that the frame belongs to; null for frames of other functions. */
  public @Nullable Run run() {
    return null;
  }

  /** The calls without a frame that wait for this one, from the inside out, so many at most. */
  public List<Delegator> delegators(int most) {
    return List.of();
  }

  /** Goes on here after a throw has been caught. */
  public final void caught(Agent agent) {
    agent.frame = this;
    builtin = null;
  }

  /** All arguments, at entry of code that wants them. */
  public final Object[] arguments() {
    return (Object[]) completion();
  }

  /** The completion value of statements, undefined where none was set. */
  public final Object completion() {
    return value == null ? Undefined.UNDEFINED : value;
  }
}
