package everett.keyed;

import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.BuiltinFunction.Behaviour;
import everett.object.BuiltinIterator;
import everett.operation.ObjectOperations.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A <a href="https://tc39.es/ecma262/#sec-createmapiterator">Map iterator</a> or
 * <a href="https://tc39.es/ecma262/#sec-createsetiterator">Set iterator</a>.
 */
public final class CollectionIterator extends BuiltinIterator {
  private final Behaviour next;
  private final Kind kind;

  /** Null when the iterator is done. */
  private @Nullable Entries entries;

  private final Cursor cursor;

  private CollectionIterator(Realm realm, Intrinsic prototype, Behaviour next, Entries entries, Kind kind) {
    super(realm.get(prototype));
    this.next = next;
    this.entries = entries;
    this.kind = kind;
    this.cursor = new Cursor(entries);
  }

  /** <a href="https://tc39.es/ecma262/#sec-createmapiterator">CreateMapIterator</a>. */
  static CollectionIterator ofMap(Realm realm, MapObject map, Kind kind) {
    return new CollectionIterator(
        realm, Intrinsic.MAP_ITERATOR_PROTOTYPE, MapIteratorPrototype.NEXT, map.mapData, kind);
  }

  /** <a href="https://tc39.es/ecma262/#sec-createsetiterator">CreateSetIterator</a>. */
  static CollectionIterator ofSet(Realm realm, SetObject set, Kind kind) {
    return new CollectionIterator(
        realm, Intrinsic.SET_ITERATOR_PROTOTYPE, SetIteratorPrototype.NEXT, set.setData, kind);
  }

  @Override
  public Behaviour next() {
    return next;
  }

  private CollectionIterator(CollectionIterator of) {
    super(of.shape.prototype);
    next = of.next;
    kind = of.kind;
    entries = of.entries;
    cursor = of.cursor.copy();
  }

  @Override
  public @Nullable BuiltinIterator fork(Object iterable) {
    boolean original = iterable instanceof MapObject ? kind == Kind.ENTRY : iterable instanceof SetObject && kind == Kind.VALUE;
    return original ? new CollectionIterator(this) : null;
  }

  @Override
  public @Nullable Object step(Realm realm) {
    Entries e = entries;
    if (e == null) {
      return null;
    }
    int at = cursor.advance();
    if (at < 0) {
      entries = null;
      return null;
    }
    Object key = e.key(at);
    if (kind == Kind.KEY || key == null) {
      return key;
    }
    Object value = next == MapIteratorPrototype.NEXT ? e.value(at) : key;
    return kind == Kind.VALUE ? value : realm.arrayOf(key, value);
  }

  /** Whether it iterates over a Map, not a Set. */
  public boolean isOfMap() {
    return next == MapIteratorPrototype.NEXT;
  }

  /** Whether it gives entries: pairs of key and value. */
  public boolean givesEntries() {
    return kind == Kind.ENTRY;
  }

  /** What it has still to give; of an entry the key and then the value. */
  public List<Object> remaining() {
    return entries == null ? List.of() : cursor.rest(kind != Kind.VALUE, kind != Kind.KEY);
  }
}
