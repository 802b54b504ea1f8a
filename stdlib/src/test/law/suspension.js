// The law of suspension: code does the same whether or not it is left and resumed in the middle.
//
// A program is the body of a method with holes: $(expression). Evaluated plainly, a hole logs its number and is the value
// of its expression. As a generator it yields and is sent that value, as an async function it awaits it, and as an async
// generator it does the one or the other. Everything that happens is logged, and all logs must be the same: for every
// choice of holes that suspend, with the variables in the frame or in the heap, and with a throw or a return put in at
// every point. Runs on any engine; check(program) gives a promise of the disagreements.

const THROWN = "thrown in";
const RETURNED = { toString: () => "returned in" };
const MOST_POINTS = 12;
const Kinds = {
  plain: { head: "m", hole: (k, e) => `($v(${k}, ${e}))` },
  generator: { head: "*m", hole: (k, e) => `(yield $y(${k}, ${e}))` },
  async: { head: "async m", hole: (k, e) => `(await $a(${k}, ${e}))` },
  asyncGenerator: { head: "async *m", hole: (k, e) => (k % 2 ? `(await $a(${k}, ${e}))` : `(yield $y(${k}, ${e}))`) },
  asyncYields: { head: "async *m", hole: (k, e) => `(yield $y(${k}, ${e}))` },
};

/** The parts of a program: text, hole, text, hole … text; holes may have holes. */
function parse(program) {
  const parts = [];
  let from = 0;
  for (let at = program.indexOf("$("); at >= 0; at = program.indexOf("$(", from)) {
    let depth = 1;
    let end = at + 2;
    for (; depth > 0; end++) depth += program[end] === "(" ? 1 : program[end] === ")" ? -1 : 0;
    parts.push(program.slice(from, at), parse(program.slice(at + 2, end - 1)));
    from = end;
  }
  parts.push(program.slice(from));
  return parts;
}

function source(parts, kind, mask, counter) {
  return parts
    .map((p) => {
      if (typeof p === "string") return p;
      const k = counter.next++;
      const inner = source(p, kind, mask, counter);
      return (mask >> k & 1 ? Kinds[kind] : Kinds.plain).hole(k, inner);
    })
    .join("");
}

function show(v) {
  if (typeof v === "function") return "function " + v.name;
  if (typeof v === "symbol" || typeof v === "bigint") return String(v);
  if (v === RETURNED) return String(v);
  if (v instanceof Error) return v.name + (v.mine ? " " + v.message : "");
  if (Array.isArray(v)) return "[" + Array.from(v, show).join() + "]";
  if (typeof v === "object" && v !== null) {
    return v.name !== undefined ? "<" + show(v.name) + ">" : "{" + Reflect.ownKeys(v).map((k) => String(k) + ":" + show(v[k])).join() + "}";
  }
  return Object.is(v, -0) ? "-0" : typeof v === "string" ? JSON.stringify(v) : String(v);
}

/** What programs see. */
function environment(log, inject) {
  let points = 0;
  const env = {
    log: (...values) => log.push(values.map(show).join(" ")),
    val: (n) => (log.push("val " + show(n)), n),
    num: (n) => ({ name: "num" + n, valueOf() { log.push("valueOf " + n); return n; } }),
    key: (k) => ({ name: "key " + k, toString() { log.push("toString " + k); return k; } }),
    // An object that tells what is done to it.
    obj: (name, o = {}) => {
      const note = (what, r) => (t, k, ...rest) => {
        if (k !== "name" && k !== "then" && k[0] !== "$") log.push(what + " " + name + "." + String(k) + (what === "set" ? "=" + show(rest[0]) : ""));
        return r(t, k, ...rest);
      };
      return new Proxy(Object.assign(o, { name }), {
        get: note("get", (t, k) => t[k]),
        set: note("set", (t, k, v) => ((t[k] = v), true)),
        has: note("has", (t, k) => k in t),
        deleteProperty: note("delete", (t, k) => delete t[k]),
      });
    },
    iter: (name, ...values) => ({
      name,
      [Symbol.iterator]() {
        log.push("open " + name);
        return {
          next() { log.push("next " + name); return values.length ? { done: false, value: values.shift() } : { done: true }; },
          return() { log.push("close " + name); return {}; },
        };
      },
    }),
    fun: (name, result) => Object.assign(function (...all) { log.push(name + "(" + all.map(show).join() + ")" + (this === undefined ? "" : " on " + show(this))); return result; }, {}),
    tag: (strings, ...values) => strings.join("|") + "<" + values.map(show).join() + ">",
    res: (name) => ({ name, [Symbol.dispose]() { log.push("dispose " + name); } }),
    fail: (message) => { throw Object.assign(new Error(message), { mine: true }); },
    Base: class Base { static s = "static"; constructor(...all) { log.push("Base(" + all.map(show).join() + ")"); } base(x) { return "base " + show(x); } },
    // What a catch clause begins with: an injected return is caught by none.
    K: (e) => { if (e === RETURNED) throw e; },
    $v: (k, value) => {
      log.push("hole " + k);
      if (points++ === inject.at) throw inject.kind === "return" ? RETURNED : THROWN;
      return value;
    },
    $y: (k, value) => ({ hole: k, value }),
    $a: (k, value) => {
      log.push("hole " + k);
      return points++ === inject.at ? Promise.reject(THROWN) : Promise.resolve({ name: "awaited", then: undefined, value }).then((x) => x.value);
    },
    $count: () => points++,
  };
  return env;
}

