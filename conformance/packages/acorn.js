// acorn parses programs, itself among them.
const acorn = require("acorn");
const fs = require("fs");
function count(node, counts = {}) {
  if (Array.isArray(node)) node.forEach((n) => count(n, counts));
  else if (node && typeof node === "object" && typeof node.type === "string") {
    counts[node.type] = (counts[node.type] || 0) + 1;
    for (const k of Object.keys(node)) count(node[k], counts);
  }
  return counts;
}
console.log(JSON.stringify(acorn.parse("const f = async ({ a = 1, ...b }, [c]) => { for await (const x of y) yield_(x ?? a?.b); };", { ecmaVersion: 2022 })));
console.log(acorn.parse("class A extends B { #x = 1; static { this.y = 2n ** 3n; } get z() { return /a(?<n>b)/u.test(`t${1}`); } }", { ecmaVersion: "latest", locations: true }).body[0].loc);
for (const bad of ["let x = ;", "a b", "({a:1, a}) => {", "/(/", "'use strict'; with (a) b", "let let = 1", "for (const x of y, z);", "`${", "0777n"]) {
  try { acorn.parse(bad, { ecmaVersion: 2022 }); console.log("accepted"); } catch (e) { console.log(e.name, e.message, e.pos, e.loc); }
}
console.log([...acorn.tokenizer("x => `a${1}` / 2 // c", { ecmaVersion: 2022 })].map((t) => t.type.label + ":" + t.value).join(" "));
const comments = [];
acorn.parse("/* one */ a; // two\n b", { ecmaVersion: 2022, onComment: comments });
console.log(comments);
console.log(count(acorn.parse(fs.readFileSync(require.resolve("acorn"), "utf8"), { ecmaVersion: "latest" })));
console.log(count(acorn.parse(fs.readFileSync(require.resolve("lodash"), "utf8"), { ecmaVersion: "latest" })));
