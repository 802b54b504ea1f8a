// The default order is that of strings; undefined and holes are last.
console.log([10, 9, 1, 100, -1].sort().join(), ["b", undefined, "a", , "B"].sort().join(), [3, undefined, 1, , 2].sort().length); // expect: -1,1,10,100,9 B,a,b,, 5
console.log([true, null, 5n, 2.5, "x", -0].sort().join(), [undefined, 3, undefined].sort().indexOf(undefined), 2 in [3, , 1].sort()); // expect: 0,2.5,5,,true,x 1 false
console.log([{ toString: () => "b" }, { toString: () => "a" }].sort().map(String).join(), ["é", "z", "a", "\u{1F600}", "\uFFFF"].sort().length); // expect: a,b 5
---
// A comparison function.
console.log([10, 9, 1].sort((a, b) => a - b).join(), [1, 2, 3].sort((a, b) => b - a).join(), [3, 1, 2].sort(() => 0).join(), [3, 1, 2].sort(() => NaN).join()); // expect: 1,9,10 3,2,1 3,1,2 3,1,2
console.log([3, 1, 2].sort((a, b) => a > b).join(), [5, undefined, 1].sort((a, b) => a - b).join(), [2, 1].sort(undefined).join(), [2, 1].sort((a, b) => ({ valueOf: () => a - b })).join()); // expect: 3,1,2 1,5, 1,2 1,2
const words = ["delta", "alpha", "charlie", "bravo"];
console.log(words.sort((a, b) => a < b ? -1 : a > b ? 1 : 0).join(), words.sort((a, b) => a.length - b.length).join()); // expect: alpha,bravo,charlie,delta alpha,bravo,delta,charlie
[1].sort(null); // throws: TypeError: The comparison function must be either a function or undefined
---
[2, 1].sort((a, b) => { throw new Error("stop"); }); // throws: Error: stop
---
// It is stable, for any length.
for (const n of [5, 40, 300, 3000]) {
  const a = [];
  for (let i = 0; i < n; i++) a.push({ k: (i * 7919) % 13, i });
  a.sort((x, y) => x.k - y.k);
  let ok = a.length === n;
  for (let i = 1; i < n; i++) if (a[i - 1].k > a[i].k || a[i - 1].k === a[i].k && a[i - 1].i > a[i].i) ok = false;
  if (!ok) console.log("unstable at", n);
}
console.log("sorted"); // expect: sorted
---
// A comparison function that contradicts itself gives some permutation.
let seed = 1;
const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
const a = Array.from({ length: 2000 }, (_, i) => i);
a.sort(() => random() - 0.5);
console.log(a.length, new Set(a).size, a.reduce((x, y) => x + y)); // expect: 2000 2000 1999000
---
// What the comparison function does to the array is overwritten.
const a = [3, 1, 2];
a.sort((x, y) => { a.length = 0; return x - y; });
console.log(a.join()); // expect: 1,2,3
const o = { length: 4, 0: "b", 2: "a", 3: undefined };
Array.prototype.sort.call(o);
console.log(JSON.stringify(o), Object.keys(o).join()); // expect: {"0":"a","1":"b","length":4} 0,1,2,length
const sparse = [];
sparse[20000] = 1;
sparse[3] = 0;
sparse.sort();
console.log(Object.keys(sparse).join(), sparse.length); // expect: 0,1 20001
Object.freeze([2, 1]).sort(); // throws: TypeError: Cannot assign to read only property '0' of object '[object Array]'
