package everett.object;

/**
 * A property of an object in dictionary mode. A place in the program may remember the property itself: when it is
 * deleted, or made lazy or an accessor, its attributes tell.
 */
public final class Property {
  /** The value is computed at the first use: it is a {@link java.util.function.Supplier}. */
  static final int LAZY = 16;

  /** No longer a property of its object. */
  static final int DELETED = 32;

  /** A lexical declaration of a script hides this property of the global object. */
  static final int SHADOWED = 64;

  final Object key;
  Object value;
  int attributes;

  Property(Object key, Object value, int attributes) {
    this.key = key;
    this.value = value;
    this.attributes = attributes;
  }

  /** It can be read by taking its value. */
  public boolean readable() {
    return (attributes & (Shape.ACCESSOR | LAZY | DELETED | SHADOWED)) == 0;
  }

  /** It can be assigned to by changing its value. */
  public boolean writable() {
    return (attributes & (Shape.WRITABLE | Shape.ACCESSOR | LAZY | DELETED | SHADOWED)) == Shape.WRITABLE;
  }

  /** The value of a {@link #readable} property. */
  public Object value() {
    return value;
  }

  /** Changes the value of a {@link #writable} property. */
  public void value(Object value) {
    this.value = value;
  }

  /** Tells all who remember this property of the global object to look again. */
  public void shadow() {
    attributes |= SHADOWED;
  }

  int flags() {
    return attributes & 15;
  }
}
