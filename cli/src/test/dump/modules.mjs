// Imports are read where they lie; what is exported lies in the heap, the rest in the frame.
import standard, { named as renamed } from './other.mjs';
import * as namespace from './other.mjs';

let inFrame = renamed + 1;
export let exported = inFrame;
let captured = 1;

export function hoisted() {
  return captured + exported + namespace.x;
}

export default class extends standard {}
export { captured as another };
await import(import.meta.url, { with: {} });
