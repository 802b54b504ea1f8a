/*---
description: A parallel state, or its function, may be yielded as a generator may
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen, parallel-generators]
---*/

import { outcome, run } from 'everett:agen';

asyncTest(async () => {
  function** child() { return (yield later(null, 1)) + 1; }
  const state = child();
  const values = await run(function* () { return yield [state, state, child, state.next(), state.next().next(5)]; });
  assert.compareArray(values, [2, 2, 2, 2, 6]);
  assert.sameValue(await run(function** () { return (yield state) + (yield* child()); }), 4);
  function** throwing() { yield () => { throw 'x'; }; }
  assert.sameValue(await run(function* () { try { yield throwing(); } catch (e) { return e; } }), 'x');
  const log = [];
  function** cleaning() { try { yield later('e'); } finally { log.push(yield later(null, 'cleaned')); } }
  const start = cleaning();
  assert.compareArray(await run(function* () { return (yield { both: [start, start] }).map(([e]) => e); }), ['e', 'e']);
  assert.compareArray(log, ['cleaned', 'cleaned']);
  async function** asynchronous() {}
  assert.sameValue((await outcome(function* () { yield asynchronous(); })).kind, 'error');
  assert.sameValue((await outcome(function* () { yield asynchronous; })).kind, 'error');
});
