package everett.runner.worker;

import everett.runner.BadInput;
import everett.runner.host.Host;
import everett.runner.host.node.NodeHost;
import everett.runner.host.own.EverettHost;
import java.util.List;

/**
 * The engines that can be tested: by name, or any class that is a {@link Host} and has a constructor without
 * parameters.
 */
public final class Engines {
  public static final List<String> NAMES = List.of("everett", "node");

  private Engines() {}

  /** A {@link BadInput} if there is no such engine. */
  public static void check(String name) {
    if (!NAMES.contains(name)) {
      ofClass(name).close();
    }
  }

  /** Opens an engine by its name. */
  public static Host open(String name) {
    return switch (name) {
      case "everett" -> new EverettHost();
      case "node" -> new NodeHost();
      default -> ofClass(name);
    };
  }

  private static Host ofClass(String name) {
    try {
      return Class.forName(name).asSubclass(Host.class).getConstructor().newInstance();
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new BadInput("there is no engine " + name + ": " + String.join(", ", NAMES) + ", or a class");
    }
  }
}
