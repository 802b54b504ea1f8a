package everett.keyed;

import everett.object.JsObject;

/** An object with a [[SetData]] internal slot. */
public final class SetObject extends JsObject {
  final Entries setData;

  SetObject(JsObject prototype) {
    this(prototype, new Entries(false));
  }

  SetObject(JsObject prototype, Entries setData) {
    super(prototype);
    this.setData = setData;
  }
}
