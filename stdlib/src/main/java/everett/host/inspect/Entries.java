package everett.host.inspect;

import everett.buffer.ArrayBufferObject;
import everett.buffer.TypedArray;
import everett.host.inspect.Form.Content;
import everett.job.PromiseObject;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.PropertyDescriptor;
import everett.object.PropertyKey;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What is between the braces of an object before its properties. */
final class Entries {
  private final Inspector inspector;
  private final JsObject o;
  private final int depth;

  /**
   * @param depth of what is in the object
   */
  Entries(Inspector inspector, JsObject o, int depth) {
    this.inspector = inspector;
    this.o = o;
    this.depth = depth;
  }

  /** In a list of the caller's own. */
  List<String> of(Form form) {
    List<String> output = new ArrayList<>();
    switch (form.content) {
      case NONE -> {}
      case ELEMENTS -> elements((JsArray) o, output);
      case TYPED_ELEMENTS -> typedElements((TypedArray) o, output);
      case BYTES -> output.add(bytes((ArrayBufferObject) o));
      case MEMBERS, ARROWS, PAIRS -> members(form.content, output);
      case PROMISED -> output.add(promised((PromiseObject) o));
      case UNKNOWN -> output.add(inspector.paint("<items unknown>", Style.SPECIAL));
    }
    return output;
  }

  private String promised(PromiseObject p) {
    if (p.promiseState() == PromiseObject.State.PENDING) {
      return inspector.paint("<pending>", Style.SPECIAL);
    }
    inspector.indentation += 2;
    String result = inspector.value(p.promiseResult(), depth);
    inspector.indentation -= 2;
    return p.promiseState() == PromiseObject.State.REJECTED
        ? inspector.paint("<rejected>", Style.SPECIAL) + " " + result
        : result;
  }

  private static String remaining(double n) {
    return "... " + Numerals.text(n, false) + " more item" + (n > 1 ? "s" : "");
  }

  /** How many of n entries are shown. */
  private long most(long n) {
    return (long) Math.min(Math.max(0, inspector.options.maxArrayLength), n);
  }

  private void elements(JsArray a, List<String> output) {
    long length = a.length();
    long most = most(length);
    long index = 0;
    if (a.isDense()) {
      int n = (int) length;
      while (index < n && output.size() < most) {
        if (a.element((int) index) != null) {
          output.add(inspector.element(a, depth, (int) index++));
          continue;
        }
        long gap = index;
        while (index < n && a.element((int) index) == null) {
          index++;
        }
        output.add(empty(index - gap));
      }
    } else {
      index = sparse(a, most, output);
    }
    long rest = length - index;
    if (rest > 0) {
      output.add(output.size() < most ? empty(rest) : remaining(rest));
    }
  }

  private void typedElements(TypedArray t, List<String> output) {
    int length = t.length();
    long most = most(length);
    for (int i = 0; i < most; i++) {
      output.add(inspector.primitive(t.getElement(i)));
    }
    if (length > most) {
      output.add(remaining(length - most));
    }
    if (inspector.options.showHidden) {
      hidden("BYTES_PER_ELEMENT", t.type.size, output);
      hidden("length", length, output);
      hidden("byteLength", t.byteLength(), output);
      hidden("byteOffset", t.isOutOfBounds() ? 0 : t.byteOffset(), output);
      hidden("buffer", t.viewedArrayBuffer(), output);
    }
  }

  /** A property that typed arrays inherit; the buffer without its bytes, which are shown as elements. */
  private void hidden(String name, Object value, List<String> output) {
    boolean bytes = inspector.showsBytes;
    inspector.showsBytes = false;
    inspector.indentation += 2;
    output.add("[" + name + "]: " + inspector.value(value, depth));
    inspector.indentation -= 2;
    inspector.showsBytes = bytes;
  }

  private String bytes(ArrayBufferObject b) {
    if (b.isDetached()) {
      return inspector.paint("(detached)", Style.SPECIAL);
    }
    int length = b.byteLength();
    int most = (int) most(length);
    byte[] shown = new byte[most];
    b.data().buffer().get(0, shown);
    StringBuilder text = new StringBuilder(HexFormat.ofDelimiter(" ").formatHex(shown));
    if (length > most) {
      text.append(" ... ").append(length - most).append(" more byte").append(length - most > 1 ? "s" : "");
    }
    return inspector.paint("[Uint8Contents]", Style.SPECIAL) + ": <" + text + ">";
  }

  private long sparse(JsArray a, long most, List<String> output) {
    long index = 0;
    boolean holes = false;
    for (Object key : a.ownPropertyKeys()) {
      long at = PropertyKey.arrayIndex(key);
      if (at < 0 || output.size() >= most) {
        break;
      }
      PropertyDescriptor d = a.getOwnProperty(key);
      // From the first hole on, elements that are not enumerable pass for holes.
      if (d == null || holes && !d.isEnumerable()) {
        continue;
      }
      if (at > index) {
        holes = true;
        output.add(empty(at - index));
        index = at;
        if (output.size() >= most) {
          break;
        }
      }
      output.add(inspector.element(a, depth, key));
      index = at + 1;
    }
    return index;
  }

  private String empty(long n) {
    return inspector.paint("<" + n + " empty item" + (n > 1 ? "s" : "") + ">", Style.UNDEFINED);
  }

  private void members(Content content, List<String> output) {
    List<Object> members = Members.of(o);
    if (members == null) {
      return;
    }
    int step = content == Content.MEMBERS ? 1 : 2;
    int size = members.size() / step;
    long most = most(size);
    inspector.indentation += 2;
    for (int i = 0; i < most; i++) {
      String first = inspector.value(members.get(i * step), depth);
      if (content == Content.MEMBERS) {
        output.add(first);
        continue;
      }
      String second = inspector.value(members.get(i * step + 1), depth);
      output.add(content == Content.ARROWS ? first + " => " + second : inspector.pair(first, second, depth));
    }
    inspector.indentation -= 2;
    if (size > most) {
      output.add(remaining(size - most));
    }
  }
}
