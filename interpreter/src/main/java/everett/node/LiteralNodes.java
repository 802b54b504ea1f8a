package everett.node;

import everett.machine.Frame;
import everett.machine.Realm;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.Null;
import everett.object.PropertyDescriptor;
import everett.object.Shape;
import everett.object.Undefined;
import everett.operation.Arithmetic;
import everett.operation.Iterators;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Array, object and template literals. */
public final class LiteralNodes {
  private LiteralNodes() {}

  /** {@code [a, b]}, where a null node is a hole and {@link ArgumentNodes.Spread}s may occur. */
  public static final class ArrayLiteral extends Node {
    private final Realm realm;
    private final @Nullable Node[] elements;

    public ArrayLiteral(Realm realm, @Nullable Node[] elements) {
      this.realm = realm;
      this.elements = elements;
    }

    @Override
    public Object execute(Frame frame) {
      JsArray a = realm.array();
      for (Node n : elements) {
        if (n == null) {
          a.setLength(a.length() + 1);
        } else if (n instanceof ArgumentNodes.Spread s) {
          spread(a, frame, s, elements.length);
        } else {
          push(a, n.execute(frame));
        }
      }
      return a;
    }

    /** Appends what a spread gives, with room for some more. */
    static void spread(JsArray a, Frame frame, ArgumentNodes.Spread s, int room) {
      Object v = s.iterable(frame);
      if (!(v instanceof JsArray from && Iterators.isPristine(from) && a.append(from, room))) {
        for (Object x : Iterators.toList(v, s.source)) {
          push(a, x);
        }
      }
    }

    static void push(JsArray a, Object v) {
      if (!a.push(v)) {
        ObjectOperations.createDataPropertyOrThrow(a, TypeConversion.toPropertyKey((double) a.length()), v);
      }
    }
  }

  /** {@code {a: x, b: y}} with different names that are known: the final shape is known too. */
  public static final class PlainObject extends Node {
    private final Shape shape;
    private final Node[] values;

    public PlainObject(Realm realm, Object[] keys, Node[] values) {
      this.values = values;
      Shape s = realm.objectShape();
      for (Object k : keys) {
        s = s.with(k, Shape.WEC);
      }
      shape = s;
    }

    @Override
    public Object execute(Frame frame) {
      Object[] slots = new Object[values.length];
      for (int i = 0; i < slots.length; i++) {
        slots[i] = values[i].execute(frame);
      }
      return new JsObject(shape, slots);
    }
  }

  /** Any other object literal: definitions that run one after the other. */
  public static final class ObjectLiteral extends Node {
    private final Realm realm;
    private final Definition[] definitions;

    public ObjectLiteral(Realm realm, Definition[] definitions) {
      this.realm = realm;
      this.definitions = definitions;
    }

    @Override
    public Object execute(Frame frame) {
      JsObject o = realm.object();
      for (Definition d : definitions) {
        d.define(frame, o, true);
      }
      return o;
    }
  }

  /** A member of an object literal or class body. */
  public abstract static class Definition {
    /** Evaluates the member and defines it on the object; methods of classes are not enumerable. */
    public abstract void define(Frame frame, JsObject object, boolean enumerable);
  }

  /** {@code key: value}. */
  public static final class Value extends Definition {
    private final Node key;
    private final Node value;
    private final boolean naming;

    /**
     * @param naming the value is an anonymous function or class that takes the name of the key
     */
    public Value(Node key, Node value, boolean naming) {
      this.key = key;
      this.value = value;
      this.naming = naming;
    }

    @Override
    public void define(Frame frame, JsObject object, boolean enumerable) {
      Object k = key.execute(frame);
      Object v = value.execute(frame);
      if (naming) {
        FunctionNodes.name((JsObject) v, k, "");
      }
      put(object, k, v, Shape.WEC);
    }
  }

  static void put(JsObject object, Object key, Object slot, int attributes) {
    if (object.getClass() == JsObject.class) {
      object.put(key, slot, attributes);
    } else {
      ObjectOperations.definePropertyOrThrow(object, key, PropertyDescriptor.of(slot, attributes));
    }
  }

  /** {@code __proto__: value}. */
  public static final class Prototype extends Definition {
    private final Node value;

