package everett.object;

/** An object with an <a href="https://tc39.es/ecma262/#sec-IsHTMLDDA-internal-slot">[[IsHTMLDDA]]</a> internal slot. */
public final class HtmlDda extends JsObject {
  public HtmlDda(JsObject prototype) {
    super(prototype);
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public Object call(Object thisValue, Object... arguments) {
    return Null.NULL;
  }
}
