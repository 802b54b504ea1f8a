package everett.text.regexp;

import everett.grammar.regexp.Term.Quantified;
import everett.grammar.unicode.CodePointSet;

/**
 * Code for <a href="https://tc39.es/ecma262/#sec-runtime-semantics-repeatmatcher-abstract-operation">RepeatMatcher</a>,
 * in the cheapest of several forms.
 */
final class LoopCompiler {
  private final Compiler compiler;
  private final CodeBuffer code;

  LoopCompiler(Compiler compiler) {
    this.compiler = compiler;
    this.code = compiler.code;
  }

  void emit(Quantified q, RegExpRecord rer, boolean back, First follow) {
    if (q.max() == 0) {
      return;
    }
    if (TermAnalysis.isAlwaysEmpty(q.body())) {
      // Further iterations repeat the first one at the same place; those beyond the minimum would fail for being empty.
      if (q.min() > 0) {
        compiler.emit(q.body(), rer, back, follow.revisable());
      }
      return;
    }
    if (q.min() == 1 && q.max() == 1) {
      compiler.emit(q.body(), rer, back, follow);
      return;
    }
    CodePointSet set = back ? null : compiler.analysis.characters(q.body(), rer);
    if (set != null && !set.isEmpty()) {
      characters(q, set, Compiler.needsCodePoints(set, rer), follow);
      return;
    }
    boolean mayBeEmpty = compiler.analysis.minLength(q.body(), rer) == 0;
    First body = back ? First.ANY : compiler.analysis.first(q.body(), rer, First.ANY);
    First exit = back ? First.ANY : follow.revisable();
    if (q.max() == 1) {
      optional(q, rer, back, follow, body, mayBeEmpty);
    } else if (q.min() == 0 && q.max() == Quantified.INFINITY) {
      star(q, rer, back, body, exit, mayBeEmpty);
    } else if (q.min() == 1 && q.max() == Quantified.INFINITY && !mayBeEmpty) {
      plus(q, rer, back, body, exit);
    } else {
      counted(q, rer, back, body, exit, mayBeEmpty);
    }
  }

  /** A loop over single characters: no iteration needs an entry of its own on the backtrack stack. */
  private void characters(Quantified q, CodePointSet set, boolean points, First follow) {
    int min = q.min();
    int max = q.max();
    int index = compiler.set(set);
    boolean certain = follow == First.ACCEPT;
    // Between two halves of a pair no code point starts: looking for the second half would stop there.
    int next = points && Compiler.isSurrogate(follow.single()) ? -1 : follow.single();
    // Where what follows cannot start with a character of the set, only one length can lead to a match.
    boolean disjoint = !follow.units().intersects(First.units(set));
    if (min == max || disjoint || certain && q.greedy()) {
      code.emit(points ? Op.LOOP_POINT : Op.LOOP, index, min, max);
    } else if (certain) {
      if (min > 0) {
        code.emit(points ? Op.LOOP_POINT : Op.LOOP, index, min, min);
      }
    } else if (q.greedy()) {
      code.emit(points ? Op.LOOP_GREEDY_POINT : Op.LOOP_GREEDY, index, min, max, next);
      code.emit(points ? Op.BACKOFF_POINT : Op.BACKOFF, next);
    } else {
      code.emit(points ? Op.LOOP_LAZY_POINT : Op.LOOP_LAZY, index, min, max, next);
      code.emit(points ? Op.ADVANCE_POINT : Op.ADVANCE, index, next);
    }
  }

  private void optional(Quantified q, RegExpRecord rer, boolean back, First follow, First body, boolean mayBeEmpty) {
    int exit = compiler.branch(body, back ? First.ANY : follow.revisable(), q.greedy());
    if (mayBeEmpty) {
      int position = compiler.newRegisters(1);
      code.emit(Op.SAVE, position);
      compiler.emit(q.body(), rer, back, follow.revisable());
      code.emit(Op.PROGRESS, -1, 0, position);
    } else {
      compiler.emit(q.body(), rer, back, follow);
    }
    code.patch(exit);
  }

  private void star(Quantified q, RegExpRecord rer, boolean back, First body, First exit, boolean mayBeEmpty) {
    int start = code.size();
    int end = compiler.branch(body, exit, q.greedy());
    reset(q);
    int position = mayBeEmpty ? compiler.newRegisters(1) : -1;
    if (mayBeEmpty) {
      code.emit(Op.SAVE, position);
    }
    compiler.emit(q.body(), rer, back, body.union(exit));
    if (mayBeEmpty) {
      code.emit(Op.PROGRESS, -1, 0, position);
    }
    code.emit(Op.JUMP, start);
    code.patch(end);
  }

  /** The body comes first, and after it the choice to go back to it. */
  private void plus(Quantified q, RegExpRecord rer, boolean back, First body, First exit) {
    int start = code.size();
    reset(q);
    compiler.emit(q.body(), rer, back, body.union(exit));
    int end = compiler.branch(body, exit, q.greedy());
    code.emit(Op.JUMP, start);
    code.patch(end);
  }

  private void counted(Quantified q, RegExpRecord rer, boolean back, First body, First exit, boolean mayBeEmpty) {
    int counter = compiler.newRegisters(mayBeEmpty ? 2 : 1);
    int position = mayBeEmpty ? counter + 1 : -1;
    code.emit(Op.COUNT, counter);
    int start = code.emit(Op.ITERATE, counter, q.min(), q.max(), q.greedy() ? 1 : 0, 0);
    code.emit(Op.ENTER, counter, position);
    reset(q);
    compiler.emit(q.body(), rer, back, body.union(exit));
    if (mayBeEmpty) {
      code.emit(Op.PROGRESS, counter, q.min(), position);
    }
    code.emit(Op.JUMP, start);
    code.patch(start + 5);
  }

  private void reset(Quantified q) {
    if (q.groupCount() > 0) {
      code.emit(Op.RESET, 2 * q.firstGroup(), 2 * (q.firstGroup() + q.groupCount()));
    }
  }
}
