package everett.conformance.micro;

import everett.host.Engine;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Nanoseconds for one turn of a loop in JavaScript. A benchmark calls its loop once, which costs some microseconds more
 * because an engine has a thread of its own: little beside {@value #TURNS} turns.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Operations.TURNS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public class Operations {
  static final int TURNS = 100_000;

  private @Nullable Engine engine;

  @Setup
  public void start() {
    engine = Engine.create();
  }

  @TearDown
  public void end() {
    engine().close();
  }

  private Engine engine() {
    return java.util.Objects.requireNonNull(engine);
  }

  /** A loop of its own; each runs in a fresh process, so that it alone teaches the JVM. */
  private static class Loop {
    private @Nullable Object function;

    /**
     * @param before what the turns need
     * @param turn one turn, which may use {@code i} and {@code sum}
     */
    @Nullable Object run(Operations state, String before, String turn) {
      if (function == null) {
        function = state.engine().evaluate(
            "(() => { " + before + "; return n => { let sum = 0; for (let i = 0; i < n; i++) { " + turn + " } return sum; }; })()");
      }
      return state.engine().call(function, TURNS);
    }
  }

  private final Loop loop = new Loop();

  @Benchmark
  public @Nullable Object emptyLoop() {
    return loop.run(this, "", "sum += i;");
  }

  @Benchmark
  public @Nullable Object calls() {
    return loop.run(this, "const add = (a, b) => a + b", "sum = add(sum, i);");
  }

  @Benchmark
  public @Nullable Object methodCalls() {
    return loop.run(
        this, "class C { constructor() { this.n = 0; } next() { return this.n++; } } const c = new C()", "sum += c.next();");
  }

  @Benchmark
  public @Nullable Object propertyReads() {
    return loop.run(this, "const o = { a: 1, b: 2, c: 3 }", "sum += o.a + o.b + o.c;");
  }

  @Benchmark
  public @Nullable Object polymorphicReads() {
    return loop.run(
        this, "const all = [{ a: 1 }, { b: 1, a: 2 }, { c: 1, a: 3 }, { d: 1, a: 4 }]", "sum += all[i & 3].a;");
  }

  @Benchmark
  public @Nullable Object propertyWrites() {
    return loop.run(this, "const o = { a: 1, b: 2 }", "o.a = i; o.b = o.a;");
  }

  @Benchmark
  public @Nullable Object elements() {
    return loop.run(this, "const a = Array.from({ length: 64 }, (_, i) => i)", "sum += a[i & 63];");
  }

  @Benchmark
  public @Nullable Object objects() {
    return loop.run(this, "", "sum += { a: i, b: sum }.a;");
  }

  @Benchmark
  public @Nullable Object closures() {
    return loop.run(this, "", "sum = (() => sum + i)();");
  }

  @Benchmark
  public @Nullable Object builtinCalls() {
    return loop.run(this, "const max = Math.max", "sum = max(sum, i);");
  }

  @Benchmark
  public @Nullable Object callbacks() {
    return loop.run(this, "const a = [1, 2, 3, 4]", "if (!(i & 3)) a.forEach(x => { sum += x; });");
  }

  @Benchmark
  public @Nullable Object generatorNext() {
    return loop.run(this, "const g = (function* () { let n = 0; for (;;) yield n++; })()", "sum += g.next().value;");
  }

  @Benchmark
  public @Nullable Object promiseJobs() {
    return loop.run(this, "let p = Promise.resolve(0); const inc = n => n + 1", "p = p.then(inc);");
  }

  @Benchmark
  public @Nullable Object awaits() {
    return loop.run(this, "const f = async n => { await n; }", "f(i);");
  }

  @Benchmark
  public @Nullable Object regExp() {
    return loop.run(this, "const r = /(\\d+)-(\\w+)/", "sum += r.exec('id: 12-abc')[1].length;");
  }

  @Benchmark
  public @Nullable Object newRegExp() {
    return loop.run(this, "", "sum += new RegExp('a|b', 'g').test('xxb') ? 1 : 0;");
  }

  @Benchmark
  public @Nullable Object strings() {
    return loop.run(this, "let s = ''", "s += 'x'; if (s.length > 1000) { sum += s.charCodeAt(i % 1000); s = ''; }");
  }

  @Benchmark
  public @Nullable Object maps() {
    return loop.run(this, "const m = new Map()", "m.set(i & 255, i); sum += m.get(i & 127);");
  }

  @Benchmark
  public @Nullable Object exceptions() {
    return loop.run(this, "", "try { throw i; } catch (e) { sum += e; }");
  }

  @Benchmark
  public @Nullable Object errors() {
    return loop.run(this, "", "try { null.x; } catch (e) { sum++; }");
  }

  @Benchmark
  public @Nullable Object destructuring() {
    return loop.run(this, "const o = { a: 1, b: [2, 3] }", "const { a, b: [c, d] } = o; sum += a + c + d;");
  }
}
