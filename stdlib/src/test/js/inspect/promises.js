// Promises, and functions that suspend. What is expected is what node 20 prints.
console.log(Promise.resolve({a:1}), new Promise(()=>{}), Object.assign(Promise.resolve(1),{x:1}))
const p=Promise.reject(2);
p.catch(()=>{}); console.log(p, [p]);
class P extends Promise{}
console.log(P.resolve([1,2]));
// expect: Promise { { a: 1 } } Promise { <pending> } Promise { 1, x: 1 }
// expect: Promise { <rejected> 2 } [ Promise { <rejected> 2 } ]
// expect: P [Promise] { [ 1, 2 ] }
---
console.log(async()=>{}, function*g(){}, async function*ag(){}, (function*(){})(), Object.setPrototypeOf(async function f(){}, Function.prototype));
// expect: [AsyncFunction (anonymous)] [GeneratorFunction: g] [AsyncGeneratorFunction: ag] Object [Generator] {} [AsyncFunction: f] Function
