// Forks the states of random programs in random order; each path must give what an ordinary generator gives that is sent
// the same from the start. paths(seed, count) gives a text that tells differences, asyncPaths a promise of one.
'use strict';

const METHODS = ['next', 'next', 'next', 'next', 'next', 'throw', 'return'];

const textOf = (error) => (error instanceof Error ? `${error.name} ${error.message}` : String(error));

function* compare(seed, isAsync) {
  const text = composeProgram(seed, isAsync);
  const [parallel, ordinary] = ['**', '*'].map((star) => new Function(text.replace(/\bSTAR\b/g, star))());
  const call = (f) => f.call({ t: 'T' }, 1);
  let start;
  try {
    start = call(parallel);
  } catch {
    return undefined;
  }
  const c = new Choices(seed + 1);
  const open = [{ state: start, path: [] }];
  for (let i = 0; i < 30 && open.length > 0; i++) {
    const { state, path } = c.of(c.chance(0.5) ? open.slice(-3) : open);
    if (path.length === 8) continue;
    const taken = [...path, [c.of(METHODS), c.below(3)]];
    const here = yield [state, taken.at(-1)];
    const again = call(ordinary);
    let there;
    for (const input of taken) there = yield [again, input];
    if (here.shown !== there.shown) return `seed ${seed}, ${JSON.stringify(taken)}: ${here.shown}, not ${there.shown}\n`;
    if (here.state !== undefined && !here.state.done) open.push({ state: here.state, path: taken });
  }
  return undefined;
}

const shown = (state) => ({ state, shown: JSON.stringify([state.value, state.done]) });
const thrown = (error) => ({ state: undefined, shown: `throws ${textOf(error)}` });

function resumed([of, [method, value]]) {
  try {
    return shown(of[method](value));
  } catch (error) {
    return thrown(error);
  }
}

async function resumedLater([of, [method, value]]) {
  return of[method](value).then(shown, thrown);
}

function paths(seed, count) {
  let differences = '';
  for (let i = 0; i < count; i++) {
    const walk = compare(seed + i, false);
    let step = walk.next();
    while (!step.done) step = walk.next(resumed(step.value));
    differences += step.value ?? '';
  }
  return differences;
}

// The walks of several programs go on in turns, so that their steps run between each other's.
async function asyncPaths(seed, count) {
  const walks = Array.from({ length: count }, async (_, i) => {
    const walk = compare(seed + i, true);
    let step = walk.next();
    while (!step.done) step = walk.next(await resumedLater(step.value));
    return step.value ?? '';
  });
  return (await Promise.all(walks)).join('');
}
