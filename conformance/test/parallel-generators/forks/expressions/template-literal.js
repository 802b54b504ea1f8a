/*---
esid: sec-own-variables
description: A fork in each substitution of a template, after which each branch finishes its own text
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() { return `<${yield 1}|${yield 2}>`; }

assert.compareArray(forkedResults(g().next(), ["a", "b"]), ["<a|a>", "<a|b>", "<b|a>", "<b|b>"]);
