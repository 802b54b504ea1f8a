package everett.reference;

import java.util.List;

/** A function of a program. */
record Code(Kind kind, List<Pattern.Element> parameters, List<Statement> body) {
  enum Kind {
    ARROW("", ""),
    PLAIN("function ", ""),
    GENERATOR("function *", "*"),
    PARALLEL("function **", "**");

    final String keyword;
    final String method;

    Kind(String keyword, String method) {
      this.keyword = keyword;
      this.method = method;
    }
  }
}
