// Objects that wrap primitive values. What is expected is what node 20 prints.
console.log(Object(1), Object(-0), Object('abc'), Object(true), Object(1n), Object(Symbol('s')));
// expect: [Number: 1] [Number: -0] [String: 'abc'] [Boolean: true] [BigInt: 1n] [Symbol: Symbol(s)]
---
console.log([Object('a\nb'), Object('')], { n: new Number(NaN) });
// expect: [ [String: 'a\nb'], [String: ''] ] { n: [Number: NaN] }
---
console.log(Object.assign(new String('abc'), { x: 1 }), Object.assign(new Number(3), { x: 1 }));
// expect: [String: 'abc'] { x: 1 } [Number: 3] { x: 1 }
---
class MyNumber extends Number {} console.log(new MyNumber(4));
// expect: [Number (MyNumber): 4]
---
class MyString extends String {} console.log(new MyString('ab'));
// expect: [String (MyString): 'ab']
---
console.log(Object.setPrototypeOf(new Number(3), null), Object.setPrototypeOf(new String('x'), null));
// expect: [Number (null prototype): 3] [String (null prototype): 'x']
---
class Tagged extends Boolean { get [Symbol.toStringTag]() { return 'T' } } console.log(new Tagged(true));
// expect: [Boolean (Tagged): true] [T]
