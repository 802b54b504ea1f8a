package everett.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every method that a table of built-ins names cites the clause that defines it. The host's objects have other sources.
 */
class CitationsTest {
  private static final Path SOURCES = Path.of("src/main/java/everett");
  private static final Pattern ENTRY = Pattern.compile("\\.(?:method|getter|setter|accessor)\\([^;]*?\\b(\\w+)::(\\w+)\\)");
  /** Of ECMA-262, a proposal, or the specification of parallel generators. */
  private static final Pattern CLAUSE = Pattern.compile(
      "<a[\\s*]+href=\"https://(?:tc39\\.es/|github\\.com/tc39/)[^\"]+|conformance/parallel-generators\\.md, \\d");

  @Test
  void everyBuiltinCitesItsClause() throws IOException {
    Map<String, String> classes = new HashMap<>();
    for (Path folder : List.of(SOURCES, Path.of("../interpreter").resolve(SOURCES))) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path f : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          if (!f.startsWith(SOURCES.resolve("host"))) {
            classes.put(f.getFileName().toString().replace(".java", ""), Files.readString(f));
          }
        }
      }
    }
    List<String> missing = new ArrayList<>();
    int entries = 0;
    for (String source : classes.values()) {
      Matcher m = ENTRY.matcher(source);
      while (m.find()) {
        entries++; // of the others, the method that makes the behaviour is not named by the table
        String of = classes.get(m.group(1));
        if (of != null && !cites(of, m.group(2))) {
          missing.add(m.group(1) + "::" + m.group(2));
        }
      }
    }
    assertTrue(entries > 300, "the tables are not where this looks for them: " + entries + " entries");
    assertEquals(List.of(), missing.stream().sorted().distinct().toList());
  }

  /** Whether the comment over the method with that name has the address of a clause. */
  private static boolean cites(String source, String method) {
    Matcher m = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*"
        + "(?:(?:public|private|protected|static|final)\\s+)*[\\w<>.@ ]+\\s" + method + "\\(", Pattern.DOTALL).matcher(source);
    while (m.find()) {
      if (CLAUSE.matcher(m.group(1)).find()) {
        return true;
      }
    }
    return false;
  }
}
