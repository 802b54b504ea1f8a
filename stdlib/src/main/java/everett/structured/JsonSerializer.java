package everett.structured;

import everett.grammar.NumberToString;
import everett.machine.Agent;
import everett.machine.Realm;
import everett.object.Accessor;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.PrimitiveObject;
import everett.object.PropertyKey;
import everett.object.Rope;
import everett.object.Shape;
import everett.object.StringObject;
import everett.object.Symbol;
import everett.operation.ObjectOperations;
import everett.operation.ObjectOperations.Kind;
import everett.operation.TypeConversion;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON.stringify at work: a
 * <a href="https://tc39.es/ecma262/#sec-json-serialization-record">JSON Serialization Record</a>, but for the text,
 * which grows in one place. Ordinary objects are read by their shapes, and it is not asked again whether they have a
 * toJSON method while no code of the program has run.
 */
final class JsonSerializer {
  private final Realm realm;
  private final Agent agent;
  private final @Nullable JsObject replacer;
  private final @Nullable List<Object> propertyList;
  private final String gap;
  private final JsonShapes shapes;
  private final StringBuilder text = new StringBuilder();

  /** [[Indent]], after a line feed; empty without a gap. */
  private String line;

  /** [[Stack]], and the key in the one before of each but the first. */
  private final List<JsObject> stack = new ArrayList<>();

  private final List<Object> keys = new ArrayList<>();

  /**
   * A serializer with the meanings of JSON.stringify's arguments.
   *
   * @param propertyList property keys
   */
  JsonSerializer(Realm realm, @Nullable JsObject replacer, @Nullable List<Object> propertyList, String gap) {
    this.realm = realm;
    this.agent = realm.agent;
    this.replacer = replacer;
    this.propertyList = propertyList;
    this.gap = gap;
    this.line = gap.isEmpty() ? "" : "\n";
    this.shapes = new JsonShapes(realm, gap.isEmpty() ? ":" : ": ");
  }

  /** The text of a value; null for undefined. */
  @Nullable String serialize(Object value) {
    JsObject wrapper = null;
    if (replacer != null) {
      wrapper = realm.object();
      wrapper.put("", value, Shape.WEC);
    }
    if (!property(wrapper, "", value)) {
      return null;
    }
    checkLength();
    return text.toString();
  }

