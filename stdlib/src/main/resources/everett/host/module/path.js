// The module path (https://nodejs.org/docs/latest-v20.x/api/path.html), for POSIX paths.
'use strict';
const process = require('process');

function check(path, name) {
  if (typeof path !== 'string') {
    throw host.invalidArgument(name, 'of type string', path);
  }
}

// Resolves . and .. and repeated slashes; the result has no slash at its ends.
function simplify(path, absolute) {
  const parts = [];
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.length > 0 && parts[parts.length - 1] !== '..') {
        parts.pop();
      } else if (!absolute) {
        parts.push(part);
      }
    } else if (part !== '' && part !== '.') {
      parts.push(part);
    }
  }
  return parts.join('/');
}

function isAbsolute(path) {
  check(path, 'path');
  return path[0] === '/';
}

function normalize(path) {
  check(path, 'path');
  if (path === '') {
    return '.';
  }
  const absolute = path[0] === '/';
  const trailing = path.endsWith('/');
  let simple = simplify(path, absolute);
  if (simple === '') {
    return absolute ? '/' : trailing ? './' : '.';
  }
  return (absolute ? '/' : '') + simple + (trailing ? '/' : '');
}

function join(...paths) {
  let joined = '';
  for (const path of paths) {
    check(path, 'path');
    if (path !== '') {
      joined = joined === '' ? path : `${joined}/${path}`;
    }
  }
  return normalize(joined);
}

function resolve(...paths) {
  let resolved = '';
  for (let i = paths.length - 1; i >= -1 && resolved[0] !== '/'; i--) {
    const path = i >= 0 ? paths[i] : process.cwd();
    check(path, `paths[${i}]`);
    if (path !== '') {
      resolved = resolved === '' ? path : `${path}/${resolved}`;
    }
  }
  return `/${simplify(resolved, true)}`;
}

function relative(from, to) {
  check(from, 'from');
  check(to, 'to');
  const parts = (path) => resolve(path).split('/').filter((part) => part !== '');
  const start = parts(from);
  const end = parts(to);
  let same = 0;
  while (same < start.length && same < end.length && start[same] === end[same]) {
    same++;
  }
  return [...start.slice(same).fill('..'), ...end.slice(same)].join('/');
}

function dirname(path) {
  check(path, 'path');
  let end = path.length;
  while (end > 1 && path[end - 1] === '/') {
    end--;
  }
  const slash = path.lastIndexOf('/', end - 1);
  if (slash < 0 || end === 0) {
    return '.';
  }
  return slash === 0 ? '/' : slash === 1 && path[0] === '/' ? '//' : path.slice(0, slash);
}

function basename(path, suffix) {
  check(path, 'path');
  if (suffix !== undefined) {
    check(suffix, 'suffix');
  }
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') {
    end--;
  }
  const base = path.slice(path.lastIndexOf('/', end - 1) + 1, end);
  return suffix !== undefined && base.endsWith(suffix) && base !== suffix ? base.slice(0, base.length - suffix.length) : base;
}

function extname(path) {
  const base = basename(path);
  const dot = base.lastIndexOf('.');
  return dot <= 0 || base === '..' ? '' : base.slice(dot);
}

function parse(path) {
  check(path, 'path');
  const root = path[0] === '/' ? '/' : '';
  const base = basename(path);
  const ext = extname(path);
  const directory = dirname(path);
  const dir = directory === '.' && !path.startsWith('./') ? root : directory;
  return { root, dir, base, ext, name: base.slice(0, base.length - ext.length) };
}

function format(object) {
  if (object === null || typeof object !== 'object') {
    throw new TypeError('The "pathObject" argument must be of type object.');
  }
  const dir = object.dir || object.root;
  const ext = object.ext ? (object.ext[0] === '.' ? object.ext : `.${object.ext}`) : '';
  const base = object.base || `${object.name || ''}${ext}`;
  return !dir ? base : dir === object.root ? `${dir}${base}` : `${dir}/${base}`;
}

const path = {
  resolve, normalize, isAbsolute, join, relative, toNamespacedPath: (path) => path, dirname, basename, extname, format, parse,
  sep: '/', delimiter: ':', win32: null, posix: null,
};
path.posix = path;
module.exports = path;
