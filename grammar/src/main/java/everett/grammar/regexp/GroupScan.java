package everett.grammar.regexp;

/**
 * Counts the capturing groups of a whole pattern before it is parsed. Without u or v, what {@code \2} and {@code \k}
 * mean depends on groups that may stand to their right; other patterns never need the scan.
 */
final class GroupScan {
  private final String pattern;
  private int groupCount = -1;
  private boolean named;

  GroupScan(String pattern) {
    this.pattern = pattern;
  }

  int groupCount() {
    scan();
    return groupCount;
  }

  boolean hasNamedGroups() {
    scan();
    return named;
  }

  private void scan() {
    if (groupCount >= 0) {
      return;
    }
    groupCount = 0;
    boolean inClass = false;
    for (int i = 0; i < pattern.length(); i++) {
      switch (pattern.charAt(i)) {
        case '\\' -> i++;
        case '[' -> inClass = true;
        case ']' -> inClass = false;
        case '(' -> {
          if (!inClass) {
            count(i + 1);
          }
        }
        default -> { }
      }
    }
  }

  private void count(int afterParenthesis) {
    boolean capturesName = pattern.startsWith("?<", afterParenthesis)
        && !pattern.startsWith("=", afterParenthesis + 2)
        && !pattern.startsWith("!", afterParenthesis + 2);
    if (capturesName || !pattern.startsWith("?", afterParenthesis)) {
      groupCount++;
      named |= capturesName;
    }
  }
}
