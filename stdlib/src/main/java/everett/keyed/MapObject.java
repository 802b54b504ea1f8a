package everett.keyed;

import everett.object.JsObject;

/** An object with a [[MapData]] internal slot. */
public final class MapObject extends JsObject {
  final Entries mapData = new Entries(true);

  MapObject(JsObject prototype) {
    super(prototype);
  }
}
