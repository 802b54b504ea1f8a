package everett.object;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/**
 * The hidden class of an object: its keys in order of addition with their attributes, its prototype, and whether it can
 * grow. Objects with the same history share a shape, so that a place in the program that has seen a shape knows slot
 * and prototype. An object that deletes or holds very many properties has a shape of its own with a {@link PropertyMap}
 * (dictionary mode), which nothing may remember.
 */
public final class Shape {
  public static final int WRITABLE = 1;
  public static final int ENUMERABLE = 2;
  public static final int CONFIGURABLE = 4;
  public static final int ACCESSOR = 8;

  /** Attributes of a property made by assignment. */
  public static final int WEC = WRITABLE | ENUMERABLE | CONFIGURABLE;

  /** Attributes of built-in methods. */
  public static final int WC = WRITABLE | CONFIGURABLE;

  /** Beyond so many properties an object goes to dictionary mode. */
  public static final int MOST = 256;

  /** Counts shapes, for their hash codes; a lost update does no harm. */
  private static int made;

  private static final Object SEALING = new Object();
  private static final Object INDEXING = new Object();

  public final @Nullable JsObject prototype;
  final boolean extensible;
  final int size;
  private final Layout layout;
  private final @Nullable Shape parent;

  /** The properties, if in dictionary mode. */
  final @Nullable PropertyMap dictionary;

  /** No place may remember this shape: properties can come and go, or be answered by code, without changing it. */
  public final boolean cacheable;

  /** The first addition that was made from here, which is mostly the only one. */
  private final int hash = (made++ * 0x9E3779B1) >>> 7;
  private @Nullable Object nextKey;

  private int nextAttributes;
  private @Nullable Shape next;
  private @Nullable HashMap<Object, Shape> transitions;

  /** Whether a property with a string key is enumerable: 1 if none is, 2 if one is, 0 if nobody has asked yet. */
  private byte enumerable;

