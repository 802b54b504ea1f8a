package everett.object;

import everett.grammar.Source;
import everett.machine.BuiltinCalls;
import everett.machine.CallSites;
import everett.machine.Closure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JavaScript stack at one moment, innermost call first. Taking it only notes functions and places, because most
 * errors are never printed; what they are called is found out when somebody asks.
 */
public final class StackTrace {
  /**
   * One activation.
   *
   * @param function what V8 calls it: a name, {@code Class.method}, {@code new Class}; null where only the place is
   *     told
   * @param source null for a built-in function
   * @param async it does not run, but waits for a promise
   */
  public record Entry(@Nullable String function, @Nullable Source source, int offset, boolean async) {
    /** {@code file:line:column}. */
    public String place() {
      return source == null ? "<anonymous>" : source.name() + ":" + source.line(offset) + ":" + source.column(offset);
    }

    @Override
    public String toString() {
      String at = async ? "    at async " : "    at ";
      if (function == null) {
        return at + place();
      }
      return async && source == null ? at + function : at + function + " (" + place() + ")";
    }
  }

  /**
   * What waits for the promise that is settled by what stands before it on the stack.
   *
   * @param what the function, or the text that tells what a built-in function does
   * @param receiver its {@code this} value
   */
  public record Waiting(Object what, @Nullable Object receiver, int offset) {
    private Entry entry() {
      return what instanceof Closure c
          ? new Entry(CallSites.name(c, receiver), c.code.source, offset, true)
          : new Entry(what.toString(), null, 0, true);
    }
  }

  private final Object[] functions;
  private final @Nullable Object[] receivers;
  private final int[] offsets;
  private final int limit;

  /**
   * The arrays are of one length.
   *
   * @param functions the functions that have a frame; or what {@link everett.machine.Frame#builtin} was, or
   *     {@link Waiting}
   * @param receivers the {@code this} values
   * @param offsets in the functions' source texts
   * @param limit so many entries are shown at most
   */
  public StackTrace(Object[] functions, @Nullable Object[] receivers, int[] offsets, int limit) {
    this.functions = functions;
    this.receivers = receivers;
    this.offsets = offsets;
    this.limit = limit;
  }

  /** The activations. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>(functions.length);
    for (int i = 0; i < functions.length && entries.size() < limit; i++) {
      if (functions[i] instanceof Waiting w) {
        entries.add(w.entry());
      } else if (functions[i] instanceof Closure c) {
        entries.add(new Entry(CallSites.name(c, receivers[i]), c.code.source, offsets[i], false));
        String resumed = i + 1 < functions.length ? BuiltinCalls.resumed(c, functions[i + 1]) : null;
        if (resumed != null && entries.size() < limit) {
          entries.add(new Entry(resumed, null, 0, false));
          i += BuiltinCalls.isResumption(functions[i + 1]) ? 1 : 0;
        }
      } else {
        String name = BuiltinCalls.name(functions[i]);
        if (name != null) {
          entries.add(new Entry(name, null, 0, false));
        }
      }
    }
    return entries;
  }

  /** The lines under the header of a stack property, each after a line feed. */
  public String text() {
    StringBuilder b = new StringBuilder();
    for (Entry e : entries()) {
      b.append('\n').append(e);
    }
    return b.toString();
  }
}
