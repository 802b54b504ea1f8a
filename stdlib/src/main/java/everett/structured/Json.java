package everett.structured;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;
import everett.object.Undefined;
import everett.operation.TypeConversion;
import java.util.Objects;

/** <a href="https://tc39.es/ecma262/#sec-json-object">The JSON object.</a> */
final class Json {
  static final Builtins JSON =
      builtins()
          .method("isRawJSON", 1, Json::isRawJson)
          .method("parse", 2, Json::parse)
          .method("rawJSON", 1, Json::rawJson)
          .method("stringify", 3, Json::stringify)
          .value(Symbol.TO_STRING_TAG, "JSON", Shape.CONFIGURABLE);

  private Json() {}

  static JsObject make(Realm realm) {
    return JSON.define(realm, realm.object());
  }

  /** <a href="https://tc39.es/ecma262/#sec-json.israwjson">JSON.isRawJSON</a>. */
  private static Object isRawJson(Realm realm, Object thisValue, Object[] arguments) {
    return Arguments.get(arguments, 0) instanceof RawJsonObject;
  }

  /** <a href="https://tc39.es/ecma262/#sec-json.parse">JSON.parse</a>. */
  private static Object parse(Realm realm, Object thisValue, Object[] arguments) {
    String text = TypeConversion.toString(Arguments.get(arguments, 0));
    if (!(Arguments.get(arguments, 1) instanceof JsObject reviver) || !reviver.isCallable()) {
      return new JsonParser(realm, text, false).parse();
    }
    JsonParser parser = new JsonParser(realm, text, true);
    Object unfiltered = parser.parse();
    JsObject root = realm.object();
    root.put("", unfiltered, Shape.WEC);
    return new JsonReviver(realm, reviver).internalize(root, "", Objects.requireNonNull(parser.record()));
  }

  /** <a href="https://tc39.es/ecma262/#sec-json.rawjson">JSON.rawJSON</a>. */
  private static Object rawJson(Realm realm, Object thisValue, Object[] arguments) {
    String text = TypeConversion.toString(Arguments.get(arguments, 0));
    if (text.isEmpty() || isWhiteSpace(text.charAt(0)) || isWhiteSpace(text.charAt(text.length() - 1))) {
      throw realm.syntaxError("Invalid value for JSON.rawJSON");
    }
    if (new JsonParser(realm, text, false).parse() instanceof JsObject) {
      throw realm.syntaxError("Invalid value for JSON.rawJSON");
    }
    return new RawJsonObject(text);
  }

  private static boolean isWhiteSpace(char c) {
    return c == '\t' || c == '\n' || c == '\r' || c == ' ';
  }

  /** <a href="https://tc39.es/ecma262/#sec-json.stringify">JSON.stringify</a>. */
  private static Object stringify(Realm realm, Object thisValue, Object[] arguments) {
    Object replacer = Arguments.get(arguments, 1);
    JsonSerializer serializer =
        new JsonSerializer(
            realm,
            replacer instanceof JsObject f && f.isCallable() ? f : null,
            JsonSettings.propertyList(replacer),
            JsonSettings.gap(Arguments.get(arguments, 2)));
    String text = serializer.serialize(Arguments.get(arguments, 0));
    return text == null ? Undefined.UNDEFINED : text;
  }
}
