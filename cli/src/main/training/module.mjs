// What ECMAScript modules need is in the start-up cache as well: this is imported by the training program.
import { join } from 'node:path';
import standard, { named } from './module.cjs';
import * as self from './module.mjs';

export let count = 1;
export function next() {
  return ++count;
}
export default class {}

await null;
console.log(join('a', 'b'), standard, named, self.next(), self, import.meta.filename);
