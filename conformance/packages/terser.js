// terser's parser and printer, without promises: minify_sync.
const { minify_sync } = require("terser");
console.log(minify_sync("function add(first, second) { if (DEBUG) { console.log('x'); } return first + second; } console.log(add(1, 2), [1, 2].map(function (x) { return x * 2 }));", { compress: { global_defs: { DEBUG: false } }, toplevel: true }).code);
