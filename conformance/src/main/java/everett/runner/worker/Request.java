package everett.runner.worker;

import everett.runner.Mode;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A test that a worker is to run; travels as one line.
 *
 * @param patience a factor to the timeout
 * @param done modes that have their verdict already, from a worker that then died
 */
record Request(String path, int patience, Set<Mode> done) {
  Request(String path, int patience) {
    this(path, patience, EnumSet.noneOf(Mode.class));
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
    return new Request(parts[2], Integer.parseInt(parts[0]), done);
  }
}
