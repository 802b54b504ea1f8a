/*---
esid: sec-own-variables
description: A reducer that awaits in each branch, one of which fails
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

const model = { log: [], update(action) { this.log.push(action); } };
const waiting = {};
const Api = {
  fetchUser(id) {
    return new Promise((resolve, reject) => { waiting[id] = { resolve, reject }; });
  },
};

async function **reducer(model) {
  while (true) {
    const { type, ...action } = yield;
    if (type === "FETCH_USER") {
      try {
        const user = await Api.fetchUser(action.userId);
        model.update({ type: "USER_FETCH_SUCCEEDED", user });
      } catch (e) {
        model.update({ type: "USER_FETCH_FAILED", message: e.message });
      }
    }
  }
}

asyncTest(async function () {
  const ready = await reducer(model).next();
  const both = Promise.all([1, 2].map((userId) => ready.next({ type: "FETCH_USER", userId })));
  waiting[2].resolve("second");
  waiting[1].reject(new Error("down"));
  const states = await both;
  assert.sameValue(
    JSON.stringify(model.log),
    '[{"type":"USER_FETCH_SUCCEEDED","user":"second"},{"type":"USER_FETCH_FAILED","message":"down"}]',
  );
  assert(states.every((s) => !s.done && s.value === undefined));
  await states[0].next({ type: "OTHER" });
  assert.sameValue(model.log.length, 2);
});
