package everett.host.module;

import everett.grammar.Source;
import everett.machine.JsThrow;
import everett.machine.Realm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The built-in modules {@code everett:…}: ECMAScript modules, resources in {@code everett/modules}, where
 * {@code names.txt} lists them.
 */
public final class EverettModules {
  /** What their specifiers begin with. */
  public static final String PREFIX = "everett:";

  private static final String FOLDER = "everett/modules/";

  private EverettModules() {}

  /** Their names, without the prefix, sorted. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    for (String line : text("names.txt").split("\n")) {
      if (!line.isBlank()) {
        names.add(line);
      }
    }
    Collections.sort(names);
    return names;
  }

  /** Where the module of a specifier is that begins with the prefix. A throw if there is none. */
  public static ModuleMap.Location location(Realm realm, String specifier) {
    if (!exists(specifier)) {
      throw unknown(realm, specifier);
    }
    return new ModuleMap.Location(specifier, null, ModuleMap.Format.MODULE);
  }

  /**
   * Where a part of a built-in module is, which has no name: it is imported as files are, {@code ./agen/driver.mjs}, so
   * that other engines can run these modules from their files.
   *
   * @return null if it is none
   */
  static ModuleMap.@Nullable Location part(String specifier, String referrer) {
    if (!referrer.startsWith(PREFIX) || !specifier.startsWith("./") || !specifier.endsWith(".mjs")) {
      return null;
    }
    String folder = referrer.contains("/") ? referrer.substring(0, referrer.lastIndexOf('/') + 1) : PREFIX;
    String name = specifier.substring("./".length(), specifier.length() - ".mjs".length());
    return new ModuleMap.Location(folder + name, null, ModuleMap.Format.MODULE);
  }

  /** The text of the module that is there. */
  public static Source source(ModuleMap.Location location) {
    return new Source(location.url(), text(location.url().substring(PREFIX.length()) + ".mjs"));
  }

  private static boolean exists(String specifier) {
    return names().contains(specifier.substring(PREFIX.length()));
  }

  private static JsThrow unknown(Realm realm, String specifier) {
    String there = String.join(", ", names().stream().map(n -> PREFIX + n).toList());
    return ModuleErrors.esm(realm, "ERR_UNKNOWN_BUILTIN_MODULE",
        "No such built-in module: " + specifier + " (there are: " + there + ")");
  }

  private static String text(String resource) {
    String text = BuiltinTexts.of(FOLDER + resource);
    if (text == null) {
      throw new IllegalStateException("the resource " + resource + " is missing");
    }
    return text;
  }
}
