import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Links, when Everett is built, what javac leaves to invokedynamic instructions, which take their time at the first
 * execution of each: {@link TypeSwitches} and {@link Lambdas}. Classes that are linked already stay as they are.
 *
 * <p>java LinkClasses.java CLASSES
 */
public class LinkClasses {
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    if (!Files.isDirectory(folder)) {
      return;
    }
    Map<Path, byte[]> before = new HashMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(f -> f.toString().endsWith(".class")).toList()) {
        before.put(file, Files.readAllBytes(file));
      }
    }
    Map<Path, byte[]> after = new HashMap<>();
    Map<Path, Set<String>> nestMembers = new HashMap<>();
    for (Map.Entry<Path, byte[]> e : before.entrySet()) {
      Lambdas lambdas = new Lambdas(TypeSwitches.link(e.getValue()));
      byte[] linked = lambdas.link();
      if (linked != e.getValue()) {
        after.put(e.getKey(), linked);
      }
      lambdas.classes().forEach((name, bytes) -> after.put(folder.resolve(name + ".class"), bytes));
      if (!lambdas.nestMembers().isEmpty()) {
        Path host = folder.resolve(lambdas.nestHost() + ".class");
        nestMembers.computeIfAbsent(host, f -> new TreeSet<>()).addAll(lambdas.nestMembers());
      }
    }
    for (Map.Entry<Path, Set<String>> e : nestMembers.entrySet()) {
      byte[] host = after.getOrDefault(e.getKey(), before.get(e.getKey()));
      after.put(e.getKey(), Lambdas.withNestMembers(host, List.copyOf(e.getValue())));
    }
    for (Map.Entry<Path, byte[]> e : after.entrySet()) {
      Files.write(e.getKey(), e.getValue());
    }
    for (Path file : before.keySet()) {
      Path host = host(file);
      if (host != null && !after.containsKey(file) && !mentions(after.getOrDefault(host, before.get(host)), file)) {
        Files.delete(file);
      }
    }
  }

  /** The file of the class whose lambda expression this file's class has been made of; null if it is another class. */
  private static Path host(Path file) {
    String name = file.getFileName().toString();
    int end = name.indexOf(Lambdas.SUFFIX);
    return end < 0 ? null : file.resolveSibling(name.substring(0, end) + ".class");
  }

  private static boolean mentions(byte[] host, Path file) {
    String name = file.getFileName().toString();
    return host != null
        && new String(host, StandardCharsets.ISO_8859_1).contains(name.substring(0, name.length() - ".class".length()));
  }
}
