/*---
description: Whether two arrays have the same values; assert.compareArray is in assert.js
defines: [compareArray]
---*/

function compareArray(a, b) {
  return a.length === b.length && Array.prototype.every.call(a, function (v, i) { return Object.is(v, b[i]); });
}
