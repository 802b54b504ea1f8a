// Dates. What is expected is what node 20 prints.
console.log(new Date(0), [new Date(1e12)], { d: new Date(NaN) }, new Date(-1), new Date(8.64e15), new Date(-8.64e15), new Date(-62198755200000));
// expect: 1970-01-01T00:00:00.000Z [ 2001-09-09T01:46:40.000Z ] { d: Invalid Date } 1969-12-31T23:59:59.999Z +275760-09-13T00:00:00.000Z -271821-04-20T00:00:00.000Z -000001-01-01T00:00:00.000Z
---
console.log(Object.assign(new Date(0), { a: 1 }), Object.assign(new Date(NaN), { a: 1 }));
// expect: 1970-01-01T00:00:00.000Z { a: 1 } Invalid Date { a: 1 }
---
class D2 extends Date { constructor() { super(0) } } console.log(new D2(), [new D2()]);
// expect: D2 1970-01-01T00:00:00.000Z [ D2 1970-01-01T00:00:00.000Z ]