  private Shape(
      @Nullable JsObject prototype,
      boolean extensible,
      int size,
      Layout layout,
      @Nullable Shape parent,
      @Nullable PropertyMap dictionary,
      boolean cacheable) {
    this.prototype = prototype;
    this.extensible = extensible;
    this.size = size;
    this.layout = layout;
    this.parent = parent;
    this.dictionary = dictionary;
    this.cacheable = cacheable;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  /** The shape of empty objects with that prototype. */
  public static Shape root(@Nullable JsObject prototype) {
    if (prototype == null) {
      return new Shape(null, true, 0, new Layout(0), null, null, true);
    }
    Shape root = prototype.childShape;
    if (root == null) {
      prototype.childShape = root = new Shape(prototype, true, 0, new Layout(0), null, null, true);
    }
    return root;
  }

  /** The shape of exotic objects whose properties no place may remember. */
  public static Shape exotic(@Nullable JsObject prototype) {
    return new Shape(prototype, true, 0, new Layout(0), null, null, false);
  }

  /** A shape with these properties, not shared with objects that grew to the same. */
  static Shape of(@Nullable JsObject prototype, Layout layout) {
    return new Shape(prototype, true, layout.used, layout, null, null, true);
  }

  static Shape dictionary(@Nullable JsObject prototype, boolean extensible, PropertyMap map) {
    return new Shape(prototype, extensible, 0, new Layout(0), null, map, false);
  }

  /** Whether the properties lie in a dictionary. */
  public boolean dictionaryMode() {
    return dictionary != null;
  }

  /** The number of slots. */
  public int size() {
    return size;
  }

  public boolean isExtensible() {
    return extensible;
  }

  /** The slot of a key, or -1. Not in dictionary mode. */
  public int find(Object key) {
    return layout.find(key, size);
  }

  /** The attributes of the property in a slot. */
  public int attributes(int slot) {
    return layout.attributes[slot];
  }

  /** Whether no property with a string key is enumerable. */
  boolean hasNothingEnumerable() {
    if (dictionary != null) {
      for (Property p : dictionary.properties()) {
        if ((p.attributes & ENUMERABLE) != 0 && !(p.key instanceof Symbol)) {
          return false;
        }
      }
      return true;
    }
    if (enumerable == 0) {
      enumerable = 1;
      for (int i = 0; i < size; i++) {
        if (layout.keys[i] instanceof String && (layout.attributes[i] & ENUMERABLE) != 0) {
          enumerable = 2;
        }
      }
    }
    return enumerable == 1;
  }

  /** Whether a slot holds a data property that can be assigned to. */
  boolean isPlain(int slot) {
    return (layout.attributes[slot] & (WRITABLE | ACCESSOR)) == WRITABLE;
  }

  /** The key of a slot: a String, a Symbol or a {@link PrivateName}. */
  public Object key(int slot) {
    return layout.keys[slot];
  }

  /** The property that was the first to be added to this shape, if that was by assignment: likely the next one too. */
  public @Nullable String likelyKey() {
    return nextAttributes == WEC && nextKey instanceof String s ? s : null;
  }

  /** The shape after the addition of {@link #likelyKey} by assignment. */
  public @Nullable Shape likelyNext() {
    return next;
  }

  /** The shape after the addition of a property. */
  public Shape with(Object key, int attributes) {
    if (next != null && nextKey == key && nextAttributes == attributes) {
      return next;
    }
    Object transition = attributes == WEC ? key : new Transition(key, attributes);
    Shape known = transitions == null ? null : transitions.get(transition);
    if (known != null) {
      return known;
    }
    Layout to = layout;
    if (layout.used != size || layout.keys.length == 0) {
      to = new Layout(layout, size);
    }
    to.append(key, attributes);
    Shape s = new Shape(prototype, extensible, size + 1, to, this, null, cacheable);
    if (next == null) {
      nextKey = key;
      nextAttributes = attributes;
      next = s;
    }
    return remember(transition, s);
  }

  private Shape remember(Object transition, Shape to) {
    if (transitions == null) {
      transitions = new HashMap<>(4);
    }
    transitions.put(transition, to);
    return to;
  }

  /** Whether this shape is that one and one property more. */
  public boolean isAdditionTo(Shape before) {
    return parent == before;
  }

  /** The shape without its last property. */
  @Nullable Shape withoutLast() {
    return parent;
  }

  /** The same properties with another prototype; shared by all that change in the same way from here. */
  Shape withPrototype(@Nullable JsObject prototype) {
    if (size == 0 && extensible && cacheable) {
      return root(prototype);
    }
    return new Shape(prototype, extensible, size, new Layout(layout, size), null, null, cacheable);
  }

  /** The same properties; no others can be added. */
  public Shape nonExtensible() {
    Shape s = transitions == null ? null : transitions.get(SEALING);
    return s != null
        ? s
        : remember(SEALING, new Shape(prototype, false, size, new Layout(layout, size), null, null, cacheable));
  }

  /**
   * The same properties of an object that answers for numeric keys by itself, and so must not have a shape with others
   * that inherit from the same prototype.
   */
  public Shape integerIndexed() {
    Shape s = transitions == null ? null : transitions.get(INDEXING);
    return s != null
        ? s
        : remember(INDEXING, new Shape(prototype, extensible, size, new Layout(layout, size), null, null, cacheable));
  }

  /** The same with other attributes of one property. */
  Shape withAttributes(int slot, int attributes) {
    Object transition = new Transition(key(slot), attributes | 16);
    Shape s = transitions == null ? null : transitions.get(transition);
    if (s != null) {
      return s;
    }
    Layout to = new Layout(layout, size);
    to.attributes[slot] = (byte) attributes;
    return remember(transition, new Shape(prototype, extensible, size, to, null, null, cacheable));
  }

  private record Transition(Object key, int attributes) {
    // What a record has by itself is linked when it is first asked, by method handles: a tenth of an empty program's
    // time.
    @Override
    public int hashCode() {
      return 31 * key.hashCode() + attributes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Transition t && attributes == t.attributes && key.equals(t.key);
    }
  }
}
