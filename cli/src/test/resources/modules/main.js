// Modules of all kinds, found in all ways. expected.txt is what node prints.
const a = require('./a'); console.log(a.done, require('./a') === a, require('./data.json'), require('./dir').d);
console.log(require('pkg'), require('pkg/lib/other'), require('exp'), require('exp/feature'), require('@s/q').q);
try { require('exp/hidden') } catch (e) { console.log(e.code, e.message.replace(__dirname, '')) }
try { require('nope') } catch (e) { console.log(e.code, e.message.split('\n').length, e.requireStack.length) }
console.log(require.resolve('./a').replace(__dirname, ''), require.main === module, module.children.length, Object.keys(require.cache).length, module.id, module.loaded);
const EventEmitter = require('events'); const em = new EventEmitter(); em.once('x', (v) => console.log('once', v)); em.on('x', function (v) { console.log('on', v, this === em) }); console.log(em.emit('x', 1), em.emit('x', 2), em.emit('y'), em.listenerCount('x'), em.eventNames());
const assert = require('node:assert'); assert.deepStrictEqual({ a: [1, new Map([[1, { b: 2 }]])] }, { a: [1, new Map([[1, { b: 2 }]])] });
try { assert.strictEqual(1, 2) } catch (e) { console.log(e.name, e.code, JSON.stringify(e.message)) }
try { assert.deepEqual({a:1}, {a:2}) } catch (e) { console.log(e.name, e.code) }
assert.throws(() => { throw new TypeError('bad') }, TypeError); assert.throws(() => { throw new TypeError('bad') }, { message: 'bad' });
const path = require('path'); console.log(path.resolve('/a/b', '../c', './d'), path.relative('/a/b/c', '/a/d'), path.basename('/x/y.html', '.html'), path.extname('a.b.c'), path.dirname('/a/b/'), path.normalize('/a/./b//../c/'), path.parse('/home/u/f.txt'), path.format({ dir: '/x', name: 'f', ext: '.t' }), path.isAbsolute('a'), path.join('a', '', '../..', 'b'));
for (const p of ['', '/', 'a', 'a/', '/a', './a', '../a', '.a', 'a.', 'a/.b', 'a//b//', '.', '..']) console.log([path.dirname(p), path.basename(p), path.extname(p), path.normalize(p), JSON.stringify(path.parse(p))]);
const util = require('util'); function A() {} function B() {} util.inherits(A, B); console.log(new A() instanceof B, util.isDeepStrictEqual([1], [1]), util.types.isMap(new Map()), util.format('%s', 'x'), util.types.isDate(new Date()));
const fs = require('fs'); fs.writeFileSync(`${process.argv[2]}/out.txt`, 'äb'); fs.appendFileSync(`${process.argv[2]}/out.txt`, 'c'); console.log(fs.readFileSync(`${process.argv[2]}/out.txt`, 'utf8'), fs.existsSync('/nope'), fs.statSync(__dirname).isDirectory(), fs.readdirSync(path.join(__dirname, 'node_modules')));
try { fs.readFileSync('/nope/x') } catch (e) { console.log(e.code, e.message, e.syscall) }
console.log(typeof require('perf_hooks').performance.now(), require('os').EOL === '\n', require('tty').isatty(9));
