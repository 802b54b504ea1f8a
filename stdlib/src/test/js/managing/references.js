// WeakRef keeps its target at least for the job.
const o = {}, s = Symbol();
const r = new WeakRef(o);
console.log(r.deref() === o, new WeakRef(s).deref() === s, Object.prototype.toString.call(r), WeakRef.length, "deref" in WeakRef.prototype); // expect: true true [object WeakRef] 1 true
new WeakRef(1); // throws: TypeError: WeakRef: invalid target
---
// FinalizationRegistry.
const t = {}, o = {};
const f = new FinalizationRegistry(() => {});
console.log(f.register(o, 1, t), f.unregister(t), f.unregister(t), f.register(o, o.x), Object.prototype.toString.call(f), f.register.length); // expect: undefined true false undefined [object FinalizationRegistry] 2
f.register(o, o); // throws: TypeError: FinalizationRegistry.prototype.register: target and holdings must not be same
---
new FinalizationRegistry(1); // throws: TypeError: FinalizationRegistry: cleanup must be callable
---
new FinalizationRegistry(() => {}).register(1); // throws: TypeError: FinalizationRegistry.prototype.register: invalid target
---
new FinalizationRegistry(() => {}).unregister(1); // throws: TypeError: Invalid unregisterToken ('1')
