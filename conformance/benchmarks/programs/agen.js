// everett:agen (other engines take it from its file): thunks, promises, arrays of them, and generators that nest.
var NAME = 'agen', EXPECT = 58992512;
var SOURCE = '{home}/stdlib/src/main/resources/everett/modules/agen.mjs';
var loaded = import('everett:agen').then(null, function () { return import(SOURCE); });

function* thunks(n) { let sum = 0; for (let i = 0; i < n; i++) sum = (sum + (yield callback => callback(null, i))) | 0; return sum; }
function* promises(n) { let sum = 0; for (let i = 0; i < n; i++) sum = (sum + (yield Promise.resolve(i))) | 0; return sum; }
function* arrays(n) {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const [a, [error, b]] = yield [Promise.resolve(i), { both: callback => callback(null, i) }];
    sum = (sum + a + b) | 0;
  }
  return sum;
}
function* tree(depth) { return depth === 0 ? yield callback => callback(null, 1) : (yield tree(depth - 1)) + (yield tree(depth - 1)); }
function* all() { return (yield thunks(10000)) + (yield promises(4000)) + (yield arrays(1000)) + (yield tree(9)); }

function kernel() { return loaded.then(agen => agen.run(all)); }
