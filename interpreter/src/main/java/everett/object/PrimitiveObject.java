package everett.object;

/** A Boolean, Number, Symbol or BigInt object. (String objects are exotic: {@link StringObject}.) */
public final class PrimitiveObject extends JsObject {
  /** [[BooleanData]], [[NumberData]], [[SymbolData]] or [[BigIntData]]. */
  public final Object data;

  public PrimitiveObject(JsObject prototype, Object data) {
    super(prototype);
    this.data = data;
  }

  @Override
  public String builtinTag() {
    return data instanceof Boolean ? "Boolean" : data instanceof Integer || data instanceof Double ? "Number" : "Object";
  }
}
