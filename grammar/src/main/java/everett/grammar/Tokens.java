package everett.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The token stream, which is its own only token: the parser looks one token ahead, may give that token another type
 * ({@link #retype}), have it scanned again as what a slash or a closing brace can begin, or put a virtual token before
 * it ({@link #insert}).
 */
final class Tokens extends TokenScanner implements TokenStream, Token {
  /** A token that is not in the text stands before the current one. */
  private boolean virtual;

  // The token consumed last, for actions that stand behind it.
  int pStart;
  int pEnd;
  int pType;
  int pRaw;
  int pOctal;
  String pOctalMessage = "";
  double pNumber;
  @Nullable Object pValue;
  @Nullable Operator pOperator;
  @Nullable Word pWord;
  boolean pEscaped;

  Tokens(Source source, boolean module) {
    super(source, module);
    next();
  }

  void retype(int t) {
    type = t;
  }

  void retype(int t, Operator o) {
    type = t;
    operator = o;
  }

  void insert(int t) {
    virtual = true;
    type = t;
  }

  boolean virtual() {
    return virtual;
  }

  /** The unescaped contextual keyword that the current token is. */
  @Nullable Word contextual() {
    return escaped || raw != JavaScript.NAME ? null : word;
  }

  /** The current token is a keyword (with or without escapes), which can be a property's name. */
  boolean keyword() {
    return raw != JavaScript.NAME && (raw == JavaScript.ESCAPED || pos > start && nameStartAt(start)) && raw != Token.EOF;
  }

  void rescanRegExp() {
    scanRegExp();
    type = JavaScript.REGEX;
    raw = type;
    end = pos;
  }

  /** The current token is the brace that ends a substitution. */
  void rescanTemplate() {
    pos = start + 1;
    type = scanTemplate() ? JavaScript.TPL_TAIL : JavaScript.TPL_MID;
    raw = type;
    end = pos;
  }

  /** Lets the current token swallow the next one. */
  void join(int t) {
    int s = start;
    boolean nl = newline;
    next();
    start = s;
    newline = nl;
    type = t;
    raw = t;
  }

  String tokenText() {
    return new String(text, start, end - start);
  }

  // ---- What the generated parser calls

  @Override
  public int LA(int i) {
    return type;
  }

  @Override
  public Token LT(int i) {
    return this;
  }

  @Override
  public void consume() {
    pType = type;
    if (virtual) {
      virtual = false;
      type = raw;
      return;
    }
    pStart = start;
    pEnd = end;
    pRaw = raw;
    pOctal = octal;
    if (octal >= 0) {
      pOctalMessage = octalMessage;
    }
    pNumber = number;
    pValue = value;
    pOperator = operator;
    pWord = word;
    pEscaped = escaped;
    if (raw != Token.EOF) {
      next();
    }
  }

  // ---- The rest of TokenStream and Token, for which only ANTLR's own error messages would ask

  @Override
  public int index() {
    return start;
  }

  @Override
  public void seek(int index) {}

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {}

  @Override
  public int size() {
    return length;
  }

  @Override
  public String getSourceName() {
    return source.name();
  }

  @Override
  public Token get(int index) {
    return this;
  }

  @Override
  public @Nullable TokenSource getTokenSource() {
    return null;
  }

  @Override
  public String getText() {
    return tokenText();
  }

  @Override
  public String getText(Interval interval) {
    return "";
  }

  @Override
  public String getText(RuleContext context) {
    return "";
  }

  @Override
  public String getText(Token from, Token to) {
    return "";
  }

  @Override
  public int getType() {
    return type;
  }

  @Override
  public int getLine() {
    return source.line(start);
  }

  @Override
  public int getCharPositionInLine() {
    return source.column(start) - 1;
  }

  @Override
  public int getChannel() {
    return Token.DEFAULT_CHANNEL;
  }

  @Override
  public int getTokenIndex() {
    return start;
  }

  @Override
  public int getStartIndex() {
    return start;
  }

  @Override
  public int getStopIndex() {
    return end - 1;
  }

  @Override
  public @Nullable CharStream getInputStream() {
    return null;
  }
}
