// Names, lengths and attributes of the properties of built-in objects, and what their values are: as V8 has them.
const expected = `
Object wc "Object" 1
Object.prototype  object
Object.assign wc "assign" 2
Object.getOwnPropertyDescriptor wc "getOwnPropertyDescriptor" 2
Object.getOwnPropertyDescriptors wc "getOwnPropertyDescriptors" 1
Object.getOwnPropertyNames wc "getOwnPropertyNames" 1
Object.getOwnPropertySymbols wc "getOwnPropertySymbols" 1
Object.hasOwn wc "hasOwn" 2
Object.is wc "is" 2
Object.preventExtensions wc "preventExtensions" 1
Object.seal wc "seal" 1
Object.create wc "create" 2
Object.defineProperties wc "defineProperties" 2
Object.defineProperty wc "defineProperty" 3
Object.freeze wc "freeze" 1
Object.getPrototypeOf wc "getPrototypeOf" 1
Object.setPrototypeOf wc "setPrototypeOf" 2
Object.isExtensible wc "isExtensible" 1
Object.isFrozen wc "isFrozen" 1
Object.isSealed wc "isSealed" 1
Object.keys wc "keys" 1
Object.entries wc "entries" 1
Object.fromEntries wc "fromEntries" 1
Object.values wc "values" 1
Object.prototype.constructor wc "Object" 1
Object.prototype.__defineGetter__ wc "__defineGetter__" 2
Object.prototype.__defineSetter__ wc "__defineSetter__" 2
Object.prototype.hasOwnProperty wc "hasOwnProperty" 1
Object.prototype.__lookupGetter__ wc "__lookupGetter__" 1
Object.prototype.__lookupSetter__ wc "__lookupSetter__" 1
Object.prototype.isPrototypeOf wc "isPrototypeOf" 1
Object.prototype.propertyIsEnumerable wc "propertyIsEnumerable" 1
Object.prototype.toString wc "toString" 0
Object.prototype.valueOf wc "valueOf" 0
get Object.prototype.__proto__ c "get __proto__" 0
set Object.prototype.__proto__ c "set __proto__" 1
Object.prototype.toLocaleString wc "toLocaleString" 0
Function wc "Function" 1
Function.prototype  "" 0
Function.prototype.constructor wc "Function" 1
Function.prototype.apply wc "apply" 2
Function.prototype.bind wc "bind" 1
Function.prototype.call wc "call" 1
Function.prototype.toString wc "toString" 0
Function.prototype[Symbol.hasInstance]  "[Symbol.hasInstance]" 1
Boolean wc "Boolean" 1
Boolean.prototype  object
Boolean.prototype.constructor wc "Boolean" 1
Boolean.prototype.toString wc "toString" 0
Boolean.prototype.valueOf wc "valueOf" 0
Symbol wc "Symbol" 0
Symbol.prototype  object
Symbol.prototype.constructor wc "Symbol" 0
Symbol.prototype.toString wc "toString" 0
Symbol.prototype.valueOf wc "valueOf" 0
get Symbol.prototype.description c "get description" 0
Symbol.prototype[Symbol.toStringTag] c string
Symbol.prototype[Symbol.toPrimitive] c "[Symbol.toPrimitive]" 1
Symbol.for wc "for" 1
Symbol.keyFor wc "keyFor" 1
Symbol.asyncIterator  symbol
Symbol.hasInstance  symbol
Symbol.isConcatSpreadable  symbol
Symbol.iterator  symbol
Symbol.match  symbol
Symbol.matchAll  symbol
Symbol.replace  symbol
Symbol.search  symbol
Symbol.species  symbol
Symbol.split  symbol
Symbol.toPrimitive  symbol
Symbol.toStringTag  symbol
Symbol.unscopables  symbol
Error wc "Error" 1
Error.prototype  object
Error.prototype.constructor wc "Error" 1
Error.prototype.name wc string
Error.prototype.message wc string
Error.prototype.toString wc "toString" 0
AggregateError wc "AggregateError" 2
AggregateError.prototype  object
AggregateError.prototype.constructor wc "AggregateError" 2
AggregateError.prototype.name wc string
AggregateError.prototype.message wc string
EvalError wc "EvalError" 1
EvalError.prototype  object
EvalError.prototype.constructor wc "EvalError" 1
EvalError.prototype.name wc string
EvalError.prototype.message wc string
RangeError wc "RangeError" 1
RangeError.prototype  object
RangeError.prototype.constructor wc "RangeError" 1
RangeError.prototype.name wc string
RangeError.prototype.message wc string
ReferenceError wc "ReferenceError" 1
ReferenceError.prototype  object
ReferenceError.prototype.constructor wc "ReferenceError" 1
ReferenceError.prototype.name wc string
ReferenceError.prototype.message wc string
SyntaxError wc "SyntaxError" 1
SyntaxError.prototype  object
SyntaxError.prototype.constructor wc "SyntaxError" 1
SyntaxError.prototype.name wc string
SyntaxError.prototype.message wc string
TypeError wc "TypeError" 1
TypeError.prototype  object
TypeError.prototype.constructor wc "TypeError" 1
TypeError.prototype.name wc string
TypeError.prototype.message wc string
URIError wc "URIError" 1
URIError.prototype  object
URIError.prototype.constructor wc "URIError" 1
URIError.prototype.name wc string
URIError.prototype.message wc string
Number wc "Number" 1
Number.prototype  object
Number.prototype.constructor wc "Number" 1
Number.prototype.toExponential wc "toExponential" 1
Number.prototype.toFixed wc "toFixed" 1
Number.prototype.toPrecision wc "toPrecision" 1
Number.prototype.toString wc "toString" 1
Number.prototype.valueOf wc "valueOf" 0
Number.prototype.toLocaleString wc "toLocaleString" 0
Number.isFinite wc "isFinite" 1
Number.isInteger wc "isInteger" 1
Number.isNaN wc "isNaN" 1
Number.isSafeInteger wc "isSafeInteger" 1
Number.parseFloat wc "parseFloat" 1
Number.parseInt wc "parseInt" 2
Number.MAX_VALUE  number
Number.MIN_VALUE  number
Number.NaN  number
Number.NEGATIVE_INFINITY  number
Number.POSITIVE_INFINITY  number
Number.MAX_SAFE_INTEGER  number
Number.MIN_SAFE_INTEGER  number
Number.EPSILON  number
BigInt wc "BigInt" 1
BigInt.prototype  object
BigInt.prototype.constructor wc "BigInt" 1
BigInt.prototype.toLocaleString wc "toLocaleString" 0
BigInt.prototype.toString wc "toString" 0
BigInt.prototype.valueOf wc "valueOf" 0
BigInt.prototype[Symbol.toStringTag] c string
BigInt.asUintN wc "asUintN" 2
BigInt.asIntN wc "asIntN" 2
Math wc object
Math.abs wc "abs" 1
Math.acos wc "acos" 1
Math.acosh wc "acosh" 1
Math.asin wc "asin" 1
Math.asinh wc "asinh" 1
Math.atan wc "atan" 1
Math.atanh wc "atanh" 1
Math.atan2 wc "atan2" 2
Math.ceil wc "ceil" 1
Math.cbrt wc "cbrt" 1
Math.expm1 wc "expm1" 1
Math.clz32 wc "clz32" 1
Math.cos wc "cos" 1
Math.cosh wc "cosh" 1
Math.exp wc "exp" 1
Math.floor wc "floor" 1
Math.fround wc "fround" 1
Math.hypot wc "hypot" 2
Math.imul wc "imul" 2
Math.log wc "log" 1
Math.log1p wc "log1p" 1
Math.log2 wc "log2" 1
Math.log10 wc "log10" 1
Math.max wc "max" 2
Math.min wc "min" 2
Math.pow wc "pow" 2
Math.random wc "random" 0
Math.round wc "round" 1
Math.sign wc "sign" 1
Math.sin wc "sin" 1
Math.sinh wc "sinh" 1
Math.sqrt wc "sqrt" 1
Math.tan wc "tan" 1
Math.tanh wc "tanh" 1
Math.trunc wc "trunc" 1
Math.E  number
Math.LN10  number
Math.LN2  number
Math.LOG10E  number
Math.LOG2E  number
Math.PI  number
Math.SQRT1_2  number
Math.SQRT2  number
Math[Symbol.toStringTag] c string
Date wc "Date" 7
Date.prototype  object
Date.prototype.constructor wc "Date" 7
Date.prototype.toString wc "toString" 0
Date.prototype.toDateString wc "toDateString" 0
Date.prototype.toTimeString wc "toTimeString" 0
Date.prototype.toISOString wc "toISOString" 0
Date.prototype.toUTCString wc "toUTCString" 0
Date.prototype.toGMTString wc "toUTCString" 0
Date.prototype.getDate wc "getDate" 0
Date.prototype.setDate wc "setDate" 1
Date.prototype.getDay wc "getDay" 0
Date.prototype.getFullYear wc "getFullYear" 0
Date.prototype.setFullYear wc "setFullYear" 3
Date.prototype.getHours wc "getHours" 0
Date.prototype.setHours wc "setHours" 4
Date.prototype.getMilliseconds wc "getMilliseconds" 0
Date.prototype.setMilliseconds wc "setMilliseconds" 1
Date.prototype.getMinutes wc "getMinutes" 0
Date.prototype.setMinutes wc "setMinutes" 3
Date.prototype.getMonth wc "getMonth" 0
Date.prototype.setMonth wc "setMonth" 2
Date.prototype.getSeconds wc "getSeconds" 0
Date.prototype.setSeconds wc "setSeconds" 2
Date.prototype.getTime wc "getTime" 0
Date.prototype.setTime wc "setTime" 1
Date.prototype.getTimezoneOffset wc "getTimezoneOffset" 0
Date.prototype.getUTCDate wc "getUTCDate" 0
Date.prototype.setUTCDate wc "setUTCDate" 1
Date.prototype.getUTCDay wc "getUTCDay" 0
Date.prototype.getUTCFullYear wc "getUTCFullYear" 0
Date.prototype.setUTCFullYear wc "setUTCFullYear" 3
Date.prototype.getUTCHours wc "getUTCHours" 0
Date.prototype.setUTCHours wc "setUTCHours" 4
Date.prototype.getUTCMilliseconds wc "getUTCMilliseconds" 0
Date.prototype.setUTCMilliseconds wc "setUTCMilliseconds" 1
Date.prototype.getUTCMinutes wc "getUTCMinutes" 0
Date.prototype.setUTCMinutes wc "setUTCMinutes" 3
Date.prototype.getUTCMonth wc "getUTCMonth" 0
Date.prototype.setUTCMonth wc "setUTCMonth" 2
Date.prototype.getUTCSeconds wc "getUTCSeconds" 0
Date.prototype.setUTCSeconds wc "setUTCSeconds" 2
Date.prototype.valueOf wc "valueOf" 0
Date.prototype.getYear wc "getYear" 0
Date.prototype.setYear wc "setYear" 1
Date.prototype.toJSON wc "toJSON" 1
Date.prototype.toLocaleString wc "toLocaleString" 0
Date.prototype.toLocaleDateString wc "toLocaleDateString" 0
Date.prototype.toLocaleTimeString wc "toLocaleTimeString" 0
Date.prototype[Symbol.toPrimitive] c "[Symbol.toPrimitive]" 1
Date.now wc "now" 0
Date.parse wc "parse" 1
Date.UTC wc "UTC" 7
String wc "String" 1
String.prototype  object
String.prototype.length  number
String.prototype.constructor wc "String" 1
String.prototype.anchor wc "anchor" 1
String.prototype.at wc "at" 1
String.prototype.big wc "big" 0
String.prototype.blink wc "blink" 0
String.prototype.bold wc "bold" 0
String.prototype.charAt wc "charAt" 1
String.prototype.charCodeAt wc "charCodeAt" 1
String.prototype.codePointAt wc "codePointAt" 1
String.prototype.concat wc "concat" 1
String.prototype.endsWith wc "endsWith" 1
String.prototype.fontcolor wc "fontcolor" 1
String.prototype.fontsize wc "fontsize" 1
String.prototype.fixed wc "fixed" 0
String.prototype.includes wc "includes" 1
String.prototype.indexOf wc "indexOf" 1
String.prototype.isWellFormed wc "isWellFormed" 0
String.prototype.italics wc "italics" 0
String.prototype.lastIndexOf wc "lastIndexOf" 1
String.prototype.link wc "link" 1
String.prototype.localeCompare wc "localeCompare" 1
String.prototype.match wc "match" 1
String.prototype.matchAll wc "matchAll" 1
String.prototype.normalize wc "normalize" 0
String.prototype.padEnd wc "padEnd" 1
String.prototype.padStart wc "padStart" 1
String.prototype.repeat wc "repeat" 1
String.prototype.replace wc "replace" 2
String.prototype.replaceAll wc "replaceAll" 2
String.prototype.search wc "search" 1
String.prototype.slice wc "slice" 2
String.prototype.small wc "small" 0
String.prototype.split wc "split" 2
String.prototype.strike wc "strike" 0
String.prototype.sub wc "sub" 0
String.prototype.substr wc "substr" 2
String.prototype.substring wc "substring" 2
String.prototype.sup wc "sup" 0
String.prototype.startsWith wc "startsWith" 1
String.prototype.toString wc "toString" 0
String.prototype.toWellFormed wc "toWellFormed" 0
String.prototype.trim wc "trim" 0
String.prototype.trimStart wc "trimStart" 0
String.prototype.trimLeft wc "trimStart" 0
String.prototype.trimEnd wc "trimEnd" 0
String.prototype.trimRight wc "trimEnd" 0
String.prototype.toLocaleLowerCase wc "toLocaleLowerCase" 0
String.prototype.toLocaleUpperCase wc "toLocaleUpperCase" 0
String.prototype.toLowerCase wc "toLowerCase" 0
String.prototype.toUpperCase wc "toUpperCase" 0
String.prototype.valueOf wc "valueOf" 0
String.prototype[Symbol.iterator] wc "[Symbol.iterator]" 0
String.fromCharCode wc "fromCharCode" 1
String.fromCodePoint wc "fromCodePoint" 1
String.raw wc "raw" 1
RegExp wc "RegExp" 2
RegExp.prototype  object
RegExp.prototype.constructor wc "RegExp" 2
RegExp.prototype.exec wc "exec" 1
get RegExp.prototype.dotAll c "get dotAll" 0
get RegExp.prototype.flags c "get flags" 0
get RegExp.prototype.global c "get global" 0
get RegExp.prototype.hasIndices c "get hasIndices" 0
get RegExp.prototype.ignoreCase c "get ignoreCase" 0
get RegExp.prototype.multiline c "get multiline" 0
get RegExp.prototype.source c "get source" 0
get RegExp.prototype.sticky c "get sticky" 0
get RegExp.prototype.unicode c "get unicode" 0
RegExp.prototype.compile wc "compile" 2
RegExp.prototype.toString wc "toString" 0
RegExp.prototype.test wc "test" 1
get RegExp.prototype.unicodeSets c "get unicodeSets" 0
RegExp.prototype[Symbol.match] wc "[Symbol.match]" 1
RegExp.prototype[Symbol.matchAll] wc "[Symbol.matchAll]" 1
RegExp.prototype[Symbol.replace] wc "[Symbol.replace]" 2
RegExp.prototype[Symbol.search] wc "[Symbol.search]" 1
RegExp.prototype[Symbol.split] wc "[Symbol.split]" 2
get RegExp.input c "get input" 0
set RegExp.input c "set input" 1
get RegExp.$_ c "get $_" 0
get RegExp.lastMatch c "get lastMatch" 0
get RegExp.$& c "get $&" 0
get RegExp.lastParen c "get lastParen" 0
get RegExp.$+ c "get $+" 0
get RegExp.leftContext c "get leftContext" 0
get RegExp.$\` c "get $\`" 0
get RegExp.rightContext c "get rightContext" 0
get RegExp.$' c "get $'" 0
get RegExp.$1 c "get $1" 0
get RegExp.$2 c "get $2" 0
get RegExp.$3 c "get $3" 0
get RegExp.$4 c "get $4" 0
get RegExp.$5 c "get $5" 0
get RegExp.$6 c "get $6" 0
get RegExp.$7 c "get $7" 0
get RegExp.$8 c "get $8" 0
get RegExp.$9 c "get $9" 0
get RegExp[Symbol.species] c "get [Symbol.species]" 0
Array wc "Array" 1
Array.prototype  object
Array.prototype.length w number
Array.prototype.constructor wc "Array" 1
Array.prototype.at wc "at" 1
Array.prototype.concat wc "concat" 1
Array.prototype.copyWithin wc "copyWithin" 2
Array.prototype.fill wc "fill" 1
Array.prototype.find wc "find" 1
Array.prototype.findIndex wc "findIndex" 1
Array.prototype.findLast wc "findLast" 1
Array.prototype.findLastIndex wc "findLastIndex" 1
Array.prototype.lastIndexOf wc "lastIndexOf" 1
Array.prototype.pop wc "pop" 0
Array.prototype.push wc "push" 1
Array.prototype.reverse wc "reverse" 0
Array.prototype.shift wc "shift" 0
Array.prototype.unshift wc "unshift" 1
Array.prototype.slice wc "slice" 2
Array.prototype.sort wc "sort" 1
Array.prototype.splice wc "splice" 2
Array.prototype.includes wc "includes" 1
Array.prototype.indexOf wc "indexOf" 1
Array.prototype.join wc "join" 1
Array.prototype.keys wc "keys" 0
Array.prototype.entries wc "entries" 0
Array.prototype.values wc "values" 0
Array.prototype.forEach wc "forEach" 1
Array.prototype.filter wc "filter" 1
Array.prototype.flat wc "flat" 0
Array.prototype.flatMap wc "flatMap" 1
Array.prototype.map wc "map" 1
Array.prototype.every wc "every" 1
Array.prototype.some wc "some" 1
Array.prototype.reduce wc "reduce" 1
Array.prototype.reduceRight wc "reduceRight" 1
Array.prototype.toLocaleString wc "toLocaleString" 0
Array.prototype.toString wc "toString" 0
Array.prototype.toReversed wc "toReversed" 0
Array.prototype.toSorted wc "toSorted" 1
Array.prototype.toSpliced wc "toSpliced" 2
Array.prototype.with wc "with" 2
Array.prototype[Symbol.iterator] wc "values" 0
Array.prototype[Symbol.unscopables] c object
Array.prototype[Symbol.unscopables].at wec boolean
Array.prototype[Symbol.unscopables].copyWithin wec boolean
Array.prototype[Symbol.unscopables].entries wec boolean
Array.prototype[Symbol.unscopables].fill wec boolean
Array.prototype[Symbol.unscopables].find wec boolean
Array.prototype[Symbol.unscopables].findIndex wec boolean
Array.prototype[Symbol.unscopables].findLast wec boolean
Array.prototype[Symbol.unscopables].findLastIndex wec boolean
Array.prototype[Symbol.unscopables].flat wec boolean
Array.prototype[Symbol.unscopables].flatMap wec boolean
Array.prototype[Symbol.unscopables].includes wec boolean
Array.prototype[Symbol.unscopables].keys wec boolean
Array.prototype[Symbol.unscopables].values wec boolean
Array.prototype[Symbol.unscopables].toReversed wec boolean
Array.prototype[Symbol.unscopables].toSorted wec boolean
Array.prototype[Symbol.unscopables].toSpliced wec boolean
Array.isArray wc "isArray" 1
Array.from wc "from" 1
Array.of wc "of" 0
get Array[Symbol.species] c "get [Symbol.species]" 0
Map wc "Map" 0
Map.prototype  object
Map.prototype.constructor wc "Map" 0
Map.prototype.get wc "get" 1
Map.prototype.set wc "set" 2
Map.prototype.has wc "has" 1
Map.prototype.delete wc "delete" 1
Map.prototype.clear wc "clear" 0
Map.prototype.entries wc "entries" 0
Map.prototype.forEach wc "forEach" 1
Map.prototype.keys wc "keys" 0
get Map.prototype.size c "get size" 0
Map.prototype.values wc "values" 0
Map.prototype[Symbol.toStringTag] c string
Map.prototype[Symbol.iterator] wc "entries" 0
get Map[Symbol.species] c "get [Symbol.species]" 0
Set wc "Set" 0
Set.prototype  object
Set.prototype.constructor wc "Set" 0
Set.prototype.has wc "has" 1
Set.prototype.add wc "add" 1
Set.prototype.delete wc "delete" 1
Set.prototype.clear wc "clear" 0
Set.prototype.entries wc "entries" 0
Set.prototype.forEach wc "forEach" 1
get Set.prototype.size c "get size" 0
Set.prototype.values wc "values" 0
Set.prototype.keys wc "values" 0
Set.prototype[Symbol.toStringTag] c string
Set.prototype[Symbol.iterator] wc "values" 0
get Set[Symbol.species] c "get [Symbol.species]" 0
WeakMap wc "WeakMap" 0
WeakMap.prototype  object
WeakMap.prototype.constructor wc "WeakMap" 0
WeakMap.prototype.delete wc "delete" 1
WeakMap.prototype.get wc "get" 1
WeakMap.prototype.set wc "set" 2
WeakMap.prototype.has wc "has" 1
WeakMap.prototype[Symbol.toStringTag] c string
WeakSet wc "WeakSet" 0
WeakSet.prototype  object
WeakSet.prototype.constructor wc "WeakSet" 0
WeakSet.prototype.delete wc "delete" 1
WeakSet.prototype.has wc "has" 1
WeakSet.prototype.add wc "add" 1
WeakSet.prototype[Symbol.toStringTag] c string
JSON wc object
JSON.parse wc "parse" 2
JSON.stringify wc "stringify" 3
JSON[Symbol.toStringTag] c string
WeakRef wc "WeakRef" 1
WeakRef.prototype  object
WeakRef.prototype.constructor wc "WeakRef" 1
WeakRef.prototype.deref wc "deref" 0
WeakRef.prototype[Symbol.toStringTag] c string
FinalizationRegistry wc "FinalizationRegistry" 1
FinalizationRegistry.prototype  object
FinalizationRegistry.prototype.constructor wc "FinalizationRegistry" 1
FinalizationRegistry.prototype.register wc "register" 2
FinalizationRegistry.prototype.unregister wc "unregister" 1
FinalizationRegistry.prototype[Symbol.toStringTag] c string
Promise wc "Promise" 1
Promise.prototype  object
Promise.prototype.constructor wc "Promise" 1
Promise.prototype.then wc "then" 2
Promise.prototype.catch wc "catch" 1
Promise.prototype.finally wc "finally" 1
Promise.prototype[Symbol.toStringTag] c string
Promise.all wc "all" 1
Promise.allSettled wc "allSettled" 1
Promise.any wc "any" 1
Promise.race wc "race" 1
Promise.resolve wc "resolve" 1
Promise.reject wc "reject" 1
get Promise[Symbol.species] c "get [Symbol.species]" 0
Reflect wc object
Reflect.defineProperty wc "defineProperty" 3
Reflect.deleteProperty wc "deleteProperty" 2
Reflect.apply wc "apply" 3
Reflect.construct wc "construct" 2
Reflect.get wc "get" 2
Reflect.getOwnPropertyDescriptor wc "getOwnPropertyDescriptor" 2
Reflect.getPrototypeOf wc "getPrototypeOf" 1
Reflect.has wc "has" 2
Reflect.isExtensible wc "isExtensible" 1
Reflect.ownKeys wc "ownKeys" 1
Reflect.preventExtensions wc "preventExtensions" 1
Reflect.set wc "set" 3
Reflect.setPrototypeOf wc "setPrototypeOf" 2
Reflect[Symbol.toStringTag] c string
Proxy wc "Proxy" 2
Proxy.revocable wc "revocable" 2
eval wc "eval" 1
isFinite wc "isFinite" 1
isNaN wc "isNaN" 1
parseFloat wc "parseFloat" 1
parseInt wc "parseInt" 2
decodeURI wc "decodeURI" 1
decodeURIComponent wc "decodeURIComponent" 1
encodeURI wc "encodeURI" 1
encodeURIComponent wc "encodeURIComponent" 1
escape wc "escape" 1
unescape wc "unescape" 1
%IteratorPrototype%[Symbol.iterator] wc "[Symbol.iterator]" 0
%ArrayIteratorPrototype%.next wc "next" 0
%ArrayIteratorPrototype%[Symbol.toStringTag] c string
%MapIteratorPrototype%.next wc "next" 0
%MapIteratorPrototype%[Symbol.toStringTag] c string
%SetIteratorPrototype%.next wc "next" 0
%SetIteratorPrototype%[Symbol.toStringTag] c string
%StringIteratorPrototype%.next wc "next" 0
%StringIteratorPrototype%[Symbol.toStringTag] c string
`.trim().split("\n");
function walk(names) {
  const rows = [];
  const seen = new Map([[Object.prototype, "Object.prototype"], [Function.prototype, "Function.prototype"]]);
  const label = (k) => typeof k === "symbol" ? "[" + k.description + "]" : "." + k;
  const flags = (d) => (d.writable ? "w" : "") + (d.enumerable ? "e" : "") + (d.configurable ? "c" : "");
  function visit(o, path) {
    for (const k of typeof o === "function" ? ["length", "name"] : []) { // which are not in the table
      const d = Object.getOwnPropertyDescriptor(o, k);
      if (!d || flags(d) !== "c" || typeof d.value !== (k === "name" ? "string" : "number")) console.log("differs:", path, k);
    }
    for (const k of Reflect.ownKeys(o)) {
      const d = Object.getOwnPropertyDescriptor(o, k);
      for (const [kind, v] of "value" in d ? [["", d.value]] : [["get ", d.get], ["set ", d.set]]) {
        const p = kind + path + label(k);
        if (typeof v === "function") {
          rows.push(`${p} ${flags(d)} ${JSON.stringify(v.name)} ${v.length}`);
        } else if (kind === "") {
          rows.push(`${p} ${flags(d)} ${v === null ? "null" : typeof v}`);
        }
        if (Object(v) === v && !seen.has(v) && kind === "" && k !== "constructor") {
          seen.set(v, p);
          visit(v, p);
        }
      }
    }
  }
  for (const n of names) {
    const d = Object.getOwnPropertyDescriptor(globalThis, n);
    if (d && Object(d.value) === d.value) {
      rows.push(`${n} ${flags(d)} ${typeof d.value === "function" ? JSON.stringify(d.value.name) + " " + d.value.length : "object"}`);
      if (n === "Object" || n === "Function" || !seen.has(d.value)) { seen.set(d.value, n); visit(d.value, n); }
      if (n === "Object" || n === "Function") visit(d.value.prototype, n + ".prototype");
    }
  }
  for (const [n, o] of [["%IteratorPrototype%", Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))], ["%ArrayIteratorPrototype%", Object.getPrototypeOf([][Symbol.iterator]())],
    ["%MapIteratorPrototype%", Object.getPrototypeOf(new Map().keys())], ["%SetIteratorPrototype%", Object.getPrototypeOf(new Set().keys())], ["%StringIteratorPrototype%", Object.getPrototypeOf(""[Symbol.iterator]())]]) {
    if (!seen.has(o)) { seen.set(o, n); visit(o, n); }
  }
  return rows;
}
const names = ["Object","Function","Boolean","Symbol","Error","AggregateError","EvalError","RangeError","ReferenceError","SyntaxError","TypeError","URIError","Number","BigInt","Math","Date","String","RegExp","Array","Map","Set","WeakMap","WeakSet","JSON","WeakRef","FinalizationRegistry","Promise","Reflect","Proxy","eval","isFinite","isNaN","parseFloat","parseInt","decodeURI","decodeURIComponent","encodeURI","encodeURIComponent","escape","unescape"].filter((n) => n in globalThis);
const found = new Set(walk(names));
const owner = (row) => row.slice(row.startsWith("get ") || row.startsWith("set ") ? 4 : 0).split(" ")[0].split(".")[0].split("[")[0];
for (const row of expected) {
  if (!found.has(row) && (names.includes(owner(row)) || owner(row).startsWith("%"))) console.log("differs:", row);
}
console.log(expected.length > 500, names.length > 30); // expect: true true
---
// Every function among the built-in objects has the name of its property, or of another property that has it as well.
const seen = new Set();
const wrong = [];
function visit(o, path) {
  if (Object(o) !== o || seen.has(o)) return;
  seen.add(o);
  const keys = Reflect.ownKeys(o);
  const all = keys.map((k) => [k, Object.getOwnPropertyDescriptor(o, k)]);
  for (const [k, d] of all) {
    const name = typeof k === "symbol" ? "[" + k.description + "]" : k;
    if (k === "constructor" || k === "prototype" || (o === Function.prototype && (k === "caller" || k === "arguments"))) {
      if (k === "prototype") visit(d.value, path + "." + name);
      continue;
    }
    if (typeof d.get === "function" && d.get.name !== "get " + name) wrong.push(path + "." + name + ": " + d.get.name);
    if (typeof d.set === "function" && d.set.name !== "set " + name) wrong.push(path + "." + name + ": " + d.set.name);
    if (typeof d.value === "function" && d.value.name !== name && o[d.value.name] !== d.value) wrong.push(path + "." + name + ": " + d.value.name);
    visit(d.value, path + "." + name);
  }
}
for (const n of Object.getOwnPropertyNames(globalThis)) if (n[0] >= "A" && n[0] <= "Z" && n !== "Intl" && n !== "WebAssembly") visit(globalThis[n], n);
console.log(wrong.sort().join() || "none", seen.size > 300); // expect: none true
