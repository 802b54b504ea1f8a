package everett.grammar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parses every test of test262 and compares whether it is a program with what the test says:
 * {@code Test262Parsing DIRECTORY [PART-OF-PATH] [-q]}.
 */
public final class Test262Parsing {
  private static final Pattern META = Pattern.compile("/\\*---(.*?)---\\*/", Pattern.DOTALL);
  private static final Pattern FLAGS = Pattern.compile("^\\s*flags:\\s*\\[(.*?)\\]", Pattern.MULTILINE);
  private static final Pattern FLAG_ITEM = Pattern.compile("\\n\\s+- (\\w+)");

  private int right;
  private final List<String> wrong = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    Thread t = new Thread(null, () -> {
      try {
        run(args);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }, "parse", 64 << 20);
    t.start();
    t.join();
  }

  private static void run(String[] args) throws IOException {
    Test262Parsing p = new Test262Parsing();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of(args[0]))) {
      files = walk.filter(f -> f.toString().endsWith(".js") && !f.toString().contains("_FIXTURE")
          && (args.length < 2 || f.toString().contains(args[1]))).sorted().toList();
    }
    for (Path f : files) {
      p.test(f);
    }
    p.wrong.forEach(System.out::println);
    System.out.println(p.right + " right, " + p.wrong.size() + " wrong");
  }

  private void test(Path file) throws IOException {
    String text = Files.readString(file);
    Matcher meta = META.matcher(text);
    String m = meta.find() ? meta.group(1) : "";
    Matcher f = FLAGS.matcher(m);
    Set<String> flags = Set.of();
    if (f.find()) {
      flags = Set.of(f.group(1).trim().split("\\s*,\\s*"));
    }
    boolean negative = m.contains("negative:") && m.contains("phase: parse");
    boolean module = flags.contains("module");
    if (module) {
      parse(file, text, true, negative);
    } else if (flags.contains("raw")) {
      parse(file, text, false, negative);
    } else {
      if (!flags.contains("onlyStrict")) {
        parse(file, text, false, negative);
      }
      if (!flags.contains("noStrict")) {
        parse(file, "\"use strict\";\n" + text, false, negative);
      }
    }
  }

  private void parse(Path file, String text, boolean module, boolean negative) {
    Source source = new Source(file.toString(), text);
    String how = module ? "module" : text.startsWith("\"use strict\";\n") ? "strict" : "sloppy";
    try {
      if (module) {
        Parser.parseModule(source);
      } else {
        Parser.parseScript(source);
      }
      if (negative) {
        wrong.add("ACCEPTED " + how + " " + file);
      } else {
        right++;
      }
    } catch (JsSyntaxError e) {
      if (negative) {
        right++;
      } else {
        wrong.add("REJECTED " + how + " " + file + ":" + e.line() + ":" + e.column() + " " + e.getMessage());
      }
    } catch (RuntimeException | AssertionError e) {
      StackTraceElement[] s = e.getStackTrace();
      wrong.add("CRASHED " + how + " " + file + " " + e + " " + (s.length > 0 ? s[0] : "") + (s.length > 1 ? s[1] : ""));
    }
  }
}
