/*---
esid: sec-own-variables
description: Reading variables that a direct eval has declared, by closures too, shows those of the branch that runs, also deleted ones
flags: [noStrict]
features: [parallel-generators]
---*/

function** g() {
  eval("var a = 1");
  const read = () => typeof a === "undefined" ? "none" : a;
  const commands = {
    read,
    write: () => a += 1,
    remove: () => delete a,
    declare: () => 0,
  };
  for (;;) {
    const command = yield read();
    commands[command]();
    if (command === "declare") {
      eval("var a = 100");
    }
  }
}

const s = g().next();
assert.sameValue(s.next("read").value, 1, "only read");
const written = s.next("write");
assert.sameValue(written.value, 2, "written in one branch");
const removed = s.next("remove");
assert.sameValue(removed.value, "none", "deleted in another");
assert.sameValue(s.next("read").value, 1, "neither in a third");
assert.sameValue(written.next("read").next("write").value, 3, "read, then written");
assert.sameValue(removed.next("read").value, "none", "still deleted");
assert.sameValue(removed.next("declare").next("write").value, 101, "declared anew");
assert.sameValue(s.next("declare").value, 100, "declared again");
