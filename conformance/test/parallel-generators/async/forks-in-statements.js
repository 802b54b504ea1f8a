/*---
esid: sec-own-variables
description: Forks with awaits around them, inside statements of all kinds
flags: [async]
includes: [forks.js, asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g() {
  let text = "";
  for (let i = await 0; i < (await 2); i += await 1) {
    if (yield text) text += await i;
    else continue;
    switch (await (yield)) {
      case await 1: text += "one"; break;
      default: text += "other";
    }
  }
  try {
    if (await (yield)) throw await "thrown";
    text += ".";
  } catch (e) {
    text += await e;
  } finally {
    text += await "!";
  }
  return text;
}

asyncTest(async function () {
  const s = await g().next();
  const results = await forkedResultsAsync(s, [0, 1]);
  assert.compareArray(results, [
    ".!", "thrown!", "1other.!", "1otherthrown!", "1one.!", "1onethrown!",
    "0other.!", "0otherthrown!", "0other1other.!", "0other1otherthrown!", "0other1one.!", "0other1onethrown!",
    "0one.!", "0onethrown!", "0one1other.!", "0one1otherthrown!", "0one1one.!", "0one1onethrown!",
  ]);
});
