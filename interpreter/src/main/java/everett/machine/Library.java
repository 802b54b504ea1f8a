package everett.machine;

import everett.object.GlobalObject;
import everett.object.JsObject;

/** The built-in objects, as the machine asks for them. */
public interface Library {
  /** Makes an intrinsic object; called once for each realm and intrinsic. */
  JsObject make(Realm realm, Intrinsic intrinsic);

  /** Compiles a regular expression literal for a realm; a SyntaxError of the realm where that is not possible. */
  RegExpLiteral regExpLiteral(Realm realm, String pattern, String flags);

  /** Defines the properties of a new global object, as far as possible lazily. */
  void defineGlobals(Realm realm, GlobalObject global);
}
