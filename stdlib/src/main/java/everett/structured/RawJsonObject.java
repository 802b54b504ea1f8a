package everett.structured;

import everett.object.JsObject;
import everett.object.Shape;

/** An object with an [[IsRawJSON]] internal slot: frozen, without prototype, with the text as its one property. */
final class RawJsonObject extends JsObject {
  /** The text. */
  final String rawJson;

  RawJsonObject(String rawJson) {
    super((JsObject) null);
    this.rawJson = rawJson;
    put("rawJSON", rawJson, Shape.ENUMERABLE);
    preventExtensions();
  }
}
