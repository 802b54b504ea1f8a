package everett.host.module;

import everett.grammar.JsSyntaxError;
import everett.grammar.Source;
import everett.host.process.HostErrors;
import everett.machine.Intrinsic;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.module.SourceTextModule;
import everett.module.SyntheticModule;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Undefined;
import everett.operation.ObjectOperations;
import java.io.File;
import java.io.IOException;

/** Makes modules of files and texts. */
public final class ModuleTexts {
  private ModuleTexts() {}

  /** The text of a file, called by that name; a throw if it cannot be read. */
  public static Source read(Realm realm, File file, String name) {
    try {
      return new Source(name, SourceFile.read(file).text());
    } catch (SourceFile.InvalidTextException e) {
      throw realm.syntaxError(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw HostErrors.coded(realm, Intrinsic.ERROR_PROTOTYPE, "EIO", "cannot read " + file + ": " + e.getMessage());
    }
  }

  /** A module of that text; a throw of a SyntaxError, which knows the place, if it is none. */
  public static SourceTextModule module(Realm realm, Source source) {
    try {
      return realm.evaluator().module(realm, source);
    } catch (JsSyntaxError e) {
      throw realm.syntaxError(e);
    }
  }

  /** <a href="https://tc39.es/ecma262/#sec-parse-json-module">ParseJSONModule</a>. */
  public static SyntheticModule json(Realm realm, Source source) {
    return SyntheticModule.ofDefault(realm, source, parseJson(realm, source));
  }

  /** What a JSON text means; the error of a text that is none names the source. */
  static Object parseJson(Realm realm, Source source) {
    try {
      return ObjectOperations.call(realm.get(Intrinsic.JSON).get("parse"), Undefined.UNDEFINED, source.text());
    } catch (JsThrow t) {
      if (t.value instanceof JsObject e && e.get("message") instanceof CharSequence message) {
        e.put("message", source.name() + ": " + message, Shape.WC);
      }
      throw t;
    }
  }
}
