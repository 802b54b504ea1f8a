package everett.reference.program;

import java.util.ArrayList;
import java.util.List;

/** A program for the model and the engine, with the script that resumes its states. */
public record Program(List<Statement> statements, List<Statement> script, boolean strict, boolean async) {
  /** Loops, calls and resumptions that a program may make; then all of them throw. */
  public static final int FUEL = 500;

  /** Of a resumption or call by number. One inside another may hold one more, so that none goes in a circle. */
  public static final int COST = 6;

  /** States, and functions or iterators, that are kept. */
  public static final int MOST = 40;

  /** The functions that programs get from outside, as the model has them. */
  public static final String PRELUDE = """
      const lines = [], states = [], kept = [];
      let fuel = %d, nesting = 0, shared;
      function show(v) {
        const inside = e => Array.isArray(e) ? '[' + e.map(String).join() + ']' : String(e);
        const s = Array.isArray(v) ? '[' + v.map(inside).join() + ']' : inside(v);
        return s.length > 200 ? 'text of ' + s.length : s;
      }
      function log(...values) { lines.push(values.map(show).join(' ')) }
      function tick(cost = 1) { if ((fuel -= cost) < 0) throw 'fuel' }
      function keep(f) { if (kept.length < %d) kept.push(f); return 0 }
      function begin(f) {
        tick();
        try { const s = f(); states.push(s); log('begins', s.value, s.done) } catch (e) { log('begin throws', e) }
        return 0;
      }
      function nested(f) {
        if (nesting > 1) return 0;
        tick(%d);
        nesting++;
        try { return f() } finally { nesting-- }
      }
      function step(i, how, v) {
        return nested(() => {
          if (!states.length) return 0;
          const at = states.length - 1 - i %% states.length;
          try {
            const s = states[at][how](cut(v));
            if (!(s instanceof Promise)) return arrived(at, how, v, s);
            s.then(next => arrived(at, how, v, next), e => log('state', at, how, 'rejects', e));
            return s;
          } catch (e) { log('state', at, how, 'throws', e); return 0 }
        });
      }
      function arrived(at, how, v, s) {
        log('state', at, how, 'gives', s.value, s.done);
        if (s.done) finished(s, ['next', 'throw', 'return'][at %% 3], v);
        else if (states.length < %d) states.push(s);
        if (typeof s.value === 'function') keep(s.value);
        return s.value;
      }
      function finished(state, how, v) {
        const gives = s => log('then', how, 'gives', s.value, s.done);
        try {
          const s = state[how](v);
          if (s instanceof Promise) s.then(gives, e => log('then', how, 'rejects', e));
          else gives(s);
        } catch (e) { log('then', how, 'throws', e) }
      }
      function run(i, v) {
        return nested(() => {
          if (!kept.length) return 0;
          const at = kept.length - 1 - i %% kept.length;
          try {
            const called = typeof kept[at] === 'function' ? kept[at](v) : kept[at].next(v);
            const r = typeof kept[at] === 'function' || called instanceof Promise ? called : called.value;
            log('kept', at, 'gives', r);
            if (typeof r === 'function') keep(r);
            if (r instanceof Promise) {
              r.then(x => log('kept', at, 'fulfils', x), e => log('kept', at, 'rejects', e));
            }
            return r;
          } catch (e) { log('kept', at, 'throws', e); return 0 }
        });
      }
      function share(state) { shared = state }
      function common(v) {
        return nested(() => {
          if (!shared) return 0;
          shared = shared.next(v);
          return shared.value;
        });
      }
      function later(f) {
        Promise.resolve().then(f).then(v => log('later', v), e => log('later rejects', e));
        return 0;
      }
      function cut(v) { return typeof v === 'string' && v.length > 60 ? 'long' : v }
      function odd(array) {
        array[Symbol.iterator] = function () { return Array.prototype.values.call(this) };
        return array;
      }
      function table(keys) { return new Map(keys.map((k, i) => [k, i])) }
      function list(...values) { return values }
      function boxed(v) { return new String(v) }
      function resource(n) { return { [Symbol.dispose]() { log('dispose', n) } } }
      """.formatted(FUEL, MOST, COST, MOST);

  /** What the last program has printed, in one text. */
  public static final String LINES = "printed.join('\\n')";

  /** Once for an engine: texts of objects and functions are short. */
  public static final String SHORT_TEXTS = """
      Function.prototype.toString = function () { return 'fn' };
      Object.prototype.toString = Array.prototype.toString = function () { return 'obj' };
      Error.prototype.toString = function () { return this.name };
      process.on('unhandledRejection', () => {});
      """;

  public List<Statement> all() {
    List<Statement> all = new ArrayList<>(statements);
    all.addAll(script);
    return all;
  }

  /** As a text; when its jobs have run, {@link #LINES} gives what it has printed. */
  public String javaScript() {
    String body = "(() => {\n" + (strict ? "'use strict';\n" : "") + PRELUDE;
    String main = "() => { tick();\n" + Printer.text(all()) + "}";
    return "var printed = " + body + (async
        ? "(async " + main + ")().catch(e => log('ends with', e));\n"
        : "try { (" + main + ")() } catch (e) { log('ends with', e) }\n") + "return lines })();";
  }

  /** What a person wants to see of it. */
  @Override
  public String toString() {
    return Printer.text(all());
  }
}
