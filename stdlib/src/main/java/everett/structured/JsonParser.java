package everett.structured;

import everett.machine.Realm;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.PropertyKey;
import everett.object.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parses <a href="https://tc39.es/ecma262/#sec-ParseJSON">JSON text</a> into values, with a stack of its own, so that
 * nesting is limited by memory alone. An object grows along the shapes that objects parsed before it have grown along:
 * a key is first compared with the one that came next then.
 */
final class JsonParser {
  private static final int INTS = 1;
  private static final int DOUBLES = 2;
  private static final int OBJECTS = 4;

  /** A container whose members are being parsed. */
  private static final class Container {
    final @Nullable Container outer;
    @Nullable Container inner;
    boolean array;

    /** Where its members begin in the stack of values. */
    int base;

    /** Which kinds of values an array has. */
    int kinds;

    /** The shape that an object has so far, and the one that it will have with the next value. */
    Shape shape;

    Shape next;

    /** The slot of the next value, if its key was there before; else -1. */
    int again;

    /** The object, if it cannot have a shape. */
    @Nullable JsObject object;

    /** The key of the next value, if there is an object or records are made. */
    Object key = "";

    List<JsonRecord> elements = List.of();
    Map<Object, JsonRecord> entries = Map.of();

    Container(@Nullable Container outer, Shape shape) {
      this.outer = outer;
      this.shape = shape;
      this.next = shape;
    }
  }

  private final Realm realm;
  private final JsonText text;
  private final boolean records;
  private Object[] values = new Object[16];
  private int size;
  private @Nullable Container container;
  private @Nullable Container outermost;
  private @Nullable JsonRecord record;

  /**
   * A parser of that text.
   *
   * @param records whether to make JSON Parse Records too
   */
  JsonParser(Realm realm, String text, boolean records) {
    this.realm = realm;
    this.text = new JsonText(realm, text);
    this.records = records;
  }

  /** What was parsed, if records are made. */
  @Nullable JsonRecord record() {
    return record;
  }

  /** The value of the text; throws a SyntaxError if it is no JSON. */
  Object parse() {
    for (;;) {
      Object v = value();
      while (v != null) {
        Container c = container;
        if (c == null) {
          text.end();
          return v;
        }
        v = c.array ? element(c, v) : property(c, v);
      }
    }
  }

  /** Parses a primitive value or an empty container; null if a container has been entered. */
  private @Nullable Object value() {
    char c = text.skipSpace();
    int start = text.at;
    Object v;
    switch (c) {
      case '{' -> {
        text.at++;
        if (text.skipSpace() != '}') {
          key(enter(false), "Expected property name or '}'");
          return null;
        }
        text.at++;
        return empty(realm.object());
      }
      case '[' -> {
        text.at++;
        if (text.skipSpace() != ']') {
          enter(true);
          return null;
        }
        text.at++;
        return empty(realm.array());
      }
      case '"' -> v = text.string();
      case 't' -> v = text.literal("true", true);
      case 'f' -> v = text.literal("false", false);
      case 'n' -> v = text.literal("null", Null.NULL);
      default -> v = text.number(c);
    }
    if (records) {
      record = new JsonRecord(v, text.source.substring(start, text.at), List.of(), Map.of());
    }
    return v;
  }

  private Object empty(JsObject o) {
    if (records) {
      record = new JsonRecord(o, null, List.of(), Map.of());
    }
    return o;
  }

  private Container enter(boolean array) {
    Container c = container == null ? outermost : container.inner;
    if (c == null) {
      c = new Container(container, realm.objectShape());
      if (container == null) {
        outermost = c;
      } else {
        container.inner = c;
      }
    }
    container = c;
    c.array = array;
    c.base = size;
    c.kinds = 0;
    c.shape = realm.objectShape();
    c.object = null;
    if (records) {
      c.elements = new ArrayList<>();
      c.entries = new HashMap<>();
    }
    return c;
  }

  private void push(Object v) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = v;
  }

  /** Adds an element; gives the array if it was the last one, else null. */
  private @Nullable Object element(Container c, Object v) {
    push(v);
    c.kinds |= v instanceof Integer ? INTS : v instanceof Double ? DOUBLES : OBJECTS;
    if (records && record != null) {
      c.elements.add(record);
    }
    char next = text.skipSpace();
    if (next == ',') {
      text.at++;
      return null;
    }
    if (next != ']') {
      throw text.expected("Expected ',' or ']' after array element");
    }
    text.at++;
    return leave(c, array(c));
  }

  private Object leave(Container c, JsObject made) {
    if (realm.agent.interrupted) {
      realm.agent.safepoint();
    }
    container = c.outer;
    size = c.base;
    if (records) {
      record = new JsonRecord(made, null, c.elements, c.entries);
    }
    return made;
  }

  private JsArray array(Container c) {
    int n = size - c.base;
    if (c.kinds == INTS) {
      int[] ints = new int[n];
      for (int i = 0; i < n; i++) {
        ints[i] = (Integer) values[c.base + i];
      }
      return new JsArray(realm.arrayShape(), ints);
    }
    if ((c.kinds & OBJECTS) == 0) {
      double[] doubles = new double[n];
      for (int i = 0; i < n; i++) {
        doubles[i] = ((Number) values[c.base + i]).doubleValue();
      }
      return new JsArray(realm.arrayShape(), doubles);
    }
    return new JsArray(realm.arrayShape(), Arrays.copyOfRange(values, c.base, size), n);
  }

  /** Parses a key with its colon. The current character is its first. */
  private void key(Container c, String expectation) {
    if (text.current() != '"') {
      throw text.expected(expectation);
    }
    Shape shape = c.shape;
    c.again = -1;
    String likely = c.object == null && !records ? shape.likelyKey() : null;
    Shape next = likely == null || !text.key(likely) ? null : shape.likelyNext();
    if (next != null) {
      c.next = next;
    } else {
      Object key = PropertyKey.of(text.name());
      if (c.object == null) {
        unlikely(c, key);
      }
      c.key = key;
    }
    if (text.skipSpace() != ':') {
      throw text.expected("Expected ':' after property name");
    }
    text.at++;
  }

  private void unlikely(Container c, Object key) {
    int slot = c.shape.find(key);
    if (slot >= 0) {
      c.again = slot;
    } else if (key instanceof Integer || c.shape.size() >= Shape.MOST) {
      c.object = object(c);
    } else {
      c.next = c.shape.with(key, Shape.WEC);
    }
  }

  /** Adds a property; gives the object if it was the last one, else null. */
  private @Nullable Object property(Container c, Object v) {
    if (records && record != null) {
      c.entries.put(c.key, record);
    }
    if (c.object != null) {
      c.object.put(c.key, v, Shape.WEC);
    } else if (c.again >= 0) {
      values[c.base + c.again] = v;
    } else {
      push(v);
      c.shape = c.next;
    }
    char next = text.skipSpace();
    if (next == ',') {
      text.at++;
      text.skipSpace();
      key(c, "Expected double-quoted property name");
      return null;
    }
    if (next != '}') {
      throw text.expected("Expected ',' or '}' after property value");
    }
    text.at++;
    return leave(c, c.object != null ? c.object : object(c));
  }

  private JsObject object(Container c) {
    return new JsObject(c.shape, Arrays.copyOfRange(values, c.base, c.base + c.shape.size()));
  }
}
