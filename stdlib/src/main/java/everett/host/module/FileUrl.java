package everett.host.module;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Files as URLs. */
final class FileUrl {
  private FileUrl() {}

  /** The URL of an absolute path. */
  static String of(File file) {
    try {
      String path = new URI(null, null, wellFormed(file.getPath()), null).toASCIIString();
      return "file://" + path.replace("%5B", "[").replace("%5D", "]");
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** The path with U+FFFD in place of lone surrogates, which a URL can't hold. */
  private static String wellFormed(String path) {
    StringBuilder b = null;
    for (int i = 0; i < path.length(); i++) {
      int c = path.codePointAt(i);
      if (Character.isSupplementaryCodePoint(c)) {
        i++;
      } else if (Character.isSurrogate((char) c)) {
        b = b == null ? new StringBuilder(path) : b;
        b.setCharAt(i, '\ufffd');
      }
    }
    return b == null ? path : b.toString();
  }

  /**
   * The path of a relative reference or of the path of a URL; what is after a {@code ?} or {@code #} is not part of it.
   */
  static String path(String reference) {
    return decode(reference.substring(0, reference.length() - suffix(reference).length()));
  }

  /** The query and fragment of a URL. */
  static String suffix(String reference) {
    for (int i = 0; i < reference.length(); i++) {
      if (reference.charAt(i) == '?' || reference.charAt(i) == '#') {
        return reference.substring(i);
      }
    }
    return "";
  }

  private static String decode(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
