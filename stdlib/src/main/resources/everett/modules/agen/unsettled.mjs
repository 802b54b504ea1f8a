// Runs that wait for ever are told of when the process ends, on hosts that have one.

import { chain, describe, isNode } from './messages.mjs';

/** The roots of all runs that have not settled. */
export const unsettled = new Set();

const process = globalThis.process;

/** The exit code of node for a module that awaits for ever, which a run that waits for ever resembles. */
const UNSETTLED = 13;

/** The roots that waited when nothing was pending any more. Where a program ends itself, it need not have waited. */
let left = [];

process?.on?.('beforeExit', () => {
  left = [...unsettled];
});

process?.on?.('exit', () => {
  for (const root of left) {
    if (unsettled.has(root)) {
      tellOf(root);
      process.exitCode ??= UNSETTLED;
    }
  }
});

function tellOf(root) {
  const [{ child, node }, ...others] = leaves(root);
  const what = `${describe(child)} has not ${typeof child === 'function' ? 'called back' : 'settled'}`;
  const more = others.length === 0 ? '' : `, nor have ${others.length} more`;
  console.error(`Warning: a run waits for ever: ${what}${more}${chain(node)}`);
}

/** The asynchronies that a root waits for, in order of position, each with the node that has it. */
function leaves(root) {
  const found = [];
  const rest = [{ child: root, node: undefined }];
  while (rest.length > 0) {
    const last = rest.pop();
    const node = last.child;
    if (isNode(node)) {
      rest.push(
        ...node
          .children()
          .map((child) => ({ child, node }))
          .reverse(),
      );
    } else {
      found.push(last);
    }
  }
  return found;
}
