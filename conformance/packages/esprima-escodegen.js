// esprima parses, escodegen prints; what was printed is parsed again.
const esprima = require("esprima");
const escodegen = require("escodegen");
const fs = require("fs");
const program = "const f = (a, { b = 2 }) => a ** b; class K extends L { static m() { return super.m`x${1}`; } } for (let [i, j] of k) if (i) break; else { label: do { i++; } while (i < 3) }";
const tree = esprima.parseScript(program, { range: true, comment: true });
console.log(escodegen.generate(tree));
console.log(escodegen.generate(tree, { format: escodegen.FORMAT_MINIFY }));
console.log(esprima.tokenize("var answer = /x/g.test('\\u0041') ? 6 * 7 : 0x2A;"));
console.log(JSON.stringify(esprima.parseModule("import a, { b as c } from 'm'; export default function () {}")));
try { esprima.parseScript("var = 1"); } catch (e) { console.log(e.message, e.index, e.lineNumber, e.column); }
const own = fs.readFileSync(require.resolve("underscore"), "utf8");
const printed = escodegen.generate(esprima.parseScript(own));
console.log(printed.length, escodegen.generate(esprima.parseScript(printed)) === printed, printed.slice(0, 300));
