'use strict';
// The other end of NodeHost: a line is a request, its words in Base64; an answer is one or more lines in the same form.
const vm = require('vm');
const fs = require('fs');
const path = require('path');
const url = require('url');

let printed = false;
let context;
const programs = new Map();
const modules = new Map();

function say(...words) {
  fs.writeSync(1, words.map((w) => Buffer.from(String(w)).toString('base64') + ',').join(' ') + '\n');
}

function describe(error) {
  let constructor = '';
  let message = '';
  let stack = '';
  try {
    if ((typeof error === 'object' || typeof error === 'function') && error !== null) {
      constructor = error.constructor && typeof error.constructor.name === 'string' ? error.constructor.name : '';
      stack = typeof error.stack === 'string' ? error.stack : '';
      message = typeof error.message === 'string' ? `${constructor}: ${error.message}` : String(error);
    } else {
      message = String(error);
    }
  } catch {
    message = message || 'an error that can not be shown';
  }
  return [constructor, message, stack];
}

function defineHost(realm) {
  const $262 = vm.runInContext('({})', realm);
  const global = vm.runInContext('this', realm);
  const own = {
    global,
    evalScript: (text) => vm.runInContext(text, realm, { displayErrors: false, importModuleDynamically: load(realm) }),
    createRealm: () => defineHost(vm.createContext({}, { microtaskMode: undefined })),
    detachArrayBuffer: (buffer) => { structuredClone(buffer, { transfer: [buffer] }); return null; },
    gc: () => globalThis.gc(),
    IsHTMLDDA: vm.runInContext('%GetUndetectable()', realm),
  };
  for (const key of Object.keys(own)) $262[key] = own[key];
  const print = (message) => { printed ||= String(message).startsWith('Test262:'); say('print', message); };
  for (const [key, value] of [['$262', $262], ['print', print]]) {
    Object.defineProperty(global, key, { value, writable: true, enumerable: false, configurable: true });
  }
  return $262;
}

// --- modules ---

async function moduleFor(file, realm) {
  let m = modules.get(file);
  if (!m) {
    const text = fs.readFileSync(file, 'utf8');
    if (file.endsWith('.json')) {
      m = new vm.SyntheticModule(['default'], function () { this.setExport('default', vm.runInContext('JSON', realm).parse(text)); },
        { context: realm, identifier: file });
    } else {
      m = newModule(file, text, realm);
    }
    modules.set(file, m);
  }
  return m;
}

function newModule(file, text, realm) {
  return new vm.SourceTextModule(text, {
    context: realm,
    identifier: file,
    initializeImportMeta(meta) { meta.url = url.pathToFileURL(file).href; },
    importModuleDynamically: load(realm),
  });
}

const linker = (realm) => (specifier, referrer) => moduleFor(path.resolve(path.dirname(referrer.identifier), specifier), realm);

function load(realm) {
  return async (specifier, referrer) => {
    const from = referrer.identifier ?? referrer.filename ?? base;
    const m = await moduleFor(path.resolve(path.dirname(from), specifier), realm);
    if (m.status === 'unlinked') await m.link(linker(realm));
    await m.evaluate();
    return m;
  };
}

// --- requests ---

let base = '';

const requests = {
  realm(file) {
    base = file;
    printed = false;
    modules.clear();
    context = vm.createContext({});
    defineHost(context);
  },
  parse(id, name, text) {
    programs.set(id, new vm.Script(text, { filename: name, importModuleDynamically: (s) => load(context)(s, { identifier: base }) }));
  },
  evaluate(id) {
    programs.get(id).runInContext(context, { displayErrors: false });
  },
  forget(id) {
    programs.delete(id);
  },
  parseModule(file, text) {
    base = file;
    modules.set(file, newModule(file, text, context));
  },
  async link(file) {
    await modules.get(file).link(linker(context));
  },
  async evaluateModule(file) {
    const outcome = modules.get(file).evaluate();
    // A module may wait for ever.
    await Promise.race([outcome, idle(() => false)]);
  },
  async jobs() {
    await idle(() => printed);
  },
};

/** Waits until enough is true and microtasks are done, or nothing can be expected any more. */
async function idle(enough) {
  for (let i = 0; i < 300 && !enough(); i++) await new Promise((r) => setTimeout(r, i < 20 ? 0 : 2));
  await new Promise((r) => setTimeout(r, 0));
}

process.on('unhandledRejection', () => {});
(async () => {
  for await (const line of require('readline').createInterface({ input: process.stdin })) {
    const [name, ...words] = line.split(' ').map((w) => Buffer.from(w, 'base64').toString());
    try {
      await requests[name](...words);
      say('ok');
    } catch (error) {
      say('error', ...describe(error));
    }
  }
})();
