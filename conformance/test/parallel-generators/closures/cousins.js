/*---
esid: sec-lineage
description: |
  Closures of cousins: each sees its own line, whichever step runs
features: [parallel-generators]
---*/

const made = {};

function** g() {
  let path = "";
  for (;;) {
    const step = yield path;
    if (step === "all") return Object.keys(made).map((name) => name + "=" + made[name]()).join();
    path += step;
    const here = path;
    made[here] = () => path;
  }
}

const s = g().next();
const a = s.next("a");
const b = s.next("b");
const aa = a.next("a");
const ab = a.next("b");
const ba = b.next("a");
assert.sameValue(aa.next("all").value, "a=aa,b=b,aa=aa,ab=ab,ba=ba");
assert.sameValue(ba.next("all").value, "a=a,b=ba,aa=aa,ab=ab,ba=ba");
assert.sameValue(b.next("all").value, "a=a,b=b,aa=aa,ab=ab,ba=ba");
assert.sameValue(s.next("all").value, "a=a,b=b,aa=aa,ab=ab,ba=ba");
assert.compareArray(Object.keys(made).map((name) => made[name]()), ["a", "b", "aa", "ab", "ba"]);
