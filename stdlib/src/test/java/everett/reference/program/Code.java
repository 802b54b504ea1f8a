package everett.reference.program;

import java.util.List;

/** A function of a program. */
public record Code(Kind kind, List<Pattern.Element> parameters, List<Statement> body) {
  public enum Kind {
    ARROW("", ""),
    PLAIN("function ", ""),
    GENERATOR("function *", "*"),
    PARALLEL("function **", "**"),
    ASYNC("async function ", "async "),
    ASYNC_PARALLEL("async function **", "async **");

    public final String keyword;
    public final String method;

    Kind(String keyword, String method) {
      this.keyword = keyword;
      this.method = method;
    }

    public boolean yields() {
      return this == GENERATOR || isParallel();
    }

    public boolean awaits() {
      return this == ASYNC || this == ASYNC_PARALLEL;
    }

    public boolean isParallel() {
      return this == PARALLEL || this == ASYNC_PARALLEL;
    }
  }
}
