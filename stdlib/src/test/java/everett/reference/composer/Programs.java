package everett.reference.composer;

import everett.reference.program.Program;
import everett.reference.program.Statement;
import java.util.List;

/** Makes programs of choices. */
public final class Programs {
  private Programs() {}

  /**
   * A program.
   *
   * @param parts what makes the statements of its generators, one each
   * @param script what resumes their states
   * @param sharing whether programs may use what branches share: objects that change, functions kept outside, iterators
   * @param async whether there are async functions
   */
  public static Program of(List<List<Integer>> parts, List<Integer> script, boolean sharing, boolean async) {
    Composer composer = new Composer(sharing, async);
    ProgramComposer programs = new ProgramComposer(composer);
    List<Statement> statements = programs.program(parts);
    boolean strict = parts.size() % 3 == 0;
    return new Program(statements, programs.script(script, parts.size() > 1 ? 2 : 1), strict, async);
  }
}
