/*---
esid: sec-parallelgeneratorfunction-instances
description: None of the four forms is a constructor
features: [parallel-generators]
---*/

const o = { **m() {}, async **a() {} };

for (const f of [function** () {}, async function** () {}, o.m, o.a]) {
  assert.throws(TypeError, () => new f());
  assert.throws(TypeError, () => Reflect.construct(Object, [], f));
}
