// What AGen costs: ratios of everett:agen to a bare loop that drives the same generator by hand, and to the npm package co.
//
//   ./everett conformance/benchmarks/agen.mjs [YIELDS [ROUNDS [FOLDER WITH node_modules/co]]]
//
// Other engines take the module from its file. All take turns in one process; the first half of the rounds warms up, and
// the lower quartile of the others counts. Below 1, everett:agen is faster.
import path from 'path';

const source = '../../stdlib/src/main/resources/everett/modules/agen.mjs';
const { run } = await import('everett:agen').catch(() => import(source));

const [yields, rounds, folder] = [Number(process.argv[2] ?? 50_000), Number(process.argv[3] ?? 60), process.argv[4]];

function byHand(generator) {
  let result = generator.next();
  while (!result.done) {
    let sent;
    result.value((error, value) => {
      if (error) throw error;
      sent = value;
    });
    result = generator.next(sent);
  }
  return result.value;
}

// A package that is not there is left out.
const co = await import(path.resolve(folder ?? '.', 'node_modules/co/index.js')).then(
  (module) => module.default,
  () => undefined,
);

const settled = (callback) => callback(null, 1);
const promise = Promise.resolve(1);
const nested = {
  *promise() {
    return yield promise;
  },
};

const repeat = (make) =>
  function* (n) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += Number(yield make(i));
    return sum;
  };

const drivers = { run, 'by hand': byHand, ...(co && { co }) };
const programs = [
  ['a settled thunk', repeat(() => settled), ['by hand', 'co'], 1],
  ['a thunk of its own', repeat((i) => (callback) => callback(null, i)), ['by hand', 'co'], 1],
  ['a promise', repeat(() => promise), ['co'], 1],
  ['a promise of its own', repeat((i) => Promise.resolve(i)), ['co'], 1],
  ['a generator', repeat(() => nested.promise()), ['co'], 4],
  ['an array of 3 promises', repeat(() => [promise, promise, promise]), ['co'], 4],
  ['an array of 2 thunks', repeat(() => [settled, settled]), ['co'], 4],
];

async function time(driver, generator) {
  const start = performance.now();
  await driver(generator);
  return performance.now() - start;
}

const quartile = (times) => {
  const steady = times.slice(times.length >> 1).sort((a, b) => a - b);
  return steady[steady.length >> 2];
};

console.log(`${'yielded'.padEnd(24)}${'ns a yield'.padStart(12)}${'to by hand'.padStart(12)}${'to co'.padStart(12)}`);
for (const [name, program, others, share] of programs) {
  const n = yields / share;
  const times = Object.fromEntries(['run', ...others].filter((d) => d in drivers).map((d) => [d, []]));
  for (let round = 0; round < rounds; round++) {
    for (const driver in times) times[driver].push(await time(drivers[driver], program(n)));
  }
  const own = quartile(times.run);
  const ratio = (driver) => (times[driver] ? (own / quartile(times[driver])).toFixed(2) : '').padStart(12);
  console.log(`${name.padEnd(24)}${((own * 1e6) / n).toFixed(0).padStart(12)}${ratio('by hand')}${ratio('co')}`);
}