const names = Object.keys(environment([], {}));

function compile(program, kind, mask, heap) {
  const sloppy = program.includes("// sloppy");
  const body = source(parse(program), kind, mask, { next: 0 });
  const text = `${sloppy ? "" : '"use strict";'}
const { ${names.join()} } = env;
const home = { name: "home", ${Kinds[kind].head}(p1, p2) { ${heap ? 'eval("0");' : ""}
${body}
} };
Object.setPrototypeOf(home, { name: "parent", greet(x) { return "greet " + show(x) + show(this.name); }, base: "parent base", field: 3 });
return home.m("first", 2);`;
  try {
    return new Function("env", "show", text);
  } catch (e) {
    throw new Error(e.message + " in " + text);
  }
}

function end(log, what, value) {
  log.push(value === RETURNED ? "returned in" : what + " " + show(value));
}

/** Evaluates a program in one kind; gives its log. */
function plain(f, inject) {
  const log = [];
  try {
    end(log, "return", f(environment(log, inject), show));
  } catch (e) {
    end(log, "throw", e);
  }
  return log;
}

function* steps(env, inject, log, resume) {
  for (let r = yield () => resume("next"); ; ) {
    if (r.done) {
      end(log, "return", r.value);
      return;
    }
    const y = r.value;
    log.push("hole " + y.hole);
    const hit = env.$count() === inject.at;
    r = yield () => (hit ? (inject.kind === "return" ? resume("return", RETURNED) : resume("throw", THROWN)) : resume("next", y.value));
  }
}

function generator(f, inject) {
  const log = [];
  const env = environment(log, inject);
  const g = f(env, show);
  const s = steps(env, inject, log, (how, v) => g[how](v));
  try {
    for (let t = s.next(); !t.done; t = s.next(t.value()));
  } catch (e) {
    end(log, "throw", e);
  }
  return log;
}

async function asynchronous(f, inject, kind) {
  const log = [];
  const env = environment(log, inject);
  try {
    const made = f(env, show);
    if (kind === "async") {
      end(log, "return", await made);
      return log;
    }
    const s = steps(env, inject, log, (how, v) => made[how](v));
    for (let t = s.next(); !t.done; t = s.next(await t.value()));
  } catch (e) {
    end(log, "throw", e);
  }
  return log;
}

function masks(holes) {
  const all = (1 << holes) - 1;
  if (holes <= 3) return Array.from({ length: all }, (_, i) => i + 1);
  const some = [all];
  for (let i = 0; i < holes; i++) some.push(1 << i, all & ~(1 << i));
  return some;
}

/** Checks the law for one program; gives what disagrees. */
async function check(program) {
  const wrong = [];
  const holes = program.split("$(").length - 1;
  let evaluations = 0;
  const compare = (what, expected, actual) => {
    evaluations++;
    const i = expected.findIndex((line, i) => line !== actual[i]);
    if (i >= 0 || actual.length !== expected.length) {
      const at = i >= 0 ? i : expected.length;
      wrong.push(`${what}: after ${expected.slice(Math.max(0, at - 3), at).join(", ")}: ${expected[at]} plainly, ${actual[at]} here`);
    }
  };
  for (const heap of [false, true]) {
    const reference = compile(program, "plain", 0, heap);
    const normal = plain(reference, { at: -1 });
    const points = normal.filter((line) => line.startsWith("hole ")).length;
    for (const mask of masks(holes)) {
      const full = mask === (1 << holes) - 1;
      for (const kind of ["generator", "async", "asyncGenerator", "asyncYields"]) {
        // What is yielded asynchronously takes long, and is the same code: not for every choice.
        if (kind !== "generator" && !full && mask !== 1 && mask & (mask - 1) || program.includes("// only " ) && !program.includes("// only " + kind + "\n")) continue;
        const f = compile(program, kind, mask, heap);
        const run = kind === "generator" ? generator : asynchronous;
        const what = `${kind}, holes ${mask.toString(2)}${heap ? ", heap" : ""}`;
        compare(what, normal, await run(f, { at: -1 }, kind));
        // Points are counted at all holes, so that those that do not suspend throw in both.
        for (let at = 0; at < Math.min(points, MOST_POINTS); at++) {
          for (const injected of ["throw", "return"]) {
            if (injected === "return" && !(!program.includes("// no return") && full && (kind === "generator" || kind === "asyncYields"))) continue;
            const inject = { at, kind: injected };
            compare(`${what}, ${injected} at ${at}`, plain(reference, inject), await run(f, inject, kind));
          }
        }
      }
    }
  }
  return { wrong, evaluations };
}

globalThis.check = check;
