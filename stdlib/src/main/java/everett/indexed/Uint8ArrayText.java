package everett.indexed;

import static everett.machine.Builtins.builtins;

import everett.buffer.ElementType;
import everett.buffer.TypedArray;
import everett.indexed.Base64Decoding.LastChunk;
import everett.indexed.Base64Decoding.Result;
import everett.machine.Builtins;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import everett.operation.TypeConversion;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Bytes as text: <a href="https://tc39.es/ecma262/#sec-additional-properties-of-the-uint8array-constructor">additional
 * properties of the Uint8Array constructor</a> and of its prototype.
 */
final class Uint8ArrayText {
  static final Builtins CONSTRUCTOR =
      builtins().method("fromBase64", 1, Uint8ArrayText::fromBase64).method("fromHex", 1, Uint8ArrayText::fromHex);

  static final Builtins PROTOTYPE =
      builtins()
          .method("setFromBase64", 1, Uint8ArrayText::setFromBase64)
          .method("setFromHex", 1, Uint8ArrayText::setFromHex)
          .method("toBase64", 0, Uint8ArrayText::toBase64)
          .method("toHex", 0, Uint8ArrayText::toHex);

  private Uint8ArrayText() {}

  /** <a href="https://tc39.es/ecma262/#sec-uint8array.frombase64">Uint8Array.fromBase64</a>. */
  private static Object fromBase64(Realm realm, Object thisValue, Object[] arguments) {
    String text = text(realm, arguments);
    JsObject options = options(realm, Arguments.get(arguments, 1));
    boolean url = isUrl(realm, options);
    return made(realm, Base64Decoding.fromBase64(text, url, lastChunk(realm, options), Integer.MAX_VALUE));
  }

  /** <a href="https://tc39.es/ecma262/#sec-uint8array.fromhex">Uint8Array.fromHex</a>. */
  private static Object fromHex(Realm realm, Object thisValue, Object[] arguments) {
    return made(realm, Base64Decoding.fromHex(text(realm, arguments), Integer.MAX_VALUE));
  }

  private static TypedArray made(Realm realm, Result r) {
    if (!r.error().isEmpty()) {
      throw realm.syntaxError(r.error());
    }
    byte[] bytes = r.bytes();
    TypedArray t = TypedArrays.allocate(
        realm, ElementType.UINT8, realm.get(Intrinsic.UINT8_ARRAY_PROTOTYPE), bytes.length);
    t.data().buffer().put(0, bytes);
    return t;
  }

  /**
   * <a href="https://tc39.es/ecma262/#sec-uint8array.prototype.setfrombase64">Uint8Array.prototype.setFromBase64</a>.
   */
  private static Object setFromBase64(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray into = validate(realm, thisValue, "setFromBase64");
    String text = text(realm, arguments);
    JsObject options = options(realm, Arguments.get(arguments, 1));
    boolean url = isUrl(realm, options);
    LastChunk lastChunk = lastChunk(realm, options);
    TypedArrays.validate(realm, into, "Uint8Array.prototype.setFromBase64");
    return set(realm, into, Base64Decoding.fromBase64(text, url, lastChunk, into.length()));
  }

  /** <a href="https://tc39.es/ecma262/#sec-uint8array.prototype.setfromhex">Uint8Array.prototype.setFromHex</a>. */
  private static Object setFromHex(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray into = validate(realm, thisValue, "setFromHex");
    String text = text(realm, arguments);
    TypedArrays.validate(realm, into, "Uint8Array.prototype.setFromHex");
    return set(realm, into, Base64Decoding.fromHex(text, into.length()));
  }

  private static JsObject set(Realm realm, TypedArray into, Result r) {
    byte[] bytes = r.bytes();
    into.data().buffer().put(into.place(0), bytes);
    if (!r.error().isEmpty()) {
      throw realm.syntaxError(r.error());
    }
    JsObject result = realm.object();
    result.put("read", r.read(), Shape.WEC);
    result.put("written", bytes.length, Shape.WEC);
    return result;
  }

  /** <a href="https://tc39.es/ecma262/#sec-uint8array.prototype.tobase64">Uint8Array.prototype.toBase64</a>. */
  private static Object toBase64(Realm realm, Object thisValue, Object[] arguments) {
    TypedArray t = validate(realm, thisValue, "toBase64");
    JsObject options = options(realm, Arguments.get(arguments, 0));
    Base64.Encoder encoder = isUrl(realm, options) ? Base64.getUrlEncoder() : Base64.getEncoder();
    boolean omitPadding = TypeConversion.toBoolean(options.get("omitPadding"));
    byte[] bytes = bytes(realm, t, "toBase64");
    return (omitPadding ? encoder.withoutPadding() : encoder).encodeToString(bytes);
  }

  /** <a href="https://tc39.es/ecma262/#sec-uint8array.prototype.tohex">Uint8Array.prototype.toHex</a>. */
  private static Object toHex(Realm realm, Object thisValue, Object[] arguments) {
    return HexFormat.of().formatHex(bytes(realm, validate(realm, thisValue, "toHex"), "toHex"));
  }

  /** <a href="https://tc39.es/ecma262/#sec-getuint8arraybytes">GetUint8ArrayBytes</a>. */
  private static byte[] bytes(Realm realm, TypedArray t, String name) {
    TypedArrays.validate(realm, t, "Uint8Array.prototype." + name);
    byte[] bytes = new byte[t.length()];
    t.data().buffer().get(t.place(0), bytes);
    return bytes;
  }

  /** <a href="https://tc39.es/ecma262/#sec-validateuint8array">ValidateUint8Array</a>. */
  private static TypedArray validate(Realm realm, Object value, String name) {
    if (value instanceof TypedArray t && t.type == ElementType.UINT8) {
      return t;
    }
    throw realm.typeError("Method Uint8Array.prototype." + name + " called on incompatible receiver "
        + ObjectOperations.display(value));
  }

  private static String text(Realm realm, Object[] arguments) {
    if (Arguments.get(arguments, 0) instanceof CharSequence s) {
      return s.toString();
    }
    throw realm.typeError("Input argument must be a string");
  }

  /** <a href="https://tc39.es/ecma262/#sec-getoptionsobject">GetOptionsObject</a>. */
  private static JsObject options(Realm realm, Object options) {
    if (options instanceof JsObject o) {
      return o;
    }
    if (options == Undefined.UNDEFINED) {
      return new JsObject((JsObject) null);
    }
    throw realm.typeError("Options must be an object");
  }

  /** Whether the option <code>alphabet</code> says base64url. */
  private static boolean isUrl(Realm realm, JsObject options) {
    Object alphabet = options.get("alphabet");
    if (alphabet == Undefined.UNDEFINED) {
      return false;
    }
    String text = alphabet instanceof CharSequence s ? s.toString() : "";
    if (!text.equals("base64") && !text.equals("base64url")) {
      throw realm.typeError("Expected alphabet to be either \"base64\" or \"base64url\"");
    }
    return text.equals("base64url");
  }

  private static LastChunk lastChunk(Realm realm, JsObject options) {
    Object handling = options.get("lastChunkHandling");
    if (handling == Undefined.UNDEFINED) {
      return LastChunk.LOOSE;
    }
    return switch (handling instanceof CharSequence s ? s.toString() : "") {
      case "loose" -> LastChunk.LOOSE;
      case "strict" -> LastChunk.STRICT;
      case "stop-before-partial" -> LastChunk.STOP_BEFORE_PARTIAL;
      default -> throw realm.typeError(
          "Expected lastChunkHandling to be either \"loose\", \"strict\", or \"stop-before-partial\"");
    };
  }
}
