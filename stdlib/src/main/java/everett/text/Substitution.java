package everett.text;

import everett.object.JsObject;
import everett.object.PropertyKey;
import everett.object.Undefined;
import everett.operation.TypeConversion;

/** The text that replaces a match. */
final class Substitution {
  private Substitution() {}

  /**
   * <a href="https://tc39.es/ecma262/#sec-getsubstitution">GetSubstitution</a>, appended to the result.
   *
   * @param captures the values of the groups from the first on: strings or undefined
   * @param namedCaptures an object, or undefined
   */
  static void append(
      StringBuilder result,
      String matched,
      String string,
      int position,
      Object[] captures,
      Object namedCaptures,
      String template) {
    int done = 0;
    for (int at = template.indexOf('$'); at >= 0; at = template.indexOf('$', done)) {
      result.append(template, done, at);
      done = at + 1;
      char next = done < template.length() ? template.charAt(done) : 0;
      switch (next) {
        case '$' -> {
          result.append('$');
          done++;
        }
        case '&' -> {
          result.append(matched);
          done++;
        }
        case '`' -> {
          result.append(string, 0, position);
          done++;
        }
        case '\'' -> {
          int tail = Math.min(position + matched.length(), string.length());
          result.append(string, tail, string.length());
          done++;
        }
        case '<' -> done = named(result, namedCaptures, template, at);
        default -> done = numbered(result, captures, template, at);
      }
    }
    result.append(template, done, template.length());
  }

  /** Of $n and $nn; gives where the template goes on. */
  private static int numbered(StringBuilder result, Object[] captures, String template, int at) {
    int first = digit(template, at + 1);
    if (first >= 0) {
      int second = digit(template, at + 2);
      int both = first * 10 + second;
      boolean two = second >= 0 && both >= 1 && both <= captures.length;
      int index = two ? both : first;
      if (index >= 1 && index <= captures.length) {
        Object capture = captures[index - 1];
        if (capture != Undefined.UNDEFINED) {
          result.append(capture);
        }
        return at + (two ? 3 : 2);
      }
    }
    result.append('$');
    return at + 1;
  }

  private static int digit(String s, int at) {
    int d = at < s.length() ? s.charAt(at) - '0' : -1;
    return d <= 9 ? d : -1;
  }

  private static int named(StringBuilder result, Object namedCaptures, String template, int at) {
    int end = template.indexOf('>', at);
    if (end < 0 || !(namedCaptures instanceof JsObject groups)) {
      result.append("$<");
      return at + 2;
    }
    Object capture = groups.get(PropertyKey.of(template.substring(at + 2, end)));
    if (capture != Undefined.UNDEFINED) {
      result.append(TypeConversion.toString(capture));
    }
    return end + 1;
  }
}
