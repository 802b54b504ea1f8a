package everett.grammar;

import org.antlr.v4.runtime.ANTLRErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/** What ANTLR's runtime does for each token and rule, without what is not needed: no parse tree, no recovery. */
abstract class LeanParser extends Parser {
  final Tokens in;

  LeanParser(TokenStream tokens) {
    super(tokens);
    in = (Tokens) tokens;
    setErrorHandler(new EveryErrorIsFinal());
    removeErrorListeners();
    setBuildParseTree(false);
  }

  /** The current token cannot stand here. */
  abstract JsSyntaxError unexpected();

  @Override
  public Token match(int type) {
    if (in.type != type) {
      throw unexpected();
    }
    in.consume();
    return in;
  }

  @Override
  public Token consume() {
    in.consume();
    return in;
  }

  @Override
  public void enterRule(ParserRuleContext context, int state, int rule) {
    _ctx = context;
  }

  @Override
  public void exitRule() {
    _ctx = (ParserRuleContext) _ctx.parent;
  }

  @Override
  public void enterOuterAlt(ParserRuleContext context, int alternative) {}

  private static final class EveryErrorIsFinal implements ANTLRErrorStrategy {
    @Override
    public void reset(Parser recognizer) {}

    @Override
    public Token recoverInline(Parser recognizer) {
      throw ((LeanParser) recognizer).unexpected();
    }

    @Override
    public void recover(Parser recognizer, RecognitionException e) {
      throw ((LeanParser) recognizer).unexpected();
    }

    @Override
    public void sync(Parser recognizer) {}

    @Override
    public boolean inErrorRecoveryMode(Parser recognizer) {
      return false;
    }

    @Override
    public void reportMatch(Parser recognizer) {}

    @Override
    public void reportError(Parser recognizer, RecognitionException e) {
      throw ((LeanParser) recognizer).unexpected();
    }
  }
}
