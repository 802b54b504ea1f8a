/*---
esid: sec-own-variables
description: The variable of a direct eval that is assigned to is found before the fork, and is each branch's own
flags: [noStrict]
features: [parallel-generators]
---*/

function** g() {
  eval("var x = 0, y = 0, z = null, o");
  for (;;) {
    x = (yield [x, y, z, o].join()) ?? x;
    y += yield [x, y, z, o].join();
    z ??= yield [x, y, z, o].join();
    ({ o } = { o: yield [x, y, z, o].join() });
  }
}

const s = g().next();
const a = s.next("a");
const b = s.next("b");
assert.sameValue(a.value, "a,0,,");
assert.sameValue(b.value, "b,0,,");
assert.sameValue(s.next().value, "0,0,,", "s has not changed");
const c = a.next(1);
const d = a.next(2);
assert.sameValue(c.value, "a,1,,");
assert.sameValue(d.value, "a,2,,");
assert.sameValue(c.next("z").value, "a,1,z,");
assert.sameValue(c.next("y").value, "a,1,y,");
const e = c.next("z");
assert.sameValue(e.next("o").value, "a,1,z,o");
assert.sameValue(e.next("p").value, "a,1,z,p");
assert.sameValue(e.next("o").value, "a,1,z,o");
assert.sameValue(b.next(3).value, "b,3,,");
