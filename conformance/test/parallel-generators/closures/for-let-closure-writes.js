/*---
esid: sec-lineage
description: A closure over a loop's variable writes the iteration that it belongs to, in the running branch
features: [parallel-generators]
---*/

function** g() {
  let earlier = () => "none";
  for (let i = 0; i < 3; i++) {
    const add = (d) => (i += d);
    const text = earlier(100);
    earlier = add;
    add(yield text + "," + i);
    if (i > 1) return earlier(0) + "," + i;
  }
}

const s = g().next();
assert.sameValue(s.value, "none,0");
const stay = s.next(0);
assert.sameValue(stay.value, "100,1", "the first iteration's variable is 0, and 100 is added");
assert.sameValue(s.next(1).value, "101,2");
assert.sameValue(s.next(2).value, "2,2");
assert.sameValue(stay.next(1).value, "2,2");
assert.sameValue(stay.next(0).value, "101,2");
