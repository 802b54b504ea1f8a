package everett.host.inspect;

/** What a piece of text is, and the colour that it has on a terminal. */
public enum Style {
  SPECIAL(36, 39),
  NUMBER(33, 39),
  BIGINT(33, 39),
  BOOLEAN(33, 39),
  UNDEFINED(90, 39),
  NULL(1, 22),
  STRING(32, 39),
  SYMBOL(32, 39),
  DATE(35, 39),
  REGEXP(31, 39),
  MODULE(4, 24);

  private final String before;
  private final String after;

  Style(int on, int off) {
    before = "\u001b[" + on + "m";
    after = "\u001b[" + off + "m";
  }

  String paint(String text) {
    return before + text + after;
  }
}
