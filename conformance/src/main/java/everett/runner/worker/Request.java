package everett.runner.worker;

import everett.runner.Mode;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A test that a worker is to run; travels as one line.
 *
 * @param patience a factor to the timeout
 * @param done modes that are not to run, because they have, in a worker that then died
 * @param late those of them that were too slow, and wait for a second try; the worker does not learn of it
 */
record Request(String path, int patience, Set<Mode> done, Set<Mode> late) {
  Request(String path, int patience) {
    this(path, patience, EnumSet.noneOf(Mode.class), EnumSet.noneOf(Mode.class));
  }

  /** The same test, in these modes only. */
  Request in(Set<Mode> modes) {
    return new Request(path, patience, EnumSet.complementOf(EnumSet.copyOf(modes)), EnumSet.noneOf(Mode.class));
  }

  String toLine() {
    StringBuilder line = new StringBuilder().append(patience).append(' ');
    done.forEach(m -> line.append(m).append(','));
    return line.append(' ').append(path).append('\n').toString();
  }

  static Request of(String line) {
    String[] parts = line.split(" ", 3);
    Set<Mode> done = EnumSet.noneOf(Mode.class);
    for (String name : parts[1].split(",")) {
      if (!name.isEmpty()) {
        done.add(Objects.requireNonNull(Mode.of(name)));
      }
    }
    return new Request(parts[2], Integer.parseInt(parts[0]), done, EnumSet.noneOf(Mode.class));
  }
}
