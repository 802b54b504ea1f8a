package everett.keyed;

import everett.object.JsObject;
import java.util.List;

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

  /** The members. */
  public List<Object> members() {
    return new Cursor(setData).rest(true, false);
  }
}
