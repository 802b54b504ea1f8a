package everett.reference.model;

/** A throw of the program, where it goes through Java's stack. */
final class Thrown extends RuntimeException {
  final transient Object value;

  Thrown(Object value) {
    super(null, null, false, false);
    this.value = value;
  }

  static Thrown typeError() {
    return new Thrown(new Heap.ErrorValue("TypeError"));
  }
}
