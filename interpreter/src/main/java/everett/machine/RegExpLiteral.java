package everett.machine;

import everett.object.JsObject;

/**
 * A <a href="https://tc39.es/ecma262/#sec-primary-expression-regular-expression-literals">regular expression
 * literal</a>, compiled.
 */
@FunctionalInterface
public interface RegExpLiteral {
  /** A new RegExp object. */
  JsObject evaluate();
}
