// Names, lengths and attributes of the properties of built-in objects, and what their values are: as V8 has them.
const expected = `
Object wc "Object" 1
Object.length c number
Object.name c string
Object.prototype  object
Object.assign wc "assign" 2
Object.assign.length c number
Object.assign.name c string
Object.getOwnPropertyDescriptor wc "getOwnPropertyDescriptor" 2
Object.getOwnPropertyDescriptor.length c number
Object.getOwnPropertyDescriptor.name c string
Object.getOwnPropertyDescriptors wc "getOwnPropertyDescriptors" 1
Object.getOwnPropertyDescriptors.length c number
Object.getOwnPropertyDescriptors.name c string
Object.getOwnPropertyNames wc "getOwnPropertyNames" 1
Object.getOwnPropertyNames.length c number
Object.getOwnPropertyNames.name c string
Object.getOwnPropertySymbols wc "getOwnPropertySymbols" 1
Object.getOwnPropertySymbols.length c number
Object.getOwnPropertySymbols.name c string
Object.hasOwn wc "hasOwn" 2
Object.hasOwn.length c number
Object.hasOwn.name c string
Object.is wc "is" 2
Object.is.length c number
Object.is.name c string
Object.preventExtensions wc "preventExtensions" 1
Object.preventExtensions.length c number
Object.preventExtensions.name c string
Object.seal wc "seal" 1
Object.seal.length c number
Object.seal.name c string
Object.create wc "create" 2
Object.create.length c number
Object.create.name c string
Object.defineProperties wc "defineProperties" 2
Object.defineProperties.length c number
Object.defineProperties.name c string
Object.defineProperty wc "defineProperty" 3
Object.defineProperty.length c number
Object.defineProperty.name c string
Object.freeze wc "freeze" 1
Object.freeze.length c number
Object.freeze.name c string
Object.getPrototypeOf wc "getPrototypeOf" 1
Object.getPrototypeOf.length c number
Object.getPrototypeOf.name c string
Object.setPrototypeOf wc "setPrototypeOf" 2
Object.setPrototypeOf.length c number
Object.setPrototypeOf.name c string
Object.isExtensible wc "isExtensible" 1
Object.isExtensible.length c number
Object.isExtensible.name c string
Object.isFrozen wc "isFrozen" 1
Object.isFrozen.length c number
Object.isFrozen.name c string
Object.isSealed wc "isSealed" 1
Object.isSealed.length c number
Object.isSealed.name c string
Object.keys wc "keys" 1
Object.keys.length c number
Object.keys.name c string
Object.entries wc "entries" 1
Object.entries.length c number
Object.entries.name c string
Object.fromEntries wc "fromEntries" 1
Object.fromEntries.length c number
Object.fromEntries.name c string
Object.values wc "values" 1
Object.values.length c number
Object.values.name c string
Object.prototype.constructor wc "Object" 1
Object.prototype.__defineGetter__ wc "__defineGetter__" 2
Object.prototype.__defineGetter__.length c number
Object.prototype.__defineGetter__.name c string
Object.prototype.__defineSetter__ wc "__defineSetter__" 2
Object.prototype.__defineSetter__.length c number
Object.prototype.__defineSetter__.name c string
Object.prototype.hasOwnProperty wc "hasOwnProperty" 1
Object.prototype.hasOwnProperty.length c number
Object.prototype.hasOwnProperty.name c string
Object.prototype.__lookupGetter__ wc "__lookupGetter__" 1
Object.prototype.__lookupGetter__.length c number
Object.prototype.__lookupGetter__.name c string
Object.prototype.__lookupSetter__ wc "__lookupSetter__" 1
Object.prototype.__lookupSetter__.length c number
Object.prototype.__lookupSetter__.name c string
Object.prototype.isPrototypeOf wc "isPrototypeOf" 1
Object.prototype.isPrototypeOf.length c number
Object.prototype.isPrototypeOf.name c string
Object.prototype.propertyIsEnumerable wc "propertyIsEnumerable" 1
Object.prototype.propertyIsEnumerable.length c number
Object.prototype.propertyIsEnumerable.name c string
Object.prototype.toString wc "toString" 0
Object.prototype.toString.length c number
Object.prototype.toString.name c string
Object.prototype.valueOf wc "valueOf" 0
Object.prototype.valueOf.length c number
Object.prototype.valueOf.name c string
get Object.prototype.__proto__ c "get __proto__" 0
set Object.prototype.__proto__ c "set __proto__" 1
Object.prototype.toLocaleString wc "toLocaleString" 0
Object.prototype.toLocaleString.length c number
Object.prototype.toLocaleString.name c string
Function wc "Function" 1
Function.length c number
Function.name c string
Function.prototype  "" 0
Function.prototype.length c number
Function.prototype.name c string
Function.prototype.constructor wc "Function" 1
Function.prototype.apply wc "apply" 2
Function.prototype.apply.length c number
Function.prototype.apply.name c string
Function.prototype.bind wc "bind" 1
Function.prototype.bind.length c number
Function.prototype.bind.name c string
Function.prototype.call wc "call" 1
Function.prototype.call.length c number
Function.prototype.call.name c string
Function.prototype.toString wc "toString" 0
Function.prototype.toString.length c number
Function.prototype.toString.name c string
Function.prototype[Symbol.hasInstance]  "[Symbol.hasInstance]" 1
Function.prototype[Symbol.hasInstance].length c number
Function.prototype[Symbol.hasInstance].name c string
Boolean wc "Boolean" 1
Boolean.length c number
Boolean.name c string
Boolean.prototype  object
Boolean.prototype.constructor wc "Boolean" 1
Boolean.prototype.toString wc "toString" 0
Boolean.prototype.toString.length c number
Boolean.prototype.toString.name c string
Boolean.prototype.valueOf wc "valueOf" 0
Boolean.prototype.valueOf.length c number
Boolean.prototype.valueOf.name c string
Symbol wc "Symbol" 0
Symbol.length c number
Symbol.name c string
Symbol.prototype  object
Symbol.prototype.constructor wc "Symbol" 0
Symbol.prototype.toString wc "toString" 0
Symbol.prototype.toString.length c number
Symbol.prototype.toString.name c string
Symbol.prototype.valueOf wc "valueOf" 0
Symbol.prototype.valueOf.length c number
Symbol.prototype.valueOf.name c string
get Symbol.prototype.description c "get description" 0
Symbol.prototype[Symbol.toStringTag] c string
Symbol.prototype[Symbol.toPrimitive] c "[Symbol.toPrimitive]" 1
Symbol.prototype[Symbol.toPrimitive].length c number
Symbol.prototype[Symbol.toPrimitive].name c string
Symbol.for wc "for" 1
Symbol.for.length c number
Symbol.for.name c string
Symbol.keyFor wc "keyFor" 1
Symbol.keyFor.length c number
Symbol.keyFor.name c string
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
Error.length c number
Error.name c string
Error.prototype  object
Error.prototype.constructor wc "Error" 1
Error.prototype.name wc string
Error.prototype.message wc string
Error.prototype.toString wc "toString" 0
Error.prototype.toString.length c number
Error.prototype.toString.name c string
AggregateError wc "AggregateError" 2
AggregateError.length c number
AggregateError.name c string
AggregateError.prototype  object
AggregateError.prototype.constructor wc "AggregateError" 2
AggregateError.prototype.name wc string
AggregateError.prototype.message wc string
EvalError wc "EvalError" 1
EvalError.length c number
EvalError.name c string
EvalError.prototype  object
EvalError.prototype.constructor wc "EvalError" 1
EvalError.prototype.name wc string
EvalError.prototype.message wc string
RangeError wc "RangeError" 1
RangeError.length c number
RangeError.name c string
RangeError.prototype  object
RangeError.prototype.constructor wc "RangeError" 1
RangeError.prototype.name wc string
RangeError.prototype.message wc string
ReferenceError wc "ReferenceError" 1
ReferenceError.length c number
ReferenceError.name c string
ReferenceError.prototype  object
ReferenceError.prototype.constructor wc "ReferenceError" 1
ReferenceError.prototype.name wc string
ReferenceError.prototype.message wc string
SyntaxError wc "SyntaxError" 1
SyntaxError.length c number
SyntaxError.name c string
SyntaxError.prototype  object
SyntaxError.prototype.constructor wc "SyntaxError" 1
SyntaxError.prototype.name wc string
SyntaxError.prototype.message wc string
TypeError wc "TypeError" 1
TypeError.length c number
TypeError.name c string
TypeError.prototype  object
TypeError.prototype.constructor wc "TypeError" 1
TypeError.prototype.name wc string
TypeError.prototype.message wc string
URIError wc "URIError" 1
URIError.length c number
URIError.name c string
URIError.prototype  object
URIError.prototype.constructor wc "URIError" 1
URIError.prototype.name wc string
URIError.prototype.message wc string
Number wc "Number" 1
Number.length c number
Number.name c string
Number.prototype  object
Number.prototype.constructor wc "Number" 1
Number.prototype.toExponential wc "toExponential" 1
Number.prototype.toExponential.length c number
Number.prototype.toExponential.name c string
Number.prototype.toFixed wc "toFixed" 1
Number.prototype.toFixed.length c number
Number.prototype.toFixed.name c string
Number.prototype.toPrecision wc "toPrecision" 1
Number.prototype.toPrecision.length c number
Number.prototype.toPrecision.name c string
Number.prototype.toString wc "toString" 1
Number.prototype.toString.length c number
Number.prototype.toString.name c string
Number.prototype.valueOf wc "valueOf" 0
Number.prototype.valueOf.length c number
Number.prototype.valueOf.name c string
Number.prototype.toLocaleString wc "toLocaleString" 0
Number.prototype.toLocaleString.length c number
Number.prototype.toLocaleString.name c string
Number.isFinite wc "isFinite" 1
Number.isFinite.length c number
Number.isFinite.name c string
Number.isInteger wc "isInteger" 1
Number.isInteger.length c number
Number.isInteger.name c string
Number.isNaN wc "isNaN" 1
Number.isNaN.length c number
Number.isNaN.name c string
Number.isSafeInteger wc "isSafeInteger" 1
Number.isSafeInteger.length c number
Number.isSafeInteger.name c string
Number.parseFloat wc "parseFloat" 1
Number.parseFloat.length c number
Number.parseFloat.name c string
Number.parseInt wc "parseInt" 2
Number.parseInt.length c number
Number.parseInt.name c string
Number.MAX_VALUE  number
Number.MIN_VALUE  number
Number.NaN  number
Number.NEGATIVE_INFINITY  number
Number.POSITIVE_INFINITY  number
Number.MAX_SAFE_INTEGER  number
Number.MIN_SAFE_INTEGER  number
Number.EPSILON  number
BigInt wc "BigInt" 1
BigInt.length c number
BigInt.name c string
BigInt.prototype  object
BigInt.prototype.constructor wc "BigInt" 1
BigInt.prototype.toLocaleString wc "toLocaleString" 0
BigInt.prototype.toLocaleString.length c number
BigInt.prototype.toLocaleString.name c string
BigInt.prototype.toString wc "toString" 0
BigInt.prototype.toString.length c number
BigInt.prototype.toString.name c string
BigInt.prototype.valueOf wc "valueOf" 0
BigInt.prototype.valueOf.length c number
BigInt.prototype.valueOf.name c string
BigInt.prototype[Symbol.toStringTag] c string
BigInt.asUintN wc "asUintN" 2
BigInt.asUintN.length c number
BigInt.asUintN.name c string
BigInt.asIntN wc "asIntN" 2
BigInt.asIntN.length c number
BigInt.asIntN.name c string
Math wc object
Math.abs wc "abs" 1
Math.abs.length c number
Math.abs.name c string
Math.acos wc "acos" 1
Math.acos.length c number
Math.acos.name c string
Math.acosh wc "acosh" 1
Math.acosh.length c number
Math.acosh.name c string
Math.asin wc "asin" 1
Math.asin.length c number
Math.asin.name c string
Math.asinh wc "asinh" 1
Math.asinh.length c number
Math.asinh.name c string
Math.atan wc "atan" 1
Math.atan.length c number
Math.atan.name c string
Math.atanh wc "atanh" 1
Math.atanh.length c number
Math.atanh.name c string
Math.atan2 wc "atan2" 2
Math.atan2.length c number
Math.atan2.name c string
Math.ceil wc "ceil" 1
Math.ceil.length c number
Math.ceil.name c string
Math.cbrt wc "cbrt" 1
Math.cbrt.length c number
Math.cbrt.name c string
Math.expm1 wc "expm1" 1
Math.expm1.length c number
Math.expm1.name c string
Math.clz32 wc "clz32" 1
Math.clz32.length c number
Math.clz32.name c string
Math.cos wc "cos" 1
Math.cos.length c number
Math.cos.name c string
Math.cosh wc "cosh" 1
Math.cosh.length c number
Math.cosh.name c string
Math.exp wc "exp" 1
Math.exp.length c number
Math.exp.name c string
Math.floor wc "floor" 1
Math.floor.length c number
Math.floor.name c string
Math.fround wc "fround" 1
Math.fround.length c number
Math.fround.name c string
Math.hypot wc "hypot" 2
Math.hypot.length c number
Math.hypot.name c string
Math.imul wc "imul" 2
Math.imul.length c number
Math.imul.name c string
Math.log wc "log" 1
Math.log.length c number
Math.log.name c string
Math.log1p wc "log1p" 1
Math.log1p.length c number
Math.log1p.name c string
Math.log2 wc "log2" 1
Math.log2.length c number
Math.log2.name c string
Math.log10 wc "log10" 1
Math.log10.length c number
Math.log10.name c string
Math.max wc "max" 2
Math.max.length c number
Math.max.name c string
Math.min wc "min" 2
Math.min.length c number
Math.min.name c string
Math.pow wc "pow" 2
Math.pow.length c number
Math.pow.name c string
Math.random wc "random" 0
Math.random.length c number
Math.random.name c string
Math.round wc "round" 1
Math.round.length c number
Math.round.name c string
Math.sign wc "sign" 1
Math.sign.length c number
Math.sign.name c string
Math.sin wc "sin" 1
Math.sin.length c number
Math.sin.name c string
Math.sinh wc "sinh" 1
Math.sinh.length c number
Math.sinh.name c string
Math.sqrt wc "sqrt" 1
Math.sqrt.length c number
Math.sqrt.name c string
Math.tan wc "tan" 1
Math.tan.length c number
Math.tan.name c string
Math.tanh wc "tanh" 1
Math.tanh.length c number
Math.tanh.name c string
Math.trunc wc "trunc" 1
Math.trunc.length c number
Math.trunc.name c string
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
Date.length c number
Date.name c string
Date.prototype  object
Date.prototype.constructor wc "Date" 7
Date.prototype.toString wc "toString" 0
Date.prototype.toString.length c number
Date.prototype.toString.name c string
Date.prototype.toDateString wc "toDateString" 0
Date.prototype.toDateString.length c number
Date.prototype.toDateString.name c string
Date.prototype.toTimeString wc "toTimeString" 0
Date.prototype.toTimeString.length c number
Date.prototype.toTimeString.name c string
Date.prototype.toISOString wc "toISOString" 0
Date.prototype.toISOString.length c number
Date.prototype.toISOString.name c string
Date.prototype.toUTCString wc "toUTCString" 0
Date.prototype.toUTCString.length c number
Date.prototype.toUTCString.name c string
Date.prototype.toGMTString wc "toUTCString" 0
Date.prototype.getDate wc "getDate" 0
Date.prototype.getDate.length c number
Date.prototype.getDate.name c string
Date.prototype.setDate wc "setDate" 1
Date.prototype.setDate.length c number
Date.prototype.setDate.name c string
Date.prototype.getDay wc "getDay" 0
Date.prototype.getDay.length c number
Date.prototype.getDay.name c string
Date.prototype.getFullYear wc "getFullYear" 0
Date.prototype.getFullYear.length c number
Date.prototype.getFullYear.name c string
Date.prototype.setFullYear wc "setFullYear" 3
Date.prototype.setFullYear.length c number
Date.prototype.setFullYear.name c string
Date.prototype.getHours wc "getHours" 0
Date.prototype.getHours.length c number
Date.prototype.getHours.name c string
Date.prototype.setHours wc "setHours" 4
Date.prototype.setHours.length c number
Date.prototype.setHours.name c string
Date.prototype.getMilliseconds wc "getMilliseconds" 0
Date.prototype.getMilliseconds.length c number
Date.prototype.getMilliseconds.name c string
Date.prototype.setMilliseconds wc "setMilliseconds" 1
Date.prototype.setMilliseconds.length c number
Date.prototype.setMilliseconds.name c string
Date.prototype.getMinutes wc "getMinutes" 0
Date.prototype.getMinutes.length c number
Date.prototype.getMinutes.name c string
Date.prototype.setMinutes wc "setMinutes" 3
Date.prototype.setMinutes.length c number
Date.prototype.setMinutes.name c string
Date.prototype.getMonth wc "getMonth" 0
Date.prototype.getMonth.length c number
Date.prototype.getMonth.name c string
Date.prototype.setMonth wc "setMonth" 2
Date.prototype.setMonth.length c number
Date.prototype.setMonth.name c string
Date.prototype.getSeconds wc "getSeconds" 0
Date.prototype.getSeconds.length c number
Date.prototype.getSeconds.name c string
Date.prototype.setSeconds wc "setSeconds" 2
Date.prototype.setSeconds.length c number
Date.prototype.setSeconds.name c string
Date.prototype.getTime wc "getTime" 0
Date.prototype.getTime.length c number
Date.prototype.getTime.name c string
Date.prototype.setTime wc "setTime" 1
Date.prototype.setTime.length c number
Date.prototype.setTime.name c string
Date.prototype.getTimezoneOffset wc "getTimezoneOffset" 0
Date.prototype.getTimezoneOffset.length c number
Date.prototype.getTimezoneOffset.name c string
Date.prototype.getUTCDate wc "getUTCDate" 0
Date.prototype.getUTCDate.length c number
Date.prototype.getUTCDate.name c string
Date.prototype.setUTCDate wc "setUTCDate" 1
Date.prototype.setUTCDate.length c number
Date.prototype.setUTCDate.name c string
Date.prototype.getUTCDay wc "getUTCDay" 0
Date.prototype.getUTCDay.length c number
Date.prototype.getUTCDay.name c string
Date.prototype.getUTCFullYear wc "getUTCFullYear" 0
Date.prototype.getUTCFullYear.length c number
Date.prototype.getUTCFullYear.name c string
Date.prototype.setUTCFullYear wc "setUTCFullYear" 3
Date.prototype.setUTCFullYear.length c number
Date.prototype.setUTCFullYear.name c string
Date.prototype.getUTCHours wc "getUTCHours" 0
Date.prototype.getUTCHours.length c number
Date.prototype.getUTCHours.name c string
Date.prototype.setUTCHours wc "setUTCHours" 4
Date.prototype.setUTCHours.length c number
Date.prototype.setUTCHours.name c string
Date.prototype.getUTCMilliseconds wc "getUTCMilliseconds" 0
Date.prototype.getUTCMilliseconds.length c number
Date.prototype.getUTCMilliseconds.name c string
Date.prototype.setUTCMilliseconds wc "setUTCMilliseconds" 1
Date.prototype.setUTCMilliseconds.length c number
Date.prototype.setUTCMilliseconds.name c string
Date.prototype.getUTCMinutes wc "getUTCMinutes" 0
Date.prototype.getUTCMinutes.length c number
Date.prototype.getUTCMinutes.name c string
Date.prototype.setUTCMinutes wc "setUTCMinutes" 3
Date.prototype.setUTCMinutes.length c number
Date.prototype.setUTCMinutes.name c string
Date.prototype.getUTCMonth wc "getUTCMonth" 0
Date.prototype.getUTCMonth.length c number
Date.prototype.getUTCMonth.name c string
Date.prototype.setUTCMonth wc "setUTCMonth" 2
Date.prototype.setUTCMonth.length c number
Date.prototype.setUTCMonth.name c string
Date.prototype.getUTCSeconds wc "getUTCSeconds" 0
Date.prototype.getUTCSeconds.length c number
Date.prototype.getUTCSeconds.name c string
Date.prototype.setUTCSeconds wc "setUTCSeconds" 2
Date.prototype.setUTCSeconds.length c number
Date.prototype.setUTCSeconds.name c string
Date.prototype.valueOf wc "valueOf" 0
Date.prototype.valueOf.length c number
Date.prototype.valueOf.name c string
Date.prototype.getYear wc "getYear" 0
Date.prototype.getYear.length c number
Date.prototype.getYear.name c string
Date.prototype.setYear wc "setYear" 1
Date.prototype.setYear.length c number
Date.prototype.setYear.name c string
Date.prototype.toJSON wc "toJSON" 1
Date.prototype.toJSON.length c number
Date.prototype.toJSON.name c string
Date.prototype.toLocaleString wc "toLocaleString" 0
Date.prototype.toLocaleString.length c number
Date.prototype.toLocaleString.name c string
Date.prototype.toLocaleDateString wc "toLocaleDateString" 0
Date.prototype.toLocaleDateString.length c number
Date.prototype.toLocaleDateString.name c string
Date.prototype.toLocaleTimeString wc "toLocaleTimeString" 0
Date.prototype.toLocaleTimeString.length c number
Date.prototype.toLocaleTimeString.name c string
Date.prototype[Symbol.toPrimitive] c "[Symbol.toPrimitive]" 1
Date.prototype[Symbol.toPrimitive].length c number
Date.prototype[Symbol.toPrimitive].name c string
Date.now wc "now" 0
Date.now.length c number
Date.now.name c string
Date.parse wc "parse" 1
Date.parse.length c number
Date.parse.name c string
Date.UTC wc "UTC" 7
Date.UTC.length c number
Date.UTC.name c string
String wc "String" 1
String.length c number
String.name c string
String.prototype  object
String.prototype.length  number
String.prototype.constructor wc "String" 1
String.prototype.anchor wc "anchor" 1
String.prototype.anchor.length c number
String.prototype.anchor.name c string
String.prototype.at wc "at" 1
String.prototype.at.length c number
String.prototype.at.name c string
String.prototype.big wc "big" 0
String.prototype.big.length c number
String.prototype.big.name c string
String.prototype.blink wc "blink" 0
String.prototype.blink.length c number
String.prototype.blink.name c string
String.prototype.bold wc "bold" 0
String.prototype.bold.length c number
String.prototype.bold.name c string
String.prototype.charAt wc "charAt" 1
String.prototype.charAt.length c number
String.prototype.charAt.name c string
String.prototype.charCodeAt wc "charCodeAt" 1
String.prototype.charCodeAt.length c number
String.prototype.charCodeAt.name c string
String.prototype.codePointAt wc "codePointAt" 1
String.prototype.codePointAt.length c number
String.prototype.codePointAt.name c string
String.prototype.concat wc "concat" 1
String.prototype.concat.length c number
String.prototype.concat.name c string
String.prototype.endsWith wc "endsWith" 1
String.prototype.endsWith.length c number
String.prototype.endsWith.name c string
String.prototype.fontcolor wc "fontcolor" 1
String.prototype.fontcolor.length c number
String.prototype.fontcolor.name c string
String.prototype.fontsize wc "fontsize" 1
String.prototype.fontsize.length c number
String.prototype.fontsize.name c string
String.prototype.fixed wc "fixed" 0
String.prototype.fixed.length c number
String.prototype.fixed.name c string
String.prototype.includes wc "includes" 1
String.prototype.includes.length c number
String.prototype.includes.name c string
String.prototype.indexOf wc "indexOf" 1
String.prototype.indexOf.length c number
String.prototype.indexOf.name c string
String.prototype.isWellFormed wc "isWellFormed" 0
String.prototype.isWellFormed.length c number
String.prototype.isWellFormed.name c string
String.prototype.italics wc "italics" 0
String.prototype.italics.length c number
String.prototype.italics.name c string
String.prototype.lastIndexOf wc "lastIndexOf" 1
String.prototype.lastIndexOf.length c number
String.prototype.lastIndexOf.name c string
String.prototype.link wc "link" 1
String.prototype.link.length c number
String.prototype.link.name c string
String.prototype.localeCompare wc "localeCompare" 1
String.prototype.localeCompare.length c number
String.prototype.localeCompare.name c string
String.prototype.match wc "match" 1
String.prototype.match.length c number
String.prototype.match.name c string
String.prototype.matchAll wc "matchAll" 1
String.prototype.matchAll.length c number
String.prototype.matchAll.name c string
String.prototype.normalize wc "normalize" 0
String.prototype.normalize.length c number
String.prototype.normalize.name c string
String.prototype.padEnd wc "padEnd" 1
String.prototype.padEnd.length c number
String.prototype.padEnd.name c string
String.prototype.padStart wc "padStart" 1
String.prototype.padStart.length c number
String.prototype.padStart.name c string
String.prototype.repeat wc "repeat" 1
String.prototype.repeat.length c number
String.prototype.repeat.name c string
String.prototype.replace wc "replace" 2
String.prototype.replace.length c number
String.prototype.replace.name c string
String.prototype.replaceAll wc "replaceAll" 2
String.prototype.replaceAll.length c number
String.prototype.replaceAll.name c string
String.prototype.search wc "search" 1
String.prototype.search.length c number
String.prototype.search.name c string
String.prototype.slice wc "slice" 2
String.prototype.slice.length c number
String.prototype.slice.name c string
String.prototype.small wc "small" 0
String.prototype.small.length c number
String.prototype.small.name c string
String.prototype.split wc "split" 2
String.prototype.split.length c number
String.prototype.split.name c string
String.prototype.strike wc "strike" 0
String.prototype.strike.length c number
String.prototype.strike.name c string
String.prototype.sub wc "sub" 0
String.prototype.sub.length c number
String.prototype.sub.name c string
String.prototype.substr wc "substr" 2
String.prototype.substr.length c number
String.prototype.substr.name c string
String.prototype.substring wc "substring" 2
String.prototype.substring.length c number
String.prototype.substring.name c string
String.prototype.sup wc "sup" 0
String.prototype.sup.length c number
String.prototype.sup.name c string
String.prototype.startsWith wc "startsWith" 1
String.prototype.startsWith.length c number
String.prototype.startsWith.name c string
String.prototype.toString wc "toString" 0
String.prototype.toString.length c number
String.prototype.toString.name c string
String.prototype.toWellFormed wc "toWellFormed" 0
String.prototype.toWellFormed.length c number
String.prototype.toWellFormed.name c string
String.prototype.trim wc "trim" 0
String.prototype.trim.length c number
String.prototype.trim.name c string
String.prototype.trimStart wc "trimStart" 0
String.prototype.trimStart.length c number
String.prototype.trimStart.name c string
String.prototype.trimLeft wc "trimStart" 0
String.prototype.trimEnd wc "trimEnd" 0
String.prototype.trimEnd.length c number
String.prototype.trimEnd.name c string
String.prototype.trimRight wc "trimEnd" 0
String.prototype.toLocaleLowerCase wc "toLocaleLowerCase" 0
String.prototype.toLocaleLowerCase.length c number
String.prototype.toLocaleLowerCase.name c string
String.prototype.toLocaleUpperCase wc "toLocaleUpperCase" 0
String.prototype.toLocaleUpperCase.length c number
String.prototype.toLocaleUpperCase.name c string
String.prototype.toLowerCase wc "toLowerCase" 0
String.prototype.toLowerCase.length c number
String.prototype.toLowerCase.name c string
String.prototype.toUpperCase wc "toUpperCase" 0
String.prototype.toUpperCase.length c number
String.prototype.toUpperCase.name c string
String.prototype.valueOf wc "valueOf" 0
String.prototype.valueOf.length c number
String.prototype.valueOf.name c string
String.prototype[Symbol.iterator] wc "[Symbol.iterator]" 0
String.prototype[Symbol.iterator].length c number
String.prototype[Symbol.iterator].name c string
String.fromCharCode wc "fromCharCode" 1
String.fromCharCode.length c number
String.fromCharCode.name c string
String.fromCodePoint wc "fromCodePoint" 1
String.fromCodePoint.length c number
String.fromCodePoint.name c string
String.raw wc "raw" 1
String.raw.length c number
String.raw.name c string
RegExp wc "RegExp" 2
RegExp.length c number
RegExp.name c string
RegExp.prototype  object
RegExp.prototype.constructor wc "RegExp" 2
RegExp.prototype.exec wc "exec" 1
RegExp.prototype.exec.length c number
RegExp.prototype.exec.name c string
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
RegExp.prototype.compile.length c number
RegExp.prototype.compile.name c string
RegExp.prototype.toString wc "toString" 0
RegExp.prototype.toString.length c number
RegExp.prototype.toString.name c string
RegExp.prototype.test wc "test" 1
RegExp.prototype.test.length c number
RegExp.prototype.test.name c string
get RegExp.prototype.unicodeSets c "get unicodeSets" 0
RegExp.prototype[Symbol.match] wc "[Symbol.match]" 1
RegExp.prototype[Symbol.match].length c number
RegExp.prototype[Symbol.match].name c string
RegExp.prototype[Symbol.matchAll] wc "[Symbol.matchAll]" 1
RegExp.prototype[Symbol.matchAll].length c number
RegExp.prototype[Symbol.matchAll].name c string
RegExp.prototype[Symbol.replace] wc "[Symbol.replace]" 2
RegExp.prototype[Symbol.replace].length c number
RegExp.prototype[Symbol.replace].name c string
RegExp.prototype[Symbol.search] wc "[Symbol.search]" 1
RegExp.prototype[Symbol.search].length c number
RegExp.prototype[Symbol.search].name c string
RegExp.prototype[Symbol.split] wc "[Symbol.split]" 2
RegExp.prototype[Symbol.split].length c number
RegExp.prototype[Symbol.split].name c string
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
Array.length c number
Array.name c string
Array.prototype  object
Array.prototype.length w number
Array.prototype.constructor wc "Array" 1
Array.prototype.at wc "at" 1
Array.prototype.at.length c number
Array.prototype.at.name c string
Array.prototype.concat wc "concat" 1
Array.prototype.concat.length c number
Array.prototype.concat.name c string
Array.prototype.copyWithin wc "copyWithin" 2
Array.prototype.copyWithin.length c number
Array.prototype.copyWithin.name c string
Array.prototype.fill wc "fill" 1
Array.prototype.fill.length c number
Array.prototype.fill.name c string
Array.prototype.find wc "find" 1
Array.prototype.find.length c number
Array.prototype.find.name c string
Array.prototype.findIndex wc "findIndex" 1
Array.prototype.findIndex.length c number
Array.prototype.findIndex.name c string
Array.prototype.findLast wc "findLast" 1
Array.prototype.findLast.length c number
Array.prototype.findLast.name c string
Array.prototype.findLastIndex wc "findLastIndex" 1
Array.prototype.findLastIndex.length c number
Array.prototype.findLastIndex.name c string
Array.prototype.lastIndexOf wc "lastIndexOf" 1
Array.prototype.lastIndexOf.length c number
Array.prototype.lastIndexOf.name c string
Array.prototype.pop wc "pop" 0
Array.prototype.pop.length c number
Array.prototype.pop.name c string
Array.prototype.push wc "push" 1
Array.prototype.push.length c number
Array.prototype.push.name c string
Array.prototype.reverse wc "reverse" 0
Array.prototype.reverse.length c number
Array.prototype.reverse.name c string
Array.prototype.shift wc "shift" 0
Array.prototype.shift.length c number
Array.prototype.shift.name c string
Array.prototype.unshift wc "unshift" 1
Array.prototype.unshift.length c number
Array.prototype.unshift.name c string
Array.prototype.slice wc "slice" 2
Array.prototype.slice.length c number
Array.prototype.slice.name c string
Array.prototype.sort wc "sort" 1
Array.prototype.sort.length c number
Array.prototype.sort.name c string
Array.prototype.splice wc "splice" 2
Array.prototype.splice.length c number
Array.prototype.splice.name c string
Array.prototype.includes wc "includes" 1
Array.prototype.includes.length c number
Array.prototype.includes.name c string
Array.prototype.indexOf wc "indexOf" 1
Array.prototype.indexOf.length c number
Array.prototype.indexOf.name c string
Array.prototype.join wc "join" 1
Array.prototype.join.length c number
Array.prototype.join.name c string
Array.prototype.keys wc "keys" 0
Array.prototype.keys.length c number
Array.prototype.keys.name c string
Array.prototype.entries wc "entries" 0
Array.prototype.entries.length c number
Array.prototype.entries.name c string
Array.prototype.values wc "values" 0
Array.prototype.values.length c number
Array.prototype.values.name c string
Array.prototype.forEach wc "forEach" 1
Array.prototype.forEach.length c number
Array.prototype.forEach.name c string
Array.prototype.filter wc "filter" 1
Array.prototype.filter.length c number
Array.prototype.filter.name c string
Array.prototype.flat wc "flat" 0
Array.prototype.flat.length c number
Array.prototype.flat.name c string
Array.prototype.flatMap wc "flatMap" 1
Array.prototype.flatMap.length c number
Array.prototype.flatMap.name c string
Array.prototype.map wc "map" 1
Array.prototype.map.length c number
Array.prototype.map.name c string
Array.prototype.every wc "every" 1
Array.prototype.every.length c number
Array.prototype.every.name c string
Array.prototype.some wc "some" 1
Array.prototype.some.length c number
Array.prototype.some.name c string
Array.prototype.reduce wc "reduce" 1
Array.prototype.reduce.length c number
Array.prototype.reduce.name c string
Array.prototype.reduceRight wc "reduceRight" 1
Array.prototype.reduceRight.length c number
Array.prototype.reduceRight.name c string
Array.prototype.toLocaleString wc "toLocaleString" 0
Array.prototype.toLocaleString.length c number
Array.prototype.toLocaleString.name c string
Array.prototype.toString wc "toString" 0
Array.prototype.toString.length c number
Array.prototype.toString.name c string
Array.prototype.toReversed wc "toReversed" 0
Array.prototype.toReversed.length c number
Array.prototype.toReversed.name c string
Array.prototype.toSorted wc "toSorted" 1
Array.prototype.toSorted.length c number
Array.prototype.toSorted.name c string
Array.prototype.toSpliced wc "toSpliced" 2
Array.prototype.toSpliced.length c number
Array.prototype.toSpliced.name c string
Array.prototype.with wc "with" 2
Array.prototype.with.length c number
Array.prototype.with.name c string
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
Array.isArray.length c number
Array.isArray.name c string
Array.from wc "from" 1
Array.from.length c number
Array.from.name c string
Array.of wc "of" 0
Array.of.length c number
Array.of.name c string
get Array[Symbol.species] c "get [Symbol.species]" 0
Map wc "Map" 0
Map.length c number
Map.name c string
Map.prototype  object
Map.prototype.constructor wc "Map" 0
Map.prototype.get wc "get" 1
Map.prototype.get.length c number
Map.prototype.get.name c string
Map.prototype.set wc "set" 2
Map.prototype.set.length c number
Map.prototype.set.name c string
Map.prototype.has wc "has" 1
Map.prototype.has.length c number
Map.prototype.has.name c string
Map.prototype.delete wc "delete" 1
Map.prototype.delete.length c number
Map.prototype.delete.name c string
Map.prototype.clear wc "clear" 0
Map.prototype.clear.length c number
Map.prototype.clear.name c string
Map.prototype.entries wc "entries" 0
Map.prototype.entries.length c number
Map.prototype.entries.name c string
Map.prototype.forEach wc "forEach" 1
Map.prototype.forEach.length c number
Map.prototype.forEach.name c string
Map.prototype.keys wc "keys" 0
Map.prototype.keys.length c number
Map.prototype.keys.name c string
get Map.prototype.size c "get size" 0
Map.prototype.values wc "values" 0
Map.prototype.values.length c number
Map.prototype.values.name c string
Map.prototype[Symbol.toStringTag] c string
Map.prototype[Symbol.iterator] wc "entries" 0
get Map[Symbol.species] c "get [Symbol.species]" 0
Set wc "Set" 0
Set.length c number
Set.name c string
Set.prototype  object
Set.prototype.constructor wc "Set" 0
Set.prototype.has wc "has" 1
Set.prototype.has.length c number
Set.prototype.has.name c string
Set.prototype.add wc "add" 1
Set.prototype.add.length c number
Set.prototype.add.name c string
Set.prototype.delete wc "delete" 1
Set.prototype.delete.length c number
Set.prototype.delete.name c string
Set.prototype.clear wc "clear" 0
Set.prototype.clear.length c number
Set.prototype.clear.name c string
Set.prototype.entries wc "entries" 0
Set.prototype.entries.length c number
Set.prototype.entries.name c string
Set.prototype.forEach wc "forEach" 1
Set.prototype.forEach.length c number
Set.prototype.forEach.name c string
get Set.prototype.size c "get size" 0
Set.prototype.values wc "values" 0
Set.prototype.values.length c number
Set.prototype.values.name c string
Set.prototype.keys wc "values" 0
Set.prototype[Symbol.toStringTag] c string
Set.prototype[Symbol.iterator] wc "values" 0
get Set[Symbol.species] c "get [Symbol.species]" 0
WeakMap wc "WeakMap" 0
WeakMap.length c number
WeakMap.name c string
WeakMap.prototype  object
WeakMap.prototype.constructor wc "WeakMap" 0
WeakMap.prototype.delete wc "delete" 1
WeakMap.prototype.delete.length c number
WeakMap.prototype.delete.name c string
WeakMap.prototype.get wc "get" 1
WeakMap.prototype.get.length c number
WeakMap.prototype.get.name c string
WeakMap.prototype.set wc "set" 2
WeakMap.prototype.set.length c number
WeakMap.prototype.set.name c string
WeakMap.prototype.has wc "has" 1
WeakMap.prototype.has.length c number
WeakMap.prototype.has.name c string
WeakMap.prototype[Symbol.toStringTag] c string
WeakSet wc "WeakSet" 0
WeakSet.length c number
WeakSet.name c string
WeakSet.prototype  object
WeakSet.prototype.constructor wc "WeakSet" 0
WeakSet.prototype.delete wc "delete" 1
WeakSet.prototype.delete.length c number
WeakSet.prototype.delete.name c string
WeakSet.prototype.has wc "has" 1
WeakSet.prototype.has.length c number
WeakSet.prototype.has.name c string
WeakSet.prototype.add wc "add" 1
WeakSet.prototype.add.length c number
WeakSet.prototype.add.name c string
WeakSet.prototype[Symbol.toStringTag] c string
JSON wc object
JSON.parse wc "parse" 2
JSON.parse.length c number
JSON.parse.name c string
JSON.stringify wc "stringify" 3
JSON.stringify.length c number
JSON.stringify.name c string
JSON[Symbol.toStringTag] c string
WeakRef wc "WeakRef" 1
WeakRef.length c number
WeakRef.name c string
WeakRef.prototype  object
WeakRef.prototype.constructor wc "WeakRef" 1
WeakRef.prototype.deref wc "deref" 0
WeakRef.prototype.deref.length c number
WeakRef.prototype.deref.name c string
WeakRef.prototype[Symbol.toStringTag] c string
FinalizationRegistry wc "FinalizationRegistry" 1
FinalizationRegistry.length c number
FinalizationRegistry.name c string
FinalizationRegistry.prototype  object
FinalizationRegistry.prototype.constructor wc "FinalizationRegistry" 1
FinalizationRegistry.prototype.register wc "register" 2
FinalizationRegistry.prototype.register.length c number
FinalizationRegistry.prototype.register.name c string
FinalizationRegistry.prototype.unregister wc "unregister" 1
FinalizationRegistry.prototype.unregister.length c number
FinalizationRegistry.prototype.unregister.name c string
FinalizationRegistry.prototype[Symbol.toStringTag] c string
Promise wc "Promise" 1
Promise.length c number
Promise.name c string
Promise.prototype  object
Promise.prototype.constructor wc "Promise" 1
Promise.prototype.then wc "then" 2
Promise.prototype.then.length c number
Promise.prototype.then.name c string
Promise.prototype.catch wc "catch" 1
Promise.prototype.catch.length c number
Promise.prototype.catch.name c string
Promise.prototype.finally wc "finally" 1
Promise.prototype.finally.length c number
Promise.prototype.finally.name c string
Promise.prototype[Symbol.toStringTag] c string
Promise.all wc "all" 1
Promise.all.length c number
Promise.all.name c string
Promise.allSettled wc "allSettled" 1
Promise.allSettled.length c number
Promise.allSettled.name c string
Promise.any wc "any" 1
Promise.any.length c number
Promise.any.name c string
Promise.race wc "race" 1
Promise.race.length c number
Promise.race.name c string
Promise.resolve wc "resolve" 1
Promise.resolve.length c number
Promise.resolve.name c string
Promise.reject wc "reject" 1
Promise.reject.length c number
Promise.reject.name c string
get Promise[Symbol.species] c "get [Symbol.species]" 0
Reflect wc object
Reflect.defineProperty wc "defineProperty" 3
Reflect.defineProperty.length c number
Reflect.defineProperty.name c string
Reflect.deleteProperty wc "deleteProperty" 2
Reflect.deleteProperty.length c number
Reflect.deleteProperty.name c string
Reflect.apply wc "apply" 3
Reflect.apply.length c number
Reflect.apply.name c string
Reflect.construct wc "construct" 2
Reflect.construct.length c number
Reflect.construct.name c string
Reflect.get wc "get" 2
Reflect.get.length c number
Reflect.get.name c string
Reflect.getOwnPropertyDescriptor wc "getOwnPropertyDescriptor" 2
Reflect.getOwnPropertyDescriptor.length c number
Reflect.getOwnPropertyDescriptor.name c string
Reflect.getPrototypeOf wc "getPrototypeOf" 1
Reflect.getPrototypeOf.length c number
Reflect.getPrototypeOf.name c string
Reflect.has wc "has" 2
Reflect.has.length c number
Reflect.has.name c string
Reflect.isExtensible wc "isExtensible" 1
Reflect.isExtensible.length c number
Reflect.isExtensible.name c string
Reflect.ownKeys wc "ownKeys" 1
Reflect.ownKeys.length c number
Reflect.ownKeys.name c string
Reflect.preventExtensions wc "preventExtensions" 1
Reflect.preventExtensions.length c number
Reflect.preventExtensions.name c string
Reflect.set wc "set" 3
Reflect.set.length c number
Reflect.set.name c string
Reflect.setPrototypeOf wc "setPrototypeOf" 2
Reflect.setPrototypeOf.length c number
Reflect.setPrototypeOf.name c string
Reflect[Symbol.toStringTag] c string
Proxy wc "Proxy" 2
Proxy.length c number
Proxy.name c string
Proxy.revocable wc "revocable" 2
Proxy.revocable.length c number
Proxy.revocable.name c string
eval wc "eval" 1
eval.length c number
eval.name c string
isFinite wc "isFinite" 1
isFinite.length c number
isFinite.name c string
isNaN wc "isNaN" 1
isNaN.length c number
isNaN.name c string
parseFloat wc "parseFloat" 1
parseInt wc "parseInt" 2
decodeURI wc "decodeURI" 1
decodeURI.length c number
decodeURI.name c string
decodeURIComponent wc "decodeURIComponent" 1
decodeURIComponent.length c number
decodeURIComponent.name c string
encodeURI wc "encodeURI" 1
encodeURI.length c number
encodeURI.name c string
encodeURIComponent wc "encodeURIComponent" 1
encodeURIComponent.length c number
encodeURIComponent.name c string
escape wc "escape" 1
escape.length c number
escape.name c string
unescape wc "unescape" 1
unescape.length c number
unescape.name c string
%IteratorPrototype%[Symbol.iterator] wc "[Symbol.iterator]" 0
%IteratorPrototype%[Symbol.iterator].length c number
%IteratorPrototype%[Symbol.iterator].name c string
%ArrayIteratorPrototype%.next wc "next" 0
%ArrayIteratorPrototype%.next.length c number
%ArrayIteratorPrototype%.next.name c string
%ArrayIteratorPrototype%[Symbol.toStringTag] c string
%MapIteratorPrototype%.next wc "next" 0
%MapIteratorPrototype%.next.length c number
%MapIteratorPrototype%.next.name c string
%MapIteratorPrototype%[Symbol.toStringTag] c string
%SetIteratorPrototype%.next wc "next" 0
%SetIteratorPrototype%.next.length c number
%SetIteratorPrototype%.next.name c string
%SetIteratorPrototype%[Symbol.toStringTag] c string
%StringIteratorPrototype%.next wc "next" 0
%StringIteratorPrototype%.next.length c number
%StringIteratorPrototype%.next.name c string
%StringIteratorPrototype%[Symbol.toStringTag] c string
`.trim().split("\n");
function walk(names) {
  const rows = [];
  const seen = new Map([[Object.prototype, "Object.prototype"], [Function.prototype, "Function.prototype"]]);
  const label = (k) => typeof k === "symbol" ? "[" + k.description + "]" : "." + k;
  const flags = (d) => (d.writable ? "w" : "") + (d.enumerable ? "e" : "") + (d.configurable ? "c" : "");
  function visit(o, path) {
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
console.log(expected.length > 700, names.length > 30); // expect: true true
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
