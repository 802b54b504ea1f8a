package everett.reference;

import java.util.ArrayList;
import java.util.List;

/** A program for the model and the engine, with the script that resumes its states. */
record Program(List<Statement> statements, List<Statement> script) {
  /** Loops, calls and resumptions that a program may make; then all of them throw. */
  static final int FUEL = 500;

  /** Of a resumption or call by number: programs that do that in a circle shall end soon. */
  static final int COST = 6;

  /** States, and functions, that are kept. */
  static final int MOST = 40;

  /** The functions that programs get from outside, as {@link Model} has them. */
  static final String PRELUDE = """
      const lines = [], states = [], kept = [];
      let fuel = %d;
      function show(v) {
        const s = Array.isArray(v) ? '[' + v.map(String).join() + ']' : String(v);
        return s.length > 60 ? 'text of ' + s.length : s;
      }
      function log(...values) { lines.push(values.map(show).join(' ')) }
      function tick(cost = 1) { if ((fuel -= cost) < 0) throw 'fuel' }
      function keep(f) { if (kept.length < %d) kept.push(f); return 0 }
      function begin(f) {
        tick();
        try { const s = f(); states.push(s); log('begins', s.value, s.done) } catch (e) { log('begin throws', e) }
        return 0;
      }
      function step(i, how, v) {
        tick(%d);
        if (!states.length) return 0;
        const at = states.length - 1 - i %% states.length;
        try {
          const s = states[at][how](typeof v === 'string' && v.length > 60 ? 'long' : v);
          if (states.length < %d) states.push(s);
          log('state', at, how, 'gives', s.value, s.done);
          if (typeof s.value === 'function') keep(s.value);
          return s.value;
        } catch (e) { log('state', at, how, 'throws', e); return 0 }
      }
      function run(i, v) {
        tick(%d);
        if (!kept.length) return 0;
        const at = i %% kept.length;
        try {
          const r = kept[at](v);
          log('kept', at, 'gives', r);
          if (typeof r === 'function') keep(r);
          return r;
        } catch (e) { log('kept', at, 'throws', e); return 0 }
      }
      function resource(n) { return { [Symbol.dispose]() { log('dispose', n) } } }
      """.formatted(FUEL, MOST, COST, MOST, COST);

  /** Once for an engine: texts of objects and functions are short. */
  static final String SHORT_TEXTS = """
      Function.prototype.toString = function () { return 'fn' };
      Object.prototype.toString = Array.prototype.toString = function () { return 'obj' };
      Error.prototype.toString = function () { return this.name };
      """;

  /** Each part makes a statement of a generator. */
  static Program of(List<List<Integer>> parts, List<Integer> script, boolean sharing) {
    Composer composer = new Composer(sharing);
    List<Statement> statements = composer.program(parts);
    int generators = (int) statements.stream().filter(s -> s instanceof Statement.FunctionDeclaration).count();
    return new Program(statements, composer.script(new Choices(script), generators));
  }

  List<Statement> all() {
    List<Statement> all = new ArrayList<>(statements);
    all.addAll(script);
    return all;
  }

  /** As an expression that gives the lines. */
  String javaScript() {
    return "(() => { 'use strict';\n" + PRELUDE + "try { (() => { tick();\n" + Printer.text(all())
        + "})() } catch (e) { log('ends with', e) }\nreturn lines.join('\\n') })()";
  }

  /** What a person wants to see of it. */
  @Override
  public String toString() {
    return Printer.text(all());
  }
}
