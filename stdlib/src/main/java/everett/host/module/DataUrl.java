package everett.host.module;

import everett.host.module.ModuleMap.Format;
import everett.host.module.ModuleMap.Location;
import everett.machine.Realm;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Modules whose address is their text: {@code data:text/javascript,…}. */
final class DataUrl {
  static final String SCHEME = "data:";

  private DataUrl() {}

  /** The module of an address; a throw if it is no kind of module. */
  static Location location(Realm realm, String url) {
    String type = head(url).split(";", -1)[0].trim();
    return switch (type) {
      case "text/javascript" -> new Location(url, null, Format.MODULE);
      case "application/json" -> new Location(url, null, Format.JSON);
      default -> throw ModuleErrors.rangeError(
          realm, "ERR_UNKNOWN_MODULE_FORMAT", "Unknown module format: " + type + " for URL " + url);
    };
  }

  private static String head(String url) {
    int comma = url.indexOf(',');
    return url.substring(SCHEME.length(), comma < 0 ? url.length() : comma);
  }

  /** The text in an address. */
  static String text(String url) {
    String body = url.substring(Math.min(SCHEME.length() + head(url).length() + 1, url.length()));
    byte[] bytes = decoded(body.substring(0, body.indexOf('#') < 0 ? body.length() : body.indexOf('#')));
    if (head(url).endsWith(";base64")) {
      bytes = Base64.getMimeDecoder().decode(bytes);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] decoded(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
      if (low >= 0) {
        out.write(high << 4 | low);
        i += 2;
      } else {
        out.write(bytes[i]);
      }
    }
    return out.toByteArray();
  }
}
