/*---
description: history tells how a state was come to, as objects, as text and as a graph
flags: [module]
includes: [forks.js]
features: [parallel-generators]
---*/

import { history, replay, throwing } from "everett:parallel";

function** g() {
  let text = "";
  for (;;) {
    try {
      const x = yield text;
      if (x === "end") return { text };
      text += x;
    } catch (e) {
      text += "<" + e + ">";
    }
  }
}

const start = g().next();
const end = replay(start, ["a", throwing("e"), "end"]);
const way = history(end);
assert.sameValue(way.start, start);
assert.compareArray([...way].map((s) => s.state.value), ["", "a", "a<e>", end.value]);
assert.sameValue(replay(way.start, way.inputs).value.text, "a<e>");
assert.sameValue(String(way), '""\n"a" → "a"\nthrow "e" → "a<e>"\n"end" → done {"text":"a<e>"}');
assert.sameValue(way.toDOT(), `digraph history {
  node [shape=box, style=rounded];
  n0 [label="\\"\\""];
  n1 [label="\\"a\\""];
  n0 -> n1 [label="\\"a\\""];
  n2 [label="\\"a<e>\\""];
  n1 -> n2 [label="throw \\"e\\""];
  n3 [label="done {\\"text\\":\\"a<e>\\"}", peripheries=2];
  n2 -> n3 [label="\\"end\\""];
}
`);
assert.sameValue(history(start.next("not by the library")).steps.length, 1);
