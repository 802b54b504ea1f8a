package everett.text;

import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.Shape;
import everett.operation.ObjectOperations;

/** A <a href="https://tc39.es/ecma262/#sec-properties-of-regexp-instances">RegExp instance</a>. */
public final class RegExpObject extends JsObject {
  /** [[OriginalSource]], [[OriginalFlags]] and [[RegExpMatcher]]; only {@code compile} changes them. */
  CompiledRegExp compiled;

  /** [[Realm]]. */
  final Realm realm;

  /** [[LegacyFeaturesEnabled]]: made by %RegExp% itself, not for a subclass. */
  final boolean legacyFeaturesEnabled;

  /** The shape is {@link #shape(JsObject)}. */
  RegExpObject(Realm realm, Shape shape, CompiledRegExp compiled, boolean legacyFeaturesEnabled) {
    super(shape, new Object[] {0});
    this.realm = realm;
    this.compiled = compiled;
    this.legacyFeaturesEnabled = legacyFeaturesEnabled;
  }

  /** The shape of new instances: lastIndex, which can't be deleted, has the first slot for good. */
  static Shape shape(JsObject prototype) {
    return Shape.root(prototype).with("lastIndex", Shape.WRITABLE);
  }

  Object lastIndex() {
    return shape.dictionaryMode() ? get("lastIndex") : slots[0];
  }

  /** A TypeError if lastIndex is not writable. */
  void setLastIndex(int value) {
    if (!shape.dictionaryMode() && (shape.attributes(0) & Shape.WRITABLE) != 0) {
      slots[0] = value;
    } else {
      ObjectOperations.set(this, "lastIndex", value);
    }
  }

  /** As a literal: what RegExp.prototype.toString gives unless the program has changed what it reads. */
  public String literal() {
    return "/" + compiled.source() + "/" + compiled.flags;
  }

  @Override
  public String builtinTag() {
    return "RegExp";
  }
}
