/*---
esid: sec-lineage
description: A fork inside a captured block, whose closure was made before the fork
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  {
    let n = 1;
    const twice = () => { n *= 2; };
    {
      let m = 0;
      const add = () => { m += n; twice(); };
      while (yield [n, m].join()) add();
      n += m;
    }
    yield n;
    twice();
    return n;
  }
}

const s = g().next();
assert.sameValue(s.value, "1,0");
assert.sameValue(s.next(true).value, "2,1");
assert.sameValue(follow(s, true, true).value, "4,3");
assert.sameValue(s.next(false).value, 1);
assert.sameValue(follow(s, false, 0).value, 2);
assert.sameValue(follow(s, true, false, 0).value, 6);
assert.sameValue(s.next(true).value, "2,1");
