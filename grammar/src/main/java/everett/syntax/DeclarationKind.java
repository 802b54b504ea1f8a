package everett.syntax;

/** The keyword of a declaration of variables. */
public enum DeclarationKind {
  VAR("var"),
  LET("let"),
  CONST("const"),
  USING("using"),
  AWAIT_USING("await using");

  /** As it is written. */
  public final String text;

  DeclarationKind(String text) {
    this.text = text;
  }

  /** Scoped to the block, with a temporal dead zone. */
  public boolean lexical() {
    return this != VAR;
  }

  /** Never assigned after its initialisation. */
  public boolean constant() {
    return this != VAR && this != LET;
  }
}
