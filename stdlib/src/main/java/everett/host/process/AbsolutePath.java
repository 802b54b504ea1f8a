package everett.host.process;

/** Absolute paths as text. Java's own kind of path refuses characters that a program may ask for. */
public final class AbsolutePath {
  private AbsolutePath() {}

  /** The path without {@code .}, {@code ..} and empty parts. */
  public static String normalize(String path) {
    StringBuilder b = new StringBuilder();
    for (String part : path.split("/")) {
      if (part.equals("..")) {
        b.setLength(Math.max(b.lastIndexOf("/"), 0));
      } else if (!part.isEmpty() && !part.equals(".")) {
        b.append('/').append(part);
      }
    }
    return b.isEmpty() ? "/" : b.toString();
  }
}
