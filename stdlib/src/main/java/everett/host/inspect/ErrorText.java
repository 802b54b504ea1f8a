package everett.host.inspect;

import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.ErrorObject;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Undefined;
import everett.operation.TypeConversion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Errors: their stack, with the constructor's name where the stack does not tell it, and with the cause. */
final class ErrorText {
  private static final String FRAME = "\n    at";

  /** Shorter runs of frames that an error and its cause have in common are not left out. */
  private static final int FEW = 3;

  private final Inspector inspector;
  private final JsObject error;
  private final @Nullable String constructor;
  private final String tag;

  ErrorText(Inspector inspector, JsObject error, @Nullable String constructor, String tag) {
    this.inspector = inspector;
    this.error = error;
    this.constructor = constructor;
    this.tag = tag;
  }

  /** Whether an object is an error, or inherits from one. */
  static boolean isError(Realm realm, JsObject o) {
    if (o instanceof ErrorObject) {
      return true;
    }
    JsObject prototype = realm.get(Intrinsic.ERROR_PROTOTYPE);
    for (JsObject p = o.getPrototypeOf(); p != null; p = p.getPrototypeOf()) {
      if (p == prototype) {
        return true;
      }
    }
    return false;
  }

  /**
   * The text that stands before the braces.
   *
   * @param keys of the properties to show: those that the text shows already are removed, cause and errors added
   */
  String of(List<Object> keys) {
    Object given = error.get("name");
    String name = given == Undefined.UNDEFINED || given == Null.NULL ? "Error" : TypeConversion.toString(given);
    String stack = stackOf(error);
    if (!inspector.options.showHidden) {
      for (String key : List.of("name", "message", "stack")) {
        if (keys.contains(key) && !(error.get(key) instanceof CharSequence s && !stack.contains(s))) {
          keys.remove(key);
        }
      }
    }
    if (error.hasProperty("cause") && !keys.contains("cause")) {
      keys.add("cause");
    }
    if (TypeConversion.isArray(error.get("errors")) && !keys.contains("errors")) {
      keys.add("errors");
    }
    stack = withOrigin(stack, name);
    int frames = startOfFrames(stack);
    if (frames < 0) {
      stack = inspector.options.bareErrors && inspector.indentation == 0 ? stack : "[" + stack + "]";
    } else {
      stack = stack.substring(0, frames) + "\n" + String.join("\n", frames(stack.substring(frames + 1)));
    }
    return inspector.indentation == 0 ? stack : stack.replace("\n", "\n" + " ".repeat(inspector.indentation));
  }

  /** Where the frames begin: behind the message, which may itself look like a stack. */
  private int startOfFrames(String stack) {
    int from = 0;
    if (error.get("message") instanceof CharSequence m && m.length() > 0) {
      int at = stack.indexOf(m.toString());
      from = at < 0 ? 0 : at + m.length();
    }
    return stack.indexOf(FRAME, from);
  }

  private static String stackOf(JsObject error) {
    Object stack = error.get("stack");
    if (TypeConversion.toBoolean(stack)) {
      return TypeConversion.toString(stack);
    }
    String name = text(error.get("name"), "Error");
    String message = text(error.get("message"), "");
    return message.isEmpty() ? name : name.isEmpty() ? message : name + ": " + message;
  }

  private static String text(Object v, String otherwise) {
    return v == Undefined.UNDEFINED ? otherwise : TypeConversion.toString(v);
  }

  /** The stack with the constructor's name, if the name that it begins with is that of a parent class. */
  private String withOrigin(String stack, String name) {
    int length = name.length();
    boolean ordinary =
        name.endsWith("Error")
            && stack.startsWith(name)
            && (stack.length() == length || stack.charAt(length) == ':' || stack.charAt(length) == '\n');
    if (constructor != null && !ordinary) {
      return stack;
    }
    String nature = "Error";
    if (constructor == null) {
      String start = startOf(stack);
      length = start.length();
      nature = start.isEmpty() ? nature : start;
    }
    String prefix = Constructors.prefix(constructor, tag, nature);
    prefix = prefix.substring(0, prefix.length() - 1);
    if (name.equals(prefix)) {
      return stack;
    }
    if (!prefix.contains(name)) {
      return prefix + " [" + name + "]" + stack.substring(length);
    }
    return length == 0 ? prefix + ": " + stack : prefix + stack.substring(length);
  }

  /** What a stack begins with that looks like the name of an error. */
  private static String startOf(String stack) {
    int colon = stack.indexOf(':');
    int frame = stack.indexOf(FRAME);
    int end = colon < 0 ? frame : frame < 0 ? colon : Math.min(colon, frame);
    String start = end < 0 ? stack : stack.substring(0, end);
    if (start.isEmpty() || start.indexOf('\n') >= 0) {
      return "";
    }
    return end < 0 ? start.endsWith("Error") && start.indexOf(' ') < 0 ? start : ""
        : start.charAt(0) >= 'A' && start.charAt(0) <= 'Z' ? start : "";
  }

  /** The lines of the stack; those that the cause's stack repeats are left out. */
  private List<String> frames(String text) {
    List<String> frames = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    if (!(error.get("cause") instanceof JsObject cause) || !isError(inspector.realm, cause)) {
      return frames;
    }
    String stack = stackOf(cause);
    int start = stack.indexOf(FRAME);
    if (start < 0) {
      return frames;
    }
    List<String> others = Arrays.asList(stack.substring(start + 1).split("\n", -1));
    for (int i = 0; i < frames.size() - FEW; i++) {
      int run = commonRun(frames, i, others);
      if (run > FEW) {
        int skipped = run - 2;
        frames.subList(i + 1, i + 1 + skipped).clear();
        String note = "    ... " + skipped + " lines matching cause stack trace ...";
        frames.add(i + 1, inspector.paint(note, Style.UNDEFINED));
        break;
      }
    }
    return frames;
  }

  private static int commonRun(List<String> frames, int from, List<String> others) {
    int at = others.indexOf(frames.get(from));
    if (at < 0) {
      return 0;
    }
    int n = 1;
    while (from + n < frames.size() && at + n < others.size() && frames.get(from + n).equals(others.get(at + n))) {
      n++;
    }
    return n;
  }
}
