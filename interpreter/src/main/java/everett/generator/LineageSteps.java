package everett.generator;

import everett.node.LineageNodes;
import org.jspecify.annotations.Nullable;

/** Steps into blocks of a {@code function **} whose captured variables depend on the branch. */
public final class LineageSteps {
  private LineageSteps() {}

  /** Enters such a block. */
  public static final class Enter extends Step {
    private final LineageNodes.Place place;
    private final Step next;

    public Enter(LineageNodes.Place place, Step next) {
      this.place = place;
      this.next = next;
    }

    @Override
    @Nullable Step run(Activation a) {
      place.enter(a);
      return to(next, a);
    }
  }

  /** Enters it for the next turn of a loop. */
  public static final class Copy extends Step {
    private final LineageNodes.Place place;
    private final Step next;

    public Copy(LineageNodes.Place place, Step next) {
      this.place = place;
      this.next = next;
    }

    @Override
    @Nullable Step run(Activation a) {
      place.copy(a);
      return to(next, a);
    }
  }
}
