package everett.grammar;

import everett.syntax.Identifier;
import everett.syntax.PatternElement;
import everett.syntax.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the parser knows of a function (a program, field initializer or static block) while it reads it. */
final class FunctionState {
  // What its code may contain.
  static final int NEW_TARGET = 1;
  static final int SUPER_PROPERTY = 2;
  static final int SUPER_CALL = 4;
  static final int RETURN = 8;
  /** {@code arguments} is an early error: in field initializers and static blocks. */
  static final int NO_ARGUMENTS = 16;
  /** {@code await} is an early error: in static blocks. */
  static final int NO_AWAIT = 32;

  /** The modifiers of ParserState. */
  int modifiers;

  int allowed;
  boolean async;
  boolean generator;
  boolean strict;
  /** Statements may still be directives. */
  boolean prologue;
  /** How many shorthand initializers were pending when it began; see PatternActions. */
  int pendingFrom;

  int loops;
  int switches;
  int outerLabels;
  /** The last yield, await, and {@code await} as a name, for parameters that must not contain them; or -1. */
  int yieldAt;
  int awaitAt;
  int awaitNameAt;
  /** The first octal escape of the directive prologue, or -1. */
  int octalAt;
  int octalEnd;
  String octalMessage = "";

  List<PatternElement> parameters = List.of();
  @Nullable Target rest;
  boolean simple;
  /** A parameter whose name another one has already. */
  @Nullable Identifier duplicate;
  /** Where the body's brace is. */
  int bodyStart;

  void reset(int newModifiers, int newAllowed, boolean newStrict) {
    modifiers = newModifiers;
    allowed = newAllowed;
    async = (newModifiers & ParserState.ASYNC) != 0;
    generator = (newModifiers & (ParserState.GENERATOR | ParserState.PARALLEL)) != 0;
    strict = newStrict;
    prologue = false;
    loops = 0;
    switches = 0;
    yieldAt = -1;
    awaitAt = -1;
    awaitNameAt = -1;
    octalAt = -1;
    parameters = List.of();
    rest = null;
    simple = true;
    duplicate = null;
  }

  boolean allows(int what) {
    return (allowed & what) != 0;
  }
}
