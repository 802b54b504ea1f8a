// Chunked scripts on node: node interpreter/src/test/node/expect.mjs [--write] FILE…
//
// Without --write it says where node disagrees with what a file expects. With --write it replaces the expectations of
// each chunk by what node does; read the result before it is committed. A chunk with the comment "(not on node)" in its
// first line is left alone: node has no such feature, or differs from the specification.
import { readFileSync, writeFileSync } from "node:fs";
import { formatWithOptions } from "node:util";
import vm from "node:vm";

const COMMENT = /\s*\/\/ (?:expect|throws):(?: .*)?$/;
const WIDTH = 120;
const FILE = "chunk.js";

/** The numbers of the chunk's lines on the stack, innermost first. */
function lines(stack) {
  return [...stack.matchAll(/chunk\.js:(\d+)/g)].map((m) => +m[1]);
}

/** What a program prints, and how it ends: each with the line to tell it at. */
function run(text) {
  const prints = [];
  const log = (...values) => {
    const line = lines(new Error().stack).at(-1) ?? 1;
    for (const l of formatWithOptions({}, ...values).split("\n")) {
      prints.push({ line, text: l.trimEnd() });
    }
  };
  const context = vm.createContext({ console: { log, error: log, info: log, warn: log, debug: log } });
  Error.stackTraceLimit = 100;
  try {
    new vm.Script(text, { filename: FILE }).runInContext(context, { timeout: 20000 });
    return { prints, end: null };
  } catch (e) {
    const stack = typeof e?.stack === "string" ? lines(e.stack) : [];
    const thrown = typeof e === "object" && e !== null && "stack" in e ? String(e) : formatWithOptions({}, e);
    return { prints, end: { line: stack[0] ?? 0, text: thrown.split("\n")[0] } };
  }
}

function bare(chunk) {
  return chunk.filter((l) => !(COMMENT.test(l) && l.replace(COMMENT, "").trim() === "")).map((l) => l.replace(COMMENT, ""));
}

/** The chunk with the expectations that node gives it. */
function expected(chunk) {
  const program = bare(chunk);
  const { prints, end } = run(program.join("\n"));
  const after = program.map(() => []);
  let last = 1;
  for (const p of prints) {
    last = Math.max(last, p.line);
    after[last - 1].push("expect: " + p.text);
  }
  if (end !== null) {
    after[(end.line || last) - 1].push("throws: " + end.text);
  }
  return program.flatMap((line, i) => {
    const comments = after[i].map((c) => "// " + c.trimEnd());
    if (comments.length === 1 && line.length + 1 + comments[0].length <= WIDTH) {
      return [line + " " + comments[0]];
    }
    const throws = comments.filter((c) => c.startsWith("// throws"));
    return [line + (throws.length ? " " + throws[0] : ""), ...comments.filter((c) => !c.startsWith("// throws"))];
  });
}

/** What the comments say, without their places. */
function said(chunk) {
  return chunk.map((l) => COMMENT.exec(l)?.[0].trim()).filter((c) => c !== undefined);
}

const write = process.argv[2] === "--write";
for (const file of process.argv.slice(write ? 3 : 2)) {
  const chunks = [[]];
  for (const line of readFileSync(file, "utf8").replace(/\n$/, "").split("\n")) {
    line === "---" ? chunks.push([]) : chunks.at(-1).push(line);
  }
  let first = 1;
  const result = chunks.map((chunk) => {
    const here = first;
    first += chunk.length + 1;
    if (chunk[0]?.includes("(not on node)")) {
      return chunk;
    }
    const now = expected(chunk);
    const [a, b] = [said(chunk), said(now)];
    const i = Math.max(a.length, b.length) && [...a, ""].findIndex((c, i) => c !== b[i] && (c || b[i]));
    if (!write && i >= 0 && a.join("\n") !== b.join("\n")) {
      console.log(`${file}:${here}: the file says\n  ${a[i] ?? "nothing more"}\nnode says\n  ${b[i] ?? "nothing more"}`);
      process.exitCode = 1;
    }
    return now;
  });
  if (write) {
    writeFileSync(file, result.map((c) => c.join("\n")).join("\n---\n") + "\n");
  }
}
