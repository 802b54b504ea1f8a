package everett.keyed;

import everett.object.JsObject;
import java.util.List;

/** An object with a [[MapData]] internal slot. */
public final class MapObject extends JsObject {
  final Entries mapData = new Entries(true);

  MapObject(JsObject prototype) {
    super(prototype);
  }

  /** The keys, each with its value behind it. */
  public List<Object> entries() {
    return new Cursor(mapData).rest(true, true);
  }
}