  private void checkLength() {
    if (text.length() > Rope.MAX_LENGTH) {
      throw realm.rangeError("Invalid string length");
    }
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-serializejsonproperty">SerializeJSONProperty</a>, of a value that has been
   * read.
   *
   * @param holder needed if there is a replacer
   * @return false, with nothing appended, for undefined
   */
  private boolean property(@Nullable JsObject holder, Object key, Object read) {
    Object value = read;
    if (value instanceof JsObject o ? !shapes.hasNoToJson(o) : value instanceof BigInteger) {
      shapes.codeRuns();
      Object toJson = ObjectOperations.getV(value, "toJSON");
      if (toJson instanceof JsObject f && f.isCallable()) {
        value = f.call(value, PropertyKey.value(key));
      }
    }
    if (replacer != null && holder != null) {
      shapes.codeRuns();
      value = replacer.call(holder, PropertyKey.value(key), value);
    }
    return value instanceof JsObject o ? object(o, key) : primitive(value);
  }

  /** An element that no replacer sees, and no object. */
  private boolean plain(long i, Object value) {
    return value instanceof BigInteger ? property(null, PropertyKey.of(i), value) : primitive(value);
  }

  private boolean primitive(Object value) {
    if (value instanceof String s) {
      JsonQuote.append(text, s);
    } else if (value instanceof Integer i) {
      text.append(i.intValue());
    } else if (value instanceof Boolean b) {
      text.append(b.booleanValue());
    } else if (value == Null.NULL) {
      text.append("null");
    } else if (value instanceof Double d) {
      text.append(Double.isFinite(d) ? NumberToString.toString(d) : "null");
    } else if (value instanceof CharSequence s) {
      JsonQuote.append(text, s.toString());
    } else if (value instanceof BigInteger) {
      throw realm.typeError("Do not know how to serialize a BigInt");
    } else {
      return false;
    }
    return true;
  }

  private boolean object(JsObject o, Object key) {
    if (o.getClass() != JsObject.class) {
      if (o instanceof PrimitiveObject p && !(p.data instanceof Symbol)) {
        shapes.codeRuns();
        return primitive(
            p.data instanceof Integer || p.data instanceof Double
                ? TypeConversion.number(TypeConversion.toNumber(p))
                : p.data);
      }
      if (o instanceof StringObject s) {
        shapes.codeRuns();
        return primitive(TypeConversion.toString(s));
      }
      if (o instanceof RawJsonObject r) {
        text.append(r.rawJson);
        return true;
      }
      if (o.isCallable()) {
        return false;
      }
    }
    enter(o, key);
    String outside = line;
    if (!gap.isEmpty()) {
      line = line + gap;
    }
    if (TypeConversion.isArray(o)) {
      array(o, outside);
    } else {
      object(o, outside);
    }
    line = outside;
    stack.removeLast();
    keys.removeLast();
    checkLength();
    return true;
  }

  private void enter(JsObject o, Object key) {
    for (int i = stack.size() - 1; i >= 0; i--) {
      if (stack.get(i) == o) {
        throw realm.typeError(CircularStructure.message(stack, keys, i, key));
      }
    }
    if (stack.size() > Agent.MAX_DEPTH) {
      throw realm.rangeError("Maximum call stack size exceeded");
    }
    if (agent.interrupted) {
      agent.safepoint();
    }
    stack.add(o);
    keys.add(key);
  }

  /** <a href="https://tc39.es/ecma262/#sec-serializejsonobject">SerializeJSONObject</a>. */
  private void object(JsObject o, String outside) {
    text.append('{');
    int start = text.length();
    if (propertyList != null) {
      for (Object key : propertyList) {
        shapes.codeRuns();
        member(start, o, key, shapes.prefix(key), o.get(key));
      }
    } else {
      JsonShapes.Members members = shapes.members(o);
      if (members != null) {
        members(start, o, members);
      } else {
        shapes.codeRuns();
        for (Object name : ObjectOperations.enumerableOwnProperties(realm, o, Kind.KEY)) {
          Object key = PropertyKey.of((String) name);
          shapes.codeRuns();
          member(start, o, key, shapes.prefix(key), o.get(key));
        }
      }
    }
    close(start, '}', outside);
  }

  private void close(int start, char bracket, String outside) {
    if (text.length() > start) {
      text.append(outside);
    }
    text.append(bracket);
  }

  /** An ordinary object. Its keys stay what they were, even if code of the program changes it meanwhile. */
  private void members(int start, JsObject o, JsonShapes.Members members) {
    Shape shape = o.shape;
    for (int i = 0; i < members.keys.length; i++) {
      Object key = members.keys[i];
      Object value;
      if (o.shape == shape && !(o.slots[members.slots[i]] instanceof Accessor)) {
        value = o.slots[members.slots[i]];
      } else {
        shapes.codeRuns();
        value = o.get(key);
      }
      member(start, o, key, members.prefixes[i], value);
    }
  }

  private void member(int start, JsObject o, Object key, String prefix, Object value) {
    int before = text.length();
    if (before > start) {
      text.append(',');
    }
    text.append(line).append(prefix);
    if (!property(o, key, value)) {
      text.setLength(before);
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-serializejsonarray">SerializeJSONArray</a>. */
  private void array(JsObject o, String outside) {
    text.append('[');
    int start = text.length();
    long length = ObjectOperations.lengthOfArrayLike(o);
    for (long i = 0; i < length; i++) {
      if (i > 0) {
        text.append(',');
      }
      text.append(line);
      Object value = o instanceof JsArray a && i <= Integer.MAX_VALUE ? a.element((int) i) : null;
      if (value == null) {
        shapes.codeRuns();
        value = o.get(PropertyKey.of(i));
        checkLength();
      }
      if (value instanceof JsObject || replacer != null ? !property(o, PropertyKey.of(i), value) : !plain(i, value)) {
        text.append("null");
      }
    }
    close(start, ']', outside);
  }
}
