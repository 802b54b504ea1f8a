package everett.host;

import everett.grammar.JsSyntaxError;
import everett.grammar.Source;
import everett.host.inspect.InspectOptions;
import everett.host.inspect.Inspector;
import everett.host.process.Version;
import everett.machine.Realm;
import everett.object.ErrorObject;
import everett.object.JsObject;
import everett.object.StackTrace;
import everett.operation.ObjectOperations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is printed when a program ends by a throw: place, source line, caret, what was thrown. */
public final class UncaughtReport {
  /** Of longer lines only the surroundings of the place are shown. */
  private static final int LONG = 200;

  private static final int BEFORE = 80;
  private static final String ELLIPSIS = "…";

  private UncaughtReport() {}

  /** The report, without a line feed at its end; on the engine's thread. */
  static String of(Realm realm, JavaScriptException exception, boolean colors) {
    StringBuilder b = new StringBuilder();
    Object thrown = exception.value();
    JsSyntaxError found = thrown instanceof ErrorObject e ? e.found : null;
    Source thrower = exception.thrower();
    if (found != null) {
      place(found.source(), found.offset(), found.endOffset(), b);
    } else if (thrower != null && !isOwn(thrower)) {
      place(thrower, exception.offset(), exception.offset() + 1, b);
    } else {
      place(thrown instanceof ErrorObject e ? e.trace() : exception.trace(), b);
    }
    if (!(thrown instanceof ErrorObject) && b.length() > 0) {
      b.setLength(b.length() - 1); // as node does
    }
    b.append(thrown instanceof JsObject
        ? Inspector.inspectThrown(realm, thrown, InspectOptions.ofUncaught(colors))
        : ObjectOperations.display(thrown));
    return b.append("\n\nEverett v").append(Version.EVERETT).toString();
  }

  /** The place of a SyntaxError that no program has seen. */
  public static String of(JsSyntaxError e) {
    StringBuilder b = new StringBuilder();
    place(e.source(), e.offset(), e.endOffset(), b);
    return b.append("SyntaxError: ").append(e.getMessage()).append("\n\nEverett v").append(Version.EVERETT).toString();
  }

  /** The line of a text that is no program, with carets below what is wrong, and an empty line. */
  public static String excerpt(JsSyntaxError e) {
    StringBuilder b = new StringBuilder();
    excerpt(e.source(), e.offset(), e.endOffset(), b);
    return b.toString();
  }

  private static void place(@Nullable StackTrace trace, StringBuilder b) {
    List<StackTrace.Entry> entries = trace == null ? List.of() : trace.entries();
    for (StackTrace.Entry entry : entries) {
      // Where a module of our own has found fault with the program's call, the call is of interest.
      Source source = entry.source();
      if (source != null && !isOwn(source)) {
        place(source, entry.offset(), entry.offset() + 1, b);
        return;
      }
    }
  }

  private static boolean isOwn(Source source) {
    return source.name().startsWith("node:") || source.name().startsWith("everett:");
  }

  private static void place(Source source, int from, int to, StringBuilder b) {
    b.append(source.isEvaluated() ? "<anonymous_script>" : source.name()).append(':').append(source.line(from)).append('\n');
    excerpt(source, from, to, b);
  }

  private static void excerpt(Source source, int from, int to, StringBuilder b) {
    int line = source.line(from);
    String text = source.lineText(line);
    int column = Math.min(source.column(from) - 1, text.length());
    int width = Math.clamp(to - from, 1, Math.max(1, text.length() - column));
    if (text.length() > LONG) {
      int start = Math.max(0, column - BEFORE);
      int end = Math.min(text.length(), start + LONG);
      text = (start > 0 ? ELLIPSIS : "") + text.substring(start, end) + (end < text.length() ? ELLIPSIS : "");
      column = column - start + (start > 0 ? 1 : 0);
      width = Math.min(width, Math.max(1, text.length() - column));
    }
    b.append(text).append('\n');
    for (int i = 0; i < column; i++) {
      b.append(text.charAt(i) == '\t' ? '\t' : ' ');
    }
    b.repeat('^', width).append("\n\n");
  }
}
