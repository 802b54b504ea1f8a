// How many lines there are of which kind of file: lines.mjs [FOLDER]. Walks the folder with AGen: what is yielded is
// waited for, be it a thunk (a function that takes a callback), a promise, another generator, or an array of these,
// whose elements run side by side.
import fs from 'fs';
import path from 'path';
import { run } from 'everett:agen';

// Thunks: a callback is called later, with an error or a value.
const thunk =
  (f) =>
  (...args) =>
  (callback) =>
    setImmediate(() => {
      let value;
      try {
        value = f(...args);
      } catch (e) {
        return callback(e);
      }
      callback(null, value);
    });
const list = thunk((folder) => fs.readdirSync(folder).sort());
const stat = thunk(fs.statSync);
const read = thunk((file) => fs.readFileSync(file, 'utf8'));

// A promise is waited for as well.
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const merge = (counts) => {
  const sum = new Map();
  for (const count of counts) {
    for (const [kind, [files, lines]] of count) {
      const [f, l] = sum.get(kind) ?? [0, 0];
      sum.set(kind, [f + files, l + lines]);
    }
  }
  return sum;
};

function* count(file) {
  const text = yield read(file);
  return new Map([[path.extname(file) || '(none)', [1, text.split('\n').length - 1]]]);
}

function* walk(folder) {
  const names = (yield list(folder)).filter((name) => !name.startsWith('.') && name !== 'node_modules');
  const files = names.map((name) => path.join(folder, name));
  const stats = yield files.map((file) => stat(file));
  // An error that a primitive passes ends the generator that has yielded it, and its parents, unless both intercepts.
  const outcomes = yield { both: files.map((file, i) => (stats[i].isDirectory() ? walk(file) : count(file))) };
  const unread = outcomes.filter(([error]) => error).map(([error]) => new Map([[`not read: ${error.code}`, [1, 0]]]));
  return merge([...outcomes.filter(([error]) => !error).map(([, value]) => value), ...unread]);
}

function* main(folder) {
  const counts = yield { timeout: 60_000, of: walk(folder) };
  yield pause(1);
  for (const [kind, [files, lines]] of [...counts].sort(([, [, a]], [, [, b]]) => b - a)) {
    console.log(`${String(lines).padStart(7)} lines  ${String(files).padStart(4)} files  ${kind}`);
  }
}

await run(main, process.argv[2] ?? '.');
