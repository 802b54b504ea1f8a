#!/usr/bin/env node
// Do "everett test262" and test262-harness judge alike? Both run the same tests on node, and every verdict is compared.
//
//   npm install --prefix DIR test262-harness
//   node conformance/agreement/agree.mjs --harness DIR --suite TEST262 [--tests N] [--from K]
//
// The tests are every so-manieth of the suite, starting with the K-th, but for modules and import(): test262-harness runs
// modules as scripts, in both modes, and copies tests away from what they import. Ends with 1 if a verdict differs that
// known-differences.txt, beside this file, does not explain.

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    harness: { type: 'string' },
    suite: { type: 'string' },
    tests: { type: 'string', default: '500' },
    from: { type: 'string', default: '0' },
  },
});
if (!options.harness || !options.suite) {
  console.error('usage: agree.mjs --harness DIR --suite TEST262 [--tests N] [--from K]');
  process.exit(2);
}
const here = path.dirname(new URL(import.meta.url).pathname);
const suite = path.resolve(options.suite);

function* walk(folder) {
  for (const entry of fs.readdirSync(path.join(suite, folder), { withFileTypes: true })) {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* walk(name);
    else if (name.endsWith('.js') && !name.includes('_FIXTURE')) yield name;
  }
}
const textOf = (name) => fs.readFileSync(path.join(suite, name), 'utf8');
const all = [...walk('test')].filter((name) => !/^flags:.*\bmodule\b|^features:.*\bdynamic-import\b/m.test(textOf(name))).sort();
const step = Math.floor(all.length / Number(options.tests));
const sample = all.filter((_, i) => i % step === Number(options.from) % step).slice(0, Number(options.tests));

// test262-harness wants the version that a package.json tells, which an exported checkout may lack.
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'agree-'));
for (const part of ['test', 'harness']) fs.symlinkSync(path.join(suite, part), path.join(work, part));
fs.writeFileSync(path.join(work, 'package.json'), '{"version": "5.0.0"}');

function run(command, args, cwd) {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (done.error) throw done.error;
  return done.stdout + (done.status > 1 ? done.stderr : '');
}

console.log(`${sample.length} tests, every ${step}-th of ${all.length}, node ${process.version}`);

const theirs = new Map();
const bin = path.join(path.resolve(options.harness), 'node_modules/test262-harness/bin/run.js');
const text = run(process.execPath, [bin, '--test262-dir', work, '--threads', String(os.cpus().length), '--reporter', 'json',
  '--reporter-keys', 'file,scenario,result', '--timeout', '20000', ...sample], work);
for (const { file, scenario, result } of JSON.parse(text)) {
  const name = file.slice(file.indexOf('test/'));
  const mode = scenario === 'strict mode' ? 'strict' : 'other';
  theirs.set(`${name} ${mode}`, result);
}

const report = path.join(work, 'ours.json');
run(path.join(here, '../../everett'), ['test262', '--suite', suite, '--engine', 'node', '--json', report, ...sample], here);
const ours = new Map();
for (const { path: name, mode, outcome, message } of JSON.parse(fs.readFileSync(report)).results) {
  ours.set(`${name} ${mode === 'strict' ? 'strict' : 'other'}`, { pass: outcome === 'PASS', message: `${outcome}: ${message}` });
}

// A name of a test or a folder, or a word that the test contains.
const known = fs.readFileSync(path.join(here, 'known-differences.txt'), 'utf8').split('\n')
  .filter((line) => line && !line.startsWith('#'));
const isKnown = (name) => known.some((k) => k.includes('/') ? name.startsWith(k) : textOf(name).includes(k));
let passed = 0, failed = 0, explained = 0;
const differences = [];
for (const name of new Set([...ours.keys(), ...theirs.keys()])) {
  const a = ours.get(name), b = theirs.get(name);
  if (a && b && a.pass === b.pass) a.pass ? passed++ : failed++;
  else if (isKnown(name.split(' ')[0])) explained++;
  else differences.push(`${name}\n  ours:   ${!a ? 'did not run' : a.pass ? 'passes' : a.message.split('\n')[0]}\n` +
    `  theirs: ${!b ? 'did not run' : b.pass ? 'passes' : b.message?.split('\n')[0]}`);
}
console.log(`${passed} pass in both, ${failed} fail in both, ${differences.length} differ, ` +
  `${explained} differ for a known reason`);
differences.forEach((d) => console.log(d));
fs.rmSync(work, { recursive: true });
process.exit(differences.length ? 1 : 0);
