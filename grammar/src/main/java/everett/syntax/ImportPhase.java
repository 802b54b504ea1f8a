package everett.syntax;

/** How far an import loads a module. */
public enum ImportPhase {
  EVALUATION,
  SOURCE,
  DEFER
}
