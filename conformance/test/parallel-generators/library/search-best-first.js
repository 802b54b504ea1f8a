/*---
description: search resumes the states with the lowest priority first
flags: [module]
features: [parallel-generators]
---*/

import { history, search } from "everett:parallel";

const looked = [];

function** walk() {
  let x = 0, y = 0;
  for (;;) {
    const [dx, dy] = yield [x, y];
    x += dx;
    y += dy;
  }
}

const found = search(walk().next(), {
  choices: [[1, 0], [0, 1], [-1, 0], [0, -1]],
  goal: (s) => {
    looked.push(s);
    return s.value.join() === "3,2";
  },
  order: ({ value: [x, y] }) => Math.abs(3 - x) + Math.abs(2 - y),
});
assert.compareArray(found.value, [3, 2]);
assert.sameValue(looked.length, 6, "it went straight to the goal");
assert.sameValue(history(found).inputs.length, 5);
