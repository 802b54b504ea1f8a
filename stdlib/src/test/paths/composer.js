// Makes random bodies of functions that yield, of everything that a body may contain and that can't tell forks from
// runs from the start: they change variables, and no objects. composeProgram(seed, isAsync) gives a text in which STAR
// stands for * or **.
'use strict';

class Choices {
  #seed;

  constructor(seed) {
    this.#seed = seed;
  }

  below(n) {
    this.#seed = (this.#seed * 1103515245 + 12345) % 2147483648;
    return Math.floor(((this.#seed >>> 8) % 65536) / 65536 * n);
  }

  chance(part) {
    return this.below(100) < part * 100;
  }

  of(list) {
    return list[this.below(list.length)];
  }
}

// In loops, so that no variable grows and grows.
const CUT = '[p, va, vb, vc] = [p, va, vb, vc].map(cut);';

// What can be named at a place of the program.
class Scope {
  constructor(outer, own) {
    Object.assign(this, {
      variables: [], constants: [], functions: [], generators: [], labels: [], evalVariables: [], lists: [],
      strict: false, yields: true, depth: 0,
    }, outer);
    for (const [key, value] of Object.entries(this)) if (Array.isArray(value)) this[key] = [...value];
    this.depth++;
    Object.assign(this, own);
  }

  block() {
    return new Scope(this);
  }

  // Keeps a function for later, as long as the call lasts whose variables it may use.
  keep(f) {
    const list = this.lists.at(-1);
    return `${list} = [...${list}, ${f}];`;
  }

  inClass() {
    return new Scope(this, { strict: true });
  }

  inFunction(own) {
    return new Scope(this, { yields: false, labels: [], ...own });
  }
}

class Composer {
  #c;
  #names = 0;
  #isAsync;

  constructor(seed, isAsync) {
    this.#c = new Choices(seed);
    this.#isAsync = isAsync;
  }

  #name(prefix) {
    return prefix + this.#names++;
  }

  #leaf(s) {
    return this.#c.of([...s.variables, ...s.variables, ...s.constants, String(this.#c.below(5)), "'a'", "'b'"]);
  }

  #expression(s, depth = 2) {
    if (depth <= 0 || this.#c.chance(0.15)) return this.#leaf(s);
    const e = (scope = s) => this.#expression(scope, depth - 1);
    const inner = () => e(s.inFunction());
    const forms = [
      () => `(${e()} + ${e()})`,
      () => `(${e()} ? ${e()} : ${e()})`,
      () => `\`\${${e()}}_\${${e()}}\``,
      () => `tag\`x\${${e()}}y\${${e()}}\``,
      () => `(${this.#c.of(s.variables)} ${this.#c.of(['=', '+=', '??=', '||=', '&&='])} ${e()})`,
      () => `(() => ${inner()})()`,
      () => `eval(${JSON.stringify(inner())})`,
      () => `[${e()}, ...[${e()}], ${e()}].join('')`,
      () => `({ a: ${e()}, get b() { return ${inner()}; }, [${e()}]: ${e()} }).${this.#c.of(['a', 'b'])}`,
      () => `show(${e()}, ...[${e()}], ${e()})`,
      () => `${this.#c.of(s.functions)}()`,
      () => `(${e()}, ${this.#c.of(['', '!', 'typeof ', '-'])}${this.#c.of(s.variables)})`,
      () => `(${this.#c.of(['++', '--'])}${this.#c.of(s.variables)})`,
      () => `[...new ${this.#c.of(['Set', 'Array'])}([${e()}, ${e()}])].join('-')`,
      () => `(({ a, b = ${inner()}, ...rest }) => show(a, b, Object.keys(rest)))({ [${e()}]: ${e()}, a: ${e()} })`,
      () => this.#function(s, e),
      () => this.#object(s, e),
    ];
    if (s.evalVariables.length > 0) {
      forms.push(() => {
        const name = this.#c.of(s.evalVariables);
        return `(typeof ${name} === 'undefined' ? 'none' : ${name})`;
      });
    }
    if (s.yields) {
      forms.push(() => `(yield ${e()})`, () => `(yield ${e()})`, () => `(yield ${e()})`,
        () => `(yield* [${e()}, ${e()}].map(String), 0)`, () => `(yield* inner${this.#c.below(3)}(${e()}))`);
      if (this.#isAsync) forms.push(() => `(await ${e()})`, () => `(await (async (_ = ${inner()}) => show(_, await ${inner()}))())`);
      if (s.generators.length > 0) forms.push(() => `(yield* ${this.#c.of(s.generators)}(${e()}))`);
    }
    return this.#c.of(forms)();
  }

  // A function with a parameter that closures see, called at once.
  #function(s, e) {
    const parameter = this.#name('v'), own = s.inFunction();
    own.variables.push(parameter);
    const body = `${this.#statement(own)} return show(${parameter}, typeof new.target, ...arguments, ${this.#expression(own, 1)});`;
    const initializer = this.#expression(s.inFunction(), 1);
    const call = this.#c.of(['.call({ t: 1 }, ', '(']);
    return `(function (${parameter} = ${initializer}, late = () => ${parameter}) { ${body} })${call}${e()}, () => 'l')`;
  }

  #object(s, e) {
    const own = s.inFunction({ strict: s.strict }), value = () => this.#expression(own, 1);
    return `({
      __proto__: { get x() { return ${value()}; }, m(a) { return show(a, ${value()}); } },
      get x() { return super.x + 1; }, set x(v) { ${this.#c.of(s.variables)} = v; },
      m(...a) { this.x = ${value()}; return super.m(...a) + this.x; },
    })${this.#c.of(['.m', '?.m', "['m']"])}(${e()})`;
  }

