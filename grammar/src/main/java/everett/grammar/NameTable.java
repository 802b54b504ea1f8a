package everett.grammar;

import org.jspecify.annotations.Nullable;

/** All names of a program, so that each has one String and keywords are found by the way. */
final class NameTable {
  private static final @Nullable Name[] KEYWORDS = new Name[512];

  static {
    keyword("var", JavaScript.VAR);
    keyword("const", JavaScript.CONST);
    keyword("function", JavaScript.FUNCTION);
    keyword("class", JavaScript.CLASS);
    keyword("extends", JavaScript.EXTENDS);
    keyword("new", JavaScript.NEW);
    keyword("super", JavaScript.SUPER);
    keyword("if", JavaScript.IF);
    keyword("else", JavaScript.ELSE);
    keyword("for", JavaScript.FOR);
    keyword("while", JavaScript.WHILE);
    keyword("do", JavaScript.DO);
    keyword("return", JavaScript.RETURN);
    keyword("break", JavaScript.BREAK);
    keyword("continue", JavaScript.CONTINUE);
    keyword("throw", JavaScript.THROW);
    keyword("try", JavaScript.TRY);
    keyword("catch", JavaScript.CATCH);
    keyword("finally", JavaScript.FINALLY);
    keyword("switch", JavaScript.SWITCH);
    keyword("case", JavaScript.CASE);
    keyword("default", JavaScript.DEFAULT);
    keyword("with", JavaScript.WITH);
    keyword("debugger", JavaScript.DEBUGGER);
    keyword("import", JavaScript.IMPORT);
    keyword("export", JavaScript.EXPORT);
    keyword("enum", JavaScript.RESERVED);
    put(KEYWORDS, name("in", JavaScript.IN, Operator.IN, null));
    put(KEYWORDS, name("instanceof", JavaScript.INFIX, Operator.INSTANCEOF, null));
    put(KEYWORDS, name("typeof", JavaScript.WORDOP, Operator.TYPEOF, null));
    put(KEYWORDS, name("void", JavaScript.WORDOP, Operator.VOID, null));
    put(KEYWORDS, name("delete", JavaScript.WORDOP, Operator.DELETE, null));
    for (Word w : Word.values()) {
      put(KEYWORDS, name(w.text, w.compareTo(Word.THIS) <= 0 ? JavaScript.LIT : JavaScript.NAME, null, w));
    }
  }

  private @Nullable Name[] names = KEYWORDS.clone();
  private int used = 64;

  /** The name that text[from, to) spells. */
  Name find(char[] text, int from, int to, int hash) {
    @Nullable Name[] table = names;
    int mask = table.length - 1;
    int length = to - from;
    probe:
    for (int j = index(hash) & mask;; j = j + 1 & mask) {
      Name name = table[j];
      if (name == null) {
        return add(new String(text, from, length), hash);
      }
      String s = name.text();
      if (name.hash() == hash && s.length() == length) {
        for (int i = 0; i < length; i++) {
          if (s.charAt(i) != text[from + i]) {
            continue probe;
          }
        }
        return name;
      }
    }
  }

  Name find(String text) {
    char[] chars = text.toCharArray();
    return find(chars, 0, chars.length, text.hashCode());
  }

  /** Whether text[from, to) is a reserved word. */
  static boolean isReserved(char[] text, int from, int to) {
    String s = new String(text, from, to - from);
    for (int j = index(s.hashCode()) & KEYWORDS.length - 1;; j = j + 1 & KEYWORDS.length - 1) {
      Name name = KEYWORDS[j];
      if (name == null) {
        return false;
      }
      if (name.text().equals(s)) {
        return name.type() != JavaScript.NAME;
      }
    }
  }

  private Name add(String text, int hash) {
    if (++used * 2 > names.length) {
      @Nullable Name[] old = names;
      names = new Name[old.length * 2];
      for (Name name : old) {
        if (name != null) {
          put(names, name);
        }
      }
    }
    Name name = new Name(text, hash, JavaScript.NAME, null, null);
    put(names, name);
    return name;
  }

  private static void put(@Nullable Name[] table, Name name) {
    int mask = table.length - 1;
    int j = index(name.hash()) & mask;
    while (table[j] != null) {
      j = j + 1 & mask;
    }
    table[j] = name;
  }

  private static int index(int hash) {
    return hash ^ hash >>> 15;
  }

  private static void keyword(String text, int type) {
    put(KEYWORDS, name(text, type, null, null));
  }

  private static Name name(String text, int type, @Nullable Operator operator, @Nullable Word word) {
    return new Name(text, text.hashCode(), type, operator, word);
  }
}
