"use strict"; // What refused operations say.
const f=Object.freeze(function q(){}); try { f.name='z' } catch (e) { console.log(e.message) } // expect: Cannot assign to read only property 'name' of function 'function q(){}'
try { f.zz=1 } catch (e) { console.log(e.message) } // expect: Cannot add property zz, object is not extensible
try { delete f.name } catch (e) { console.log(e.message) } // expect: Cannot delete property 'name' of function q(){}
try { delete Object.freeze([1])[0] } catch (e) { console.log(e.message) } // expect: Cannot delete property '0' of [object Array]
try { Object.freeze([1]).push(2) } catch (e) { console.log(e.message) } // expect: Cannot add property 1, object is not extensible
try { Object.freeze([1])[0]=2 } catch (e) { console.log(e.message) } // expect: Cannot assign to read only property '0' of object '[object Array]'
try { ({get x(){return 1}}).x=2 } catch (e) { console.log(e.message) } // expect: Cannot set property x of #<Object> which has only a getter
try { (class { static get x(){return 1}}).x=2 } catch (e) { console.log(e.message) } // expect: Cannot set property x of class { static get x(){return 1}} which has only a getter
try { "abc".x = 1 } catch (e) { console.log(e.message) } // expect: Cannot create property 'x' on string 'abc'
try { "abc".length = 1 } catch (e) { console.log(e.message) } // expect: Cannot assign to read only property 'length' of string 'abc'
try { "abc"[0] = 1 } catch (e) { console.log(e.message) } // expect: Cannot assign to read only property '0' of string 'abc'
try { (5).x = 1 } catch (e) { console.log(e.message) } // expect: Cannot create property 'x' on number '5'
try { undefined.x = 1 } catch (e) { console.log(e.message) } // expect: Cannot set properties of undefined (setting 'x')
try { new Proxy({}, {set(){return false}}).x = 1 } catch (e) { console.log(e.message) } // expect: 'set' on proxy: trap returned falsish for property 'x'
try { delete new Proxy({}, {deleteProperty(){return false}}).x } catch (e) { console.log(e.message) } // expect: 'deleteProperty' on proxy: trap returned falsish for property 'x'
try { Object.defineProperty(new Proxy({}, {defineProperty(){return false}}), "x", {}) } catch (e) { console.log(e.message) } // expect: 'defineProperty' on proxy: trap returned falsish for property 'x'
try { new Proxy({}, {get: 1}).x } catch (e) { console.log(e.message) } // expect: '1' returned for property 'get' of object '#<Object>' is not a function
try { new (class A { constructor(){ this.x(); } }) } catch (e) { console.log(e.message) } // expect: this.x is not a function
try { Object.setPrototypeOf(Object.freeze({}), {}) } catch (e) { console.log(e.message) } // expect: #<Object> is not extensible
try { class A {}; A() } catch (e) { console.log(e.message) } // expect: Class constructor A cannot be invoked without 'new'
try { new Map([1]) } catch (e) { console.log(e.message) } // expect: Iterator value 1 is not an entry object
try { ({}) instanceof 1 } catch (e) { console.log(e.message) } // expect: Right-hand side of 'instanceof' is not an object
try { ({}) instanceof ({}) } catch (e) { console.log(e.message) } // expect: Right-hand side of 'instanceof' is not callable
try { ({}) instanceof (()=>1) } catch (e) { console.log(e.message) } // expect: Function has non-object prototype 'undefined' in instanceof check
try { 'x' in 1 } catch (e) { console.log(e.message) } // expect: Cannot use 'in' operator to search for 'x' in 1
try { Object.defineProperty({}, "x", {get: 1}) } catch (e) { console.log(e.message) } // expect: Getter must be a function: 1
try { const a = new Array(-1) } catch (e) { console.log(e.message) } // expect: Invalid array length
---
"use strict"; // What objects are called that a message is about.
const refused = (o) => { try { o.x = 1; } catch (e) { return e.message; } };
const own = (o) => refused(Object.create(Object.freeze(Object.assign(o, { x: 0 }))));
console.log(own((function* () {})())); // expect: Cannot assign to read only property 'x' of object '[object Generator]'
console.log(own([])); // expect: Cannot assign to read only property 'x' of object '[object Object]'
console.log(refused((function **() {})()));
// expect: Cannot add property x, object is not extensible
for (const o of [new Map(), new (class Q {}), new Date(0), [1], Object("s"), new Error("e"), new Uint8Array(1), { constructor: 3 }, (function **() {})()]) {
  try { Reflect.construct(o, []); } catch (e) { console.log(e.message); }
}
// expect: #<Map> is not a constructor
// expect: #<Q> is not a constructor
// expect: [object Date] is not a constructor
// expect: [object Array] is not a constructor
// expect: [object String] is not a constructor
// expect: Error: e is not a constructor
// expect: [object Uint8Array] is not a constructor
// expect: [object Object] is not a constructor
// expect: [object ParallelGenerator] is not a constructor
try { null[new Map()]; } catch (e) { console.log(e.message); } // expect: Cannot read properties of null (reading '#<Map>')
try { null[[]]; } catch (e) { console.log(e.message); } // expect: Cannot read properties of null
try { undefined[new Date()] = 1; } catch (e) { console.log(e.message); } // expect: Cannot set properties of undefined
try { undefined[1.5] = 1; } catch (e) { console.log(e.message); } // expect: Cannot set properties of undefined (setting '1.5')
try { (class {})(); } catch (e) { console.log(e.message); } // expect: Class constructors cannot be invoked without 'new'