  #statements(s, count) {
    return Array.from({ length: count }, () => this.#statement(s)).join('\n');
  }

  #block(s, most = 2) {
    return `{ ${this.#statements(s.block(), 1 + this.#c.below(most))} }`;
  }

  #statement(s) {
    const e = (scope = s) => this.#expression(scope);
    const assign = () => `${this.#c.of(s.variables)} ${this.#c.of(['=', '+='])} ${e()};`;
    if (s.depth > 6) return assign();
    const forms = [
      assign,
      () => `if (${e()}) ${this.#block(s)} else ${this.#block(s, 1)}`,
      () => `try ${this.#block(s)} finally ${this.#block(s, 1)}`,
      () => this.#declare(s, 'let', s.variables),
      () => this.#declare(s, 'const', s.constants),
      () => this.#pattern(s),
      () => this.#arrow(s),
      () => this.#functionDeclaration(s),
      () => this.#for(s),
      () => this.#forOf(s),
      () => this.#forIn(s),
      () => this.#tryCatch(s),
      () => this.#switch(s),
      () => this.#class(s),
      () => this.#eval(s),
      () => this.#labelled(s),
      () => this.#nestedLoops(s),
      () => this.#while(s),
      () => this.#derivedClass(s),
      () => this.#assignment(s),
      () => `${this.#c.of(s.variables)} = [...(function* () { ${this.#generatorBody(s.inFunction())} })()].join('/');`,
      () => `[${this.#c.of(s.variables)} = ${e()}, ${this.#c.of(s.variables)}] = [${this.#c.of(['undefined', '1'])}, ${e()}];`,
      () => this.#callKept(s),
      () => (this.#c.chance(0.3) ? `throw ${e()};` : assign()),
    ];
    if (!s.strict) forms.push(() => this.#with(s));
    if (s.yields) {
      forms.push(() => `${this.#c.of(s.variables)} = yield show(${s.variables.slice(0, 4).join()}, ${e()});`);
      if (s.depth < 5) forms.push(() => this.#generatorDeclaration(s));
      if (s.depth > 1) forms.push(() => this.#using(s));
      forms.push(() => `if (${e()} === ${e()}) return ${e()};`);
      if (s.labels.length > 0) forms.push(() => `if (${e()}) break ${this.#c.of(s.labels)};`);
    }
    return this.#c.of(forms)();
  }

  #callKept(s) {
    const list = this.#c.of(s.lists);
    return `if (${list}.length) ${this.#c.of(s.variables)} = ${list}[${this.#c.below(5)} % ${list}.length]();`;
  }

  #generatorBody(s) {
    return `yield ${this.#expression(s)}; ${this.#statement(s)} yield ${this.#expression(s)};`;
  }

  #declare(s, kind, to) {
    const name = this.#name('v');
    const text = `${kind} ${name} = ${this.#expression(s)};`;
    to.push(name);
    return text;
  }

  #pattern(s) {
    const a = this.#name('v'), b = this.#name('v');
    const e = () => this.#expression(s, 1);
    const text = `let { a: ${a} = ${e()}, [${e()}]: ${b} = ${e()} } = { a: ${this.#c.of(['1', 'undefined'])} };`;
    s.variables.push(a, b);
    return text;
  }

  #arrow(s) {
    const f = this.#name('f');
    const text = `const ${f} = () => ${this.#expression(s.inFunction())};`;
    s.functions.push(f);
    return text;
  }

  #functionDeclaration(s) {
    const f = this.#name('f'), own = s.inFunction();
    const text = `function ${f}() { ${this.#statement(own)} return ${this.#expression(own, 1)}; }`;
    s.functions.push(f);
    return text;
  }

  #for(s) {
    const own = s.block(), i = this.#name('i'), f = this.#name('f'), rounds = this.#name('n');
    own.variables.push(i);
    own.functions.push(f);
    const head = `let ${i} = 0, ${f} = () => ${i} + '.', ${rounds} = 0`;
    return `for (${head}; ${i} < ${1 + this.#c.below(3)} && ${rounds} < 4; ${i}++, ${rounds}++) {
      ${CUT} ${own.keep(`() => ${this.#c.of(own.variables)}`)}
      ${this.#block(own)}
    }`;
  }

  #forOf(s) {
    const own = s.block(), a = this.#name('x'), b = this.#name('x'), e = () => this.#expression(s, 1);
    own.variables.push(a, b);
    const head = `[${a}, ${b} = ${this.#expression(s.inFunction(), 1)}] of [[${e()}, 1], [${e()}]]`;
    return `for ${s.yields && this.#isAsync ? 'await ' : ''}(${this.#c.of(['let', 'var'])} ${head}) {
      ${CUT} ${own.keep(`() => ${a} + '' + ${b}`)}
      ${this.#block(own)}
    }`;
  }

  #forIn(s) {
    const own = s.block(), key = this.#name('k');
    own.constants.push(key);
    return `for (const ${key} in { [${this.#expression(s, 1)}]: 1, b: 2 }) ${this.#block(own)}`;
  }

  #tryCatch(s) {
    const own = s.block(), error = this.#name('e');
    own.variables.push(error);
    const handler = `${error} = String(${error}?.message ?? ${error}); ${own.keep(`() => ${error}`)}`;
    const last = this.#c.chance(0.5) ? ` finally ${this.#block(s, 1)}` : '';
    return `try ${this.#block(s)} catch (${error}) { ${handler} ${this.#statements(own, 2)} }${last}`;
  }

  #switch(s) {
    const own = s.block(), x = this.#name('w'), f = this.#name('f'), e = () => this.#expression(s, 1);
    own.constants.push(x);
    return `switch (${e()}) {
      case ${e()}: let ${x} = ${e()}; const ${f} = () => ${x}; ${this.#statement(own)} ${this.#c.of(['break;', ''])}
      case 1: { ${this.#statement(s.block())} }
      default: ${this.#statement(s.block())} ${own.keep(`() => { try { return ${f}(); } catch (e) { return e.name; } }`)}
    }`;
  }

  #class(s) {
    const name = this.#name('C');
    const own = s.inFunction({ strict: true });
    own.constants = own.constants.filter((c) => !c.startsWith('arguments'));
    const e = () => this.#expression(own, 1);
    const text = `class ${name} {
      static #p = ${e()};
      static m() { ${this.#c.of(s.variables)} = ${e()}; return ${name}.#p + ${e()}; }
      [${this.#expression(s.inClass(), 1)}]() {}
      static { ${this.#statement(own.block())} }
      static get g() { return ${e()}; }
      static x = ${e()};
    }`;
    s.constants.push(`${name}.m()`, `${name}.g`, `${name}.x`);
    return text;
  }

  // Declares variables of the function where it is sloppy.
  #eval(s) {
    const own = s.inFunction();
    if (s.strict || !s.yields) return `eval(${JSON.stringify(this.#statement(own))});`;
    const name = this.#name('q');
    const code = `var ${name} = ${this.#expression(own, 1)}; function f${name}() { return ${name} + '!'; }`;
    s.evalVariables.push(name);
    return `eval(${JSON.stringify(code)}); ${s.keep(`() => (typeof f${name} === 'function' ? f${name}() : 'none')`)}`;
  }

  #with(s) {
    const own = s.block(), name = this.#name('a');
    own.constants.push(name);
    return `with ({ ${name}: ${this.#expression(s, 1)} }) {
      ${own.keep(`() => ${name}`)}
      ${this.#statements(own, 2)}
    }`;
  }

  #labelled(s) {
    const own = s.block(), label = this.#name('L');
    if (s.yields) own.labels.push(label);
    return `${label}: { ${this.#statement(own)} if (${this.#expression(own, 1)}) break ${label}; ${this.#statement(own)} }`;
  }

  // Kept closures change variables of this function only: those of functions in it are shared, as objects are.
  #nestedLoops(s) {
    const own = s.block(), label = this.#name('L'), a = this.#name('k'), b = this.#name('x'), n = this.#name('n');
    own.variables.push(a, b);
    const iterable = this.#c.of([`new Map([[${this.#expression(s, 1)}, 1], [2, 'b']])`, `['c', ${this.#expression(s, 1)}].entries()`]);
    const again = `if (++${n} < 5 && ${this.#expression(own, 1)}) ${this.#c.of(['continue', 'break'])} ${this.#c.of(['', label])};`;
    return `{ let ${n} = 0; ${label}: for (let ${a} of 'ab') for (let [${b}] of [...${iterable}]) {
      ${CUT} ${own.keep(`() => ${a} ${s.yields ? '+=' : '+'} ${b}`)}
      try { ${again} ${this.#statement(own.block())} } finally { ${this.#c.of(own.variables)} += ${this.#expression(own, 1)}; }
    } }`;
  }

  #while(s) {
    const own = s.block(), n = this.#name('n');
    const body = `{ ${CUT} let ${n}_ = ${n}; ${own.keep(`() => ${n}_`)} ${this.#statements(own.block(), 2)} }`;
    return `{ let ${n} = 0; ${this.#c.chance(0.5)
      ? `while (${n}++ < 3 && ${this.#expression(own, 1)}) ${body}`
      : `do ${body} while (${n}++ < 2 && ${this.#expression(own, 1)});`} }`;
  }

  #derivedClass(s) {
    const name = this.#name('D'), own = s.inFunction({ strict: true });
    own.constants = own.constants.filter((c) => !c.startsWith('arguments'));
    const e = () => this.#expression(own, 1);
    const text = `class ${name} extends (${this.#expression(s.inClass(), 1)}, class { f = ${e()}; constructor(a) { this.a = a; } m() { return ${e()}; } }) {
      #p = ${e()};
      [${this.#expression(s.inClass(), 1)}] = () => this.#p;
      g = () => super.m() + this.f;
      constructor() { const late = () => super(${e()}); if (${e()}) late(); else late(); ${this.#statement(own.block())} }
      #m(x = ${e()}) { return show(x, this.a, this.#p); }
      get v() { return this.#m() + this.g(); }
      static get made() { try { return new ${name}().v; } catch (e) { return e.name; } }
    }`;
    s.constants.push(`${name}.made`);
    return text;
  }

  #assignment(s) {
    const v = () => this.#c.of(s.variables), e = () => this.#expression(s, 1);
    return this.#c.of([
      () => `[${v()}, ${v()}] = [${v()}, ${v()}];`,
      () => `({ a: ${v()} = ${e()}, [${e()}]: ${v()} = ${e()} } = { a: ${this.#c.of(['1', 'undefined'])} });`,
      () => `[, ${v()} = ${e()}, ...[${v()} = ${e()}]] = [...'xyz'].slice(${this.#c.below(4)});`,
      () => `[{ length: ${v()} }, [${v()}] = [${e()}]] = [show(${e()})];`,
    ])();
  }

  #using(s) {
    const [kind, symbol] = this.#isAsync ? ['await using', 'asyncDispose'] : ['using', 'dispose'];
    const dispose = `${this.#isAsync ? 'async ' : ''}() => { ${this.#statement(s.inFunction())} }`;
    return `{ ${kind} ${this.#name('u')} = { [Symbol.${symbol}]: ${dispose} }; ${this.#statements(s.block(), 2)} }`;
  }

  // One that uses the variables around it. What outlives it does not use its own, which would be its home's then.
  #generatorDeclaration(s) {
    const name = this.#name('g'), parameter = this.#name('v'), list = this.#name('m'), own = new Scope(s, { labels: [] });
    own.variables.push(parameter);
    own.lists.push(list);
    const text = `${this.#isAsync ? 'async ' : ''}function STAR ${name}(${parameter}) {
      let ${list} = [];
      ${this.#statements(own, 2 + this.#c.below(3))}
      const late = () => show(${this.#c.of(own.variables)}, ${parameter});
      ${parameter} = yield late();
      return late() + ${list}.map((f) => show(f())).join() + ${this.#expression(own, 1)};
    }`;
    s.generators.push(name);
    return text;
  }

  program() {
    const s = new Scope(undefined, {
      strict: this.#c.chance(0.5),
      variables: ['p', 'va', 'vb', 'vc'], constants: ['arguments.length', 'this.t', 'r'], functions: ['q'],
      lists: ['made'],
    });
    return `${s.strict ? "'use strict';" : ''}
      return ${this.#isAsync ? 'async ' : ''}function STAR f(p, q = () => p++, { r = (() => p + 'r')() } = {}, ...rest) {
        let va = 0, vb = 'b', vc = 1, made = [];
        ${this.#statements(s, 7)}
        va = yield [show(va, vb, vc, p), made.map((f) => { try { return show(f()); } catch (e) { return e.name; } }).join()];
        return show(va, vb, vc, made.length);
      };`;
  }
}

function composeProgram(seed, isAsync) {
  const async = isAsync ? 'async ' : '';
  return `
    const show = (...values) => values.map((v) => (Object(v) === v ? typeof v : String(v))).join().slice(0, 60);
    const cut = (v) => (typeof v === 'string' && v.length > 60 ? v.slice(0, 60) : v);
    const tag = (texts, ...values) => texts.join('|') + show(...values);
    function STAR inner0(n) { const r = yield 'inner ' + show(n); return show(r, n); }
    ${async}function STAR inner1(n) {
      let k = 0;
      const inc = () => k++;
      try { inc(); n = yield show(n, k); inc(); yield show(n, k); } finally { inc(); if (n === 1) yield 'last' + k; }
      return k;
    }
    ${async}function STAR inner2(n) { const f = () => show(n); n = yield* inner1(f()); return f() + (yield f()); }
    return (() => { ${new Composer(seed, isAsync).program()} })();`;
}
