import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the texts of the built-in modules into a class each. Resources would have to be looked for by a class loader,
 * which brings all that the JDK has for modules, images of modules, file systems and archives, before it finds one.
 *
 * <p>java BuiltinTexts.java RESOURCES OUTPUT
 */
public class BuiltinTexts {
  public static void main(String[] args) throws IOException {
    Path resources = Path.of(args[0]);
    List<Path> files;
    try (Stream<Path> all = Files.walk(resources)) {
      files = all.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
    }
    List<String> cases = new ArrayList<>();
    List<String> classes = new ArrayList<>();
    for (Path file : files) {
      String name = resources.relativize(file).toString().replace('\\', '/');
      cases.add("      case \"" + name + "\" -> Text" + classes.size() + ".text();");
      classes.add("  private static final class Text" + classes.size() + " {\n    static String text() {\n      return "
          + literal(Files.readString(file)) + ";\n    }\n  }\n");
    }
    String text = String.join("\n", List.of(
        "package everett.host.module;", "",
        "import org.jspecify.annotations.Nullable;", "",
        "/** The texts of the built-in modules. */",
        "final class BuiltinTexts {",
        "  private BuiltinTexts() {}", "",
        "  /** The text of the file with this path among the resources; null if there is none. */",
        "  static @Nullable String of(String path) {",
        "    return switch (path) {",
        String.join("\n", cases),
        "      default -> null;",
        "    };",
        "  }", "",
        String.join("\n", classes) + "}", ""));
    Path output = Path.of(args[1]).resolve("BuiltinTexts.java");
    Files.createDirectories(output.getParent());
    if (!Files.exists(output) || !Files.readString(output).equals(text)) { // else javac would compile all again
      Files.writeString(output, text);
    }
  }

  private static String literal(String text) {
    StringBuilder s = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '\n' -> s.append("\\n");
        case '\t' -> s.append("\\t");
        case '"' -> s.append("\\\"");
        case '\\' -> s.append("\\\\");
        default -> {
          if (c < ' ' || c > '~') {
            s.append(String.format("\\u%04x", (int) c));
          } else {
            s.append(c);
          }
        }
      }
    }
    return s.append('"').toString();
  }
}
