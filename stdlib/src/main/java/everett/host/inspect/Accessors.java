package everett.host.inspect;

import everett.machine.JsThrow;
import everett.object.Accessor;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.Undefined;
import everett.operation.ObjectOperations;

/** Accessor properties, which are not called unless the options say so. */
final class Accessors {
  private final Inspector inspector;

  Accessors(Inspector inspector) {
    this.inspector = inspector;
  }

  String text(Accessor a, int depth, JsObject receiver) {
    boolean settable = a.setter() != Undefined.UNDEFINED;
    if (a.getter() == Undefined.UNDEFINED) {
      return settable ? inspector.paint("[Setter]", Style.SPECIAL) : inspector.paint("undefined", Style.UNDEFINED);
    }
    String label = settable ? "Getter/Setter" : "Getter";
    InspectOptions options = inspector.options;
    if (!(settable ? options.gettersWithSetter : options.gettersWithoutSetter)) {
      return inspector.paint("[" + label + "]", Style.SPECIAL);
    }
    String open = inspector.paint("[" + label + ":", Style.SPECIAL);
    String close = inspector.paint("]", Style.SPECIAL);
    inspector.indentation += 2;
    try {
      Object value = ObjectOperations.call(a.getter(), receiver);
      if (value instanceof JsObject && value != Null.NULL && !ObjectOperations.isCallable(value)) {
        return inspector.paint("[" + label + "]", Style.SPECIAL) + " " + inspector.value(value, depth);
      }
      return open + " " + inspector.value(value, depth) + close;
    } catch (JsThrow t) {
      String message = t.value instanceof JsObject e ? ObjectOperations.display(e.get("message")) : "";
      return open + " <Inspection threw (" + message + ")>" + close;
    } finally {
      inspector.indentation -= 2;
    }
  }
}
