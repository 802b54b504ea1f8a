package everett.operation;

import everett.object.JsObject;

/** An <a href="https://tc39.es/ecma262/#sec-iterator-records">Iterator Record</a>. */
public final class IteratorRecord {
  public final JsObject iterator;
  public final Object next;
  public boolean done;

  public IteratorRecord(JsObject iterator, Object next) {
    this.iterator = iterator;
    this.next = next;
  }
}
