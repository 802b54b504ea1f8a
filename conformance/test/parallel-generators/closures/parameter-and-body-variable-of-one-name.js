/*---
esid: sec-own-variables
description: |
  A parameter and a variable of the body with its name are two own variables; closures and a direct eval in the parameters
  see the parameter
flags: [noStrict]
features: [parallel-generators]
---*/

function** g(x, inc = () => ++x, count = eval("var y = 10; () => ++y"), set = (v) => { x = v; }) {
  var x = 100;
  var y = 200;
  const read = () => [x, y].join();
  for (;;) {
    const value = yield [inc(), count(), read()].join();
    if (value) set(value);
    x += 1;
  }
}

const s = g(1).next();
assert.sameValue(s.value, "2,11,100,200");
const a = s.next(50);
assert.sameValue(a.value, "51,12,101,200");
assert.sameValue(s.next().value, "3,12,101,200");
assert.sameValue(a.next().value, "52,13,102,200");