    public Prototype(Node value) {
      this.value = value;
    }

    @Override
    public void define(Frame frame, JsObject object, boolean enumerable) {
      Object v = value.execute(frame);
      if (v instanceof JsObject p) {
        object.setPrototypeOf(p);
      } else if (v == Null.NULL) {
        object.setPrototypeOf(null);
      }
    }
  }

  /** {@code ...value}. */
  public static final class SpreadProperties extends Definition {
    private final Node value;

    public SpreadProperties(Node value) {
      this.value = value;
    }

    @Override
    public void define(Frame frame, JsObject object, boolean enumerable) {
      ObjectOperations.copyDataProperties(object, value.execute(frame), Set.of());
    }
  }

  /** A method, getter or setter. */
  public static final class Method extends Definition {
    private final Node key;
    private final FunctionNodes.MakeFunction function;
    private final String kind;

    /**
     * @param kind "", "get" or "set"
     */
    public Method(Node key, FunctionNodes.MakeFunction function, String kind) {
      this.key = key;
      this.function = function;
      this.kind = kind;
    }

    @Override
    public void define(Frame frame, JsObject object, boolean enumerable) {
      Object k = key.execute(frame);
      JsObject f = function.method(frame, object);
      FunctionNodes.name(f, k, kind);
      int e = enumerable ? Shape.ENUMERABLE : 0;
      if (kind.isEmpty()) {
        put(object, k, f, Shape.WC | e);
        return;
      }
      PropertyDescriptor d = new PropertyDescriptor();
      if (kind.equals("get")) {
        d.getter = f;
      } else {
        d.setter = f;
      }
      d.enumerable = enumerable;
      d.configurable = true;
      ObjectOperations.definePropertyOrThrow(object, k, d);
    }
  }

  /** A computed key: ToPropertyKey of the value. */
  public static final class Key extends Node {
    private final Node value;
    private final int position;

    public Key(Node value, int position) {
      this.value = value;
      this.position = position;
    }

    @Override
    public Object execute(Frame frame) {
      Object v = value.execute(frame);
      if (v instanceof JsObject) {
        frame.at(position);
      }
      return TypeConversion.toPropertyKey(v);
    }
  }

  /** A template without a tag: texts between the values. */
  public static final class Template extends Node {
    private final String[] texts;
    private final Node[] values;
    private final int[] positions;

    /**
     * @param positions of the values
     */
    public Template(String[] texts, Node[] values, int[] positions) {
      this.texts = texts;
      this.values = values;
      this.positions = positions;
    }

    @Override
    public Object execute(Frame frame) {
      StringBuilder b = new StringBuilder(texts[0]);
      for (int i = 0; i < values.length; i++) {
        Object v = values[i].execute(frame);
        if (v instanceof Integer n) {
          b.append((int) n);
        } else {
          frame.position = positions[i];
          b.append(TypeConversion.toString(v));
        }
        b.append(texts[i + 1]);
        if (b.length() > everett.object.Rope.MAX_LENGTH) {
          Arithmetic.concat(b, b);
        }
      }
      return b.toString();
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-gettemplateobject">GetTemplateObject</a>: one array for each place. */
  public static final class TemplateObject extends Node {
    private final Realm realm;
    private final @Nullable String[] cooked;
    private final String[] raw;
    private @Nullable JsArray template;

    public TemplateObject(Realm realm, @Nullable String[] cooked, String[] raw) {
      this.realm = realm;
      this.cooked = cooked;
      this.raw = raw;
    }

    @Override
    public Object execute(Frame frame) {
      if (template == null) {
        Object[] values = new Object[cooked.length];
        for (int i = 0; i < values.length; i++) {
          values[i] = cooked[i] == null ? Undefined.UNDEFINED : cooked[i];
        }
        JsArray t = realm.arrayOf(values);
        JsArray r = realm.array(java.util.List.of(raw));
        ObjectOperations.setIntegrityLevel(r, true);
        t.defineOwnProperty("raw", PropertyDescriptor.data(r, false, false, false));
        ObjectOperations.setIntegrityLevel(t, true);
        template = t;
      }
      return template;
    }
  }
}
