// The program that the start-up cache is made with: modules here, all else in training.js, which is a CommonJS module.
import './training.js';
import { join } from 'node:path';
import * as self from './training.mjs';

export let count = 1;
export function next() {
  return ++count;
}
export default class {}

await null;
console.log(join('a', 'b'), self.next(), self, import.meta.filename);
import('./training.js').then(({ default: exports }) => console.log(exports));
