/*---
esid: sec-delegation
description: |
  In programs made at random, yield* over a state does what a loop does that resumes it and yields its values: functions
  in functions whose variables closures share, states and closures of all branches in use everywhere
features: [parallel-generators]
---*/

let seed;
function random(n) {
  seed = (seed * 1103515245 + 12345) & 0x7fffffff;
  return (seed >> 8) % n;
}

const variables = ["a", "b", "c", "d"];

function statement(level) {
  const v = variables[random(level + 1)];
  const w = variables[random(level + 1)];
  switch (random(11)) {
    case 0: return `${v}++;`;
    case 1: return `inc_${v}();`;
    case 2: case 3: return `x = yield [${v}, inc_${w}(), "y${level}"].join(); if (x) ${v} += x;`;
    case 4: return level < 3 ? `DELEGATE f_${variables[level + 1]}();` : "";
    case 5: return `if (more()) { DELEGATE f_${variables[1 + random(Math.max(1, level))]}(); }`;
    case 6: return `closures.push(inc_${v});`;
    case 7: return "if (closures.length) log.push('c' + closures[pick(closures.length)]());";
    case 8: return level < 3 ? `states.push(f_${variables[level + 1]}());` : "";
    case 9: return "if (states.length && more()) { DELEGATE states[pick(states.length)]; }";
    default: return `if (states.length && more()) {
      const s = states[pick(states.length)].next();
      if (!s.done) states.push(s);
      log.push("s" + s.value);
    }`;
  }
}

function functionOf(level) {
  const v = variables[level];
  const inc = random(3) ? `() => ++${v}` : "free";
  let text = `function** f_${v}() { let x, ${v} = ${level * 100}; const inc_${v} = ${inc};\n`;
  if (level < 3) text += functionOf(level + 1);
  for (let n = 2 + random(4); n > 0; n--) text += statement(level) + "\n";
  return text + (random(2) ? `yield "end" + ${v};` : "") + `return ${v}; }\n`;
}

function withDelegation(text) {
  return text.replace(/DELEGATE (.*?);/g, 'log.push("r" + (yield* $1));');
}

function withLoop(text) {
  return text.replace(/DELEGATE (.*?);/g, `{
    let state = $1, sent;
    while (!(state = state.next(sent)).done) sent = yield state.value;
    log.push("r" + state.value);
  }`);
}

function run(text, choices) {
  seed = choices;
  const log = [];
  let fuel = 60;
  let free = 0;
  const closures = [];
  const make = new Function("log", "closures", "states", "pick", "more", "free", text + "return f_a;");
  const all = [make(log, closures, [], random, () => --fuel > 0, () => ++free)()];
  for (let i = 0; i < 25; i++) {
    const state = all[random(all.length)];
    const sent = random(3);
    try {
      const next = state.next(sent);
      log.push(next.value + ":" + next.done);
      if (!next.done) all.push(next);
    } catch (e) {
      log.push(e.name);
    }
    if (closures.length && random(4) === 0) {
      try {
        log.push("o" + closures[random(closures.length)]());
      } catch (e) {
        log.push(e.name);
      }
    }
  }
  return log.join(" ");
}

for (let i = 1; i <= 80; i++) {
  seed = i * 7919;
  const text = functionOf(0);
  const expected = run(withLoop(text), i);
  assert.sameValue(run(withDelegation(text), i), expected, withDelegation(text));
}
