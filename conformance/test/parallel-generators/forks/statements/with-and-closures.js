/*---
esid: sec-own-variables
description: Closures made inside of `with` see the object first, and own variables in their branch
flags: [noStrict]
features: [parallel-generators]
---*/

function** g(object) {
  let k = 1;
  with (object) {
    const read = () => [k, typeof p === "undefined" ? "-" : p].join();
    k = yield;
    var p = yield read();
    yield read();
  }
}

const s = g({}).next();
assert.sameValue(s.next(5).value, "5,-");
assert.sameValue(s.next(5).next("P").value, "5,P");
assert.sameValue(s.next(6).next("Q").value, "6,Q");
const object = { k: 0, p: "q" };
const t = g(object).next();
assert.sameValue(t.next(7).value, "7,q");
assert.sameValue(t.next(8).next("w").value, "8,w");
assert.sameValue(JSON.stringify(object), '{"k":8,"p":"w"}', "the object is shared");
