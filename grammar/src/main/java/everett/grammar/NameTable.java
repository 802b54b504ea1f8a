package everett.grammar;

import org.jspecify.annotations.Nullable;

/** All names of a program, so that each has one String and keywords are found by the way. */
final class NameTable {
  private static final @Nullable Name[] KEYWORDS = new Name[512];
  private static final int[] KEYWORD_HASHES = new int[KEYWORDS.length];

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
    keyword("in", JavaScript.IN, Operator.IN, null);
    keyword("instanceof", JavaScript.INFIX, Operator.INSTANCEOF, null);
    keyword("typeof", JavaScript.WORDOP, Operator.TYPEOF, null);
    keyword("void", JavaScript.WORDOP, Operator.VOID, null);
    keyword("delete", JavaScript.WORDOP, Operator.DELETE, null);
    for (Word w : Word.values()) {
      keyword(w.text, w.compareTo(Word.THIS) <= 0 ? JavaScript.LIT : JavaScript.NAME, null, w);
    }
  }

  private @Nullable Name[] names = KEYWORDS.clone();
  /** The names' hashes in the same places, to look at fewer names. */
  private int[] hashes = KEYWORD_HASHES.clone();

  private int used = 64;

  /** The name that text[from, to) spells; hash is its String's. */
  Name find(char[] text, int from, int to, int hash) {
    int[] h = hashes;
    int mask = h.length - 1;
    for (int j = index(hash) & mask;; j = j + 1 & mask) {
      if (h[j] == hash) {
        Name name = names[j];
        if (name == null) {
          return add(text, from, to, hash);
        }
        if (name.isAt(text, from, to - from)) {
          return name;
        }
      } else if (h[j] == 0 && names[j] == null) {
        return add(text, from, to, hash);
      }
    }
  }

  Name find(String text) {
    char[] chars = text.toCharArray();
    return find(chars, 0, chars.length, text.hashCode());
  }

  /** Whether text[from, to) is a reserved word. */
  static boolean isReserved(char[] text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text[i];
    }
    for (int j = index(hash) & KEYWORDS.length - 1;; j = j + 1 & KEYWORDS.length - 1) {
      Name name = KEYWORDS[j];
      if (name == null) {
        return false;
      }
      if (name.isAt(text, from, to - from)) {
        return name.type() != JavaScript.NAME;
      }
    }
  }

  private Name add(char[] text, int from, int to, int hash) {
    if (++used * 2 > names.length) {
      @Nullable Name[] oldNames = names;
      int[] oldHashes = hashes;
      names = new Name[oldNames.length * 2];
      hashes = new int[names.length];
      for (int i = 0; i < oldNames.length; i++) {
        Name name = oldNames[i];
        if (name != null) {
          put(names, hashes, name, oldHashes[i]);
        }
      }
    }
    Name name = new Name(new String(text, from, to - from), text, from, to - from, JavaScript.NAME, null, null);
    put(names, hashes, name, hash);
    return name;
  }

  private static void put(@Nullable Name[] table, int[] hashes, Name name, int hash) {
    int mask = table.length - 1;
    int j = index(hash) & mask;
    while (table[j] != null) {
      j = j + 1 & mask;
    }
    table[j] = name;
    hashes[j] = hash;
  }

  private static int index(int hash) {
    return hash ^ hash >>> 15;
  }

  private static void keyword(String text, int type) {
    keyword(text, type, null, null);
  }

  private static void keyword(String text, int type, @Nullable Operator operator, @Nullable Word word) {
    Name name = new Name(text, text.toCharArray(), 0, text.length(), type, operator, word);
    put(KEYWORDS, KEYWORD_HASHES, name, text.hashCode());
  }
}
