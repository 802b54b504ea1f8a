package everett.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function of any form. Its offsets are those of the text that Function.prototype.toString gives: for a method from
 * its name or modifier (not {@code static}) on.
 *
 * @param name the BindingIdentifier; null for methods, arrows and anonymous functions
 * @param parameters all but the rest parameter
 * @param strict the body is strict code
 */
public record Function(
    int start,
    int end,
    Kind kind,
    boolean async,
    Generator generator,
    @Nullable Identifier name,
    List<PatternElement> parameters,
    @Nullable Target rest,
    FunctionBody body,
    boolean strict)
    implements Syntax {

  /** The syntactic form, which decides on {@code this}, {@code super}, {@code new} and {@code prototype}. */
  public enum Kind {
    ORDINARY,
    ARROW,
    METHOD,
    GETTER,
    SETTER,
    CONSTRUCTOR,
    DERIVED_CONSTRUCTOR
  }

  /** What {@code *} or {@code **} makes of it. */
  public enum Generator {
    NONE,
    GENERATOR,
    PARALLEL
  }

  /** The body contains suspension points of its own. */
  public boolean suspends() {
    return async || generator != Generator.NONE;
  }

  /** <a href="https://tc39.es/ecma262/#sec-static-semantics-issimpleparameterlist">IsSimpleParameterList</a>. */
  public boolean simpleParameters() {
    if (rest != null) {
      return false;
    }
    for (PatternElement p : parameters) {
      if (p.initializer() != null || !(p.target() instanceof Identifier)) {
        return false;
      }
    }
    return true;
  }
}
