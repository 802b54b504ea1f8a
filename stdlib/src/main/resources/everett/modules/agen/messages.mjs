// What is said of generators, primitives and errors.

/** Errors of any realm, by their internal slot. Without Error.isError, the own stack that engines give them tells. */
export const isError =
  Error.isError ??
  ((v) =>
    Object.prototype.toString.call(v) === '[object Error]' || (v instanceof Error && Object.hasOwn(v, 'stack')));

/** The name and the location of a suspended generator, { name, location }: no other engine tells. */
export const suspension = import.meta.suspension ?? (() => undefined);

/** The brand of nodes: nothing else that can be yielded has it. */
export const NODE = Symbol('node');

export function isNode(value) {
  try {
    return value.brand === NODE;
  } catch {
    return false;
  }
}

/** Where a primitive is: "[1].both of yield 2 of main". */
export function place(parent, position) {
  let path = '';
  let node = parent;
  for (; node.path !== undefined; node = node.parent) {
    path = node.path(position) + path;
    position = node.position;
  }
  return (path === '' ? '' : `${path} of `) + node.title();
}

/** Errors whose stacks say already which generators were waiting. */
const chained = new WeakSet();

/** Adds to an error's stack the generators from a node upwards, as engines do with async functions. */
export function addChain(error, node) {
  if (!isError(error) || chained.has(error)) {
    return;
  }
  chained.add(error);
  const lines = chain(node);
  try {
    if (lines !== '' && typeof error.stack === 'string') {
      error.stack = withoutOurs(error.stack) + lines;
    }
  } catch {
    // It is frozen, say: then its stack stays as it is.
  }
}

/** The generators from a node upwards, a line for each. */
export function chain(node) {
  let lines = '';
  for (let room = Error.stackTraceLimit ?? 10; node !== undefined && room > 0; node = node.parent) {
    if (node.frame !== undefined) {
      lines += `\n    at async ${node.frame()}`;
      room--;
    }
  }
  return lines;
}

const ours = import.meta.url.replace(/\/?messages(\.mjs)?$/, '');

/** A stack without the frames of this module, which mean nothing to its users. */
function withoutOurs(stack) {
  return stack
    .split('\n')
    .filter((line) => !line.includes(ours))
    .join('\n');
}

/** A value, briefly. */
export function describe(value) {
  try {
    switch (typeof value) {
      case 'string':
        return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
      case 'bigint':
        return `${value}n`;
      case 'function':
        return `${value[Symbol.toStringTag] ?? 'function'} ${value.name}`.trim();
      case 'object':
        return value === null ? 'null' : describeObject(value);
      default:
        return String(value);
    }
  } catch {
    return `a strange ${typeof value}`; // a revoked proxy, say
  }
}

function describeObject(object) {
  if (Array.isArray(object)) {
    return `an array of ${object.length}`;
  }
  const name = object[Symbol.toStringTag] ?? object.constructor?.name;
  if (typeof name === 'string' && name !== '' && name !== 'Object') {
    return `an object of ${name}`;
  }
  const keys = Object.keys(object);
  return `an object with ${keys.length === 0 ? 'no keys' : `the keys ${keys.slice(0, 5).join(', ')}`}`;
}
