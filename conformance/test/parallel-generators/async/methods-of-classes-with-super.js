/*---
esid: sec-own-variables
description: Async methods with this, super, private names and closures
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators, class-fields-private]
---*/

class A { async greet(x) { await null; return "hello " + x; } }
class B extends A {
  #count = 0;
  async **talk() {
    let name = "nobody";
    const greet = async () => (await super.greet(name)) + this.#count++;
    for (;;) name = yield await greet();
  }
}

asyncTest(async function () {
  const s = await new B().talk().next();
  assert.sameValue(s.value, "hello nobody0");
  const [a, b] = await Promise.all([s.next("a"), s.next("b")]);
  assert.compareArray([a.value, b.value], ["hello a1", "hello b2"]);
});
