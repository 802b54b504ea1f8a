// Values.
console.log(JSON.parse("1"), JSON.parse(" \t\r\n-1.5e2 "), Object.is(JSON.parse("-0"), -0), JSON.parse("0.1"), JSON.parse("1e400"), JSON.parse("123456789012345678901234567890"), JSON.parse("5e-324"), JSON.parse("1E+2")); // expect: 1 -150 true 0.1 Infinity 1.2345678901234568e+29 5e-324 100
console.log(JSON.parse("true"), JSON.parse("null"), JSON.parse('"a\\u00e9\\"\\/\\\\\\ud83d\\ude00"'), JSON.parse('""').length, JSON.parse('"\u2028"').length, JSON.parse('"\\ud800"').length); // expect: true null aé"/\😀 0 1 1
console.log(JSON.parse("9007199254740993"), JSON.parse("0.30000000000000004"), JSON.parse("1.7976931348623157e308"), JSON.parse("123456.789e-3"), JSON.parse("2147483648"), JSON.parse("1.0"), JSON.parse("-9223372036854775809")); // expect: 9007199254740992 0.30000000000000004 1.7976931348623157e+308 123.456789 2147483648 1 -9223372036854776000
console.log(JSON.stringify(JSON.parse('{"a":[1,2.5,"x",{"b":[]},{}],"__proto__":1,"1":2,"a":3,"0":4}')), Object.getPrototypeOf(JSON.parse('{"__proto__":null}')) === Object.prototype); // expect: {"0":4,"1":2,"a":3,"__proto__":1} true
console.log(JSON.stringify(JSON.parse('[{"id":1,"n":"a"},{"id":2,"n":"b"},{"n":"c","id":3},{"id":4},{"id":5,"n":"d","id":6},{"i\\u0064":7}]'))); // expect: [{"id":1,"n":"a"},{"id":2,"n":"b"},{"n":"c","id":3},{"id":4},{"id":6,"n":"d"},{"id":7}]
console.log(JSON.parse("[1,2,3]").concat(4).join(), JSON.parse("[1,2.5]").join(), JSON.parse('[1,"a",null]').length, JSON.parse("[[[]]]").length, JSON.parse(null), JSON.parse(false)); // expect: 1,2,3,4 1,2.5 3 1 null false
const wide = {};
for (let i = 0; i < 600; i++) wide["key" + i] = i;
console.log(JSON.stringify(JSON.parse(JSON.stringify(wide))) === JSON.stringify(wide), JSON.stringify(JSON.parse(JSON.stringify([wide, wide]))[1]) === JSON.stringify(wide)); // expect: true true
---
// Deep nesting.
let v = JSON.parse("[".repeat(200000) + "]".repeat(200000)), depth = 0;
while (v) { v = v[0]; depth++; }
console.log(depth); // expect: 200000
let o = JSON.parse('{"a":'.repeat(100000) + "1" + "}".repeat(100000));
for (depth = 0; typeof o === "object"; depth++) o = o.a;
console.log(depth); // expect: 100000
---
// What is no JSON.
const message = (t) => { try { JSON.parse(t); return "fine"; } catch (e) { return e.name + ": " + e.message; } };
console.log(message("")); // expect: SyntaxError: Unexpected end of JSON input
console.log(message("{")); // expect: SyntaxError: Expected property name or '}' in JSON at position 1
console.log(message("[")); // expect: SyntaxError: Unexpected end of JSON input
console.log(message("[1")); // expect: SyntaxError: Expected ',' or ']' after array element in JSON at position 2
console.log(message("[1,")); // expect: SyntaxError: Unexpected end of JSON input
console.log(message("{\"a\"")); // expect: SyntaxError: Expected ':' after property name in JSON at position 4
console.log(message("{\"a\":")); // expect: SyntaxError: Unexpected end of JSON input
console.log(message("{\"a\":1")); // expect: SyntaxError: Expected ',' or '}' after property value in JSON at position 6
console.log(message("{\"a\":1,")); // expect: SyntaxError: Expected double-quoted property name in JSON at position 7
console.log(message("{a")); // expect: SyntaxError: Expected property name or '}' in JSON at position 1
console.log(message("{\"a\":1,}")); // expect: SyntaxError: Expected double-quoted property name in JSON at position 7
console.log(message("[1,]")); // expect: SyntaxError: Unexpected token ']', "[1,]" is not valid JSON
console.log(message("[1 2]")); // expect: SyntaxError: Expected ',' or ']' after array element in JSON at position 3
console.log(message("{\"a\" 1}")); // expect: SyntaxError: Expected ':' after property name in JSON at position 5
console.log(message("{\"a\":1 \"b\"}")); // expect: SyntaxError: Expected ',' or '}' after property value in JSON at position 7
console.log(message("\"abc")); // expect: SyntaxError: Unterminated string in JSON at position 4
console.log(message("\"a\nb\"")); // expect: SyntaxError: Bad control character in string literal in JSON at position 2
console.log(message("\"\\x\"")); // expect: SyntaxError: Bad escaped character in JSON at position 2
console.log(message("\"\\u12g4\"")); // expect: SyntaxError: Bad Unicode escape in JSON at position 5
console.log(message("\"\\u12")); // expect: SyntaxError: Bad Unicode escape in JSON at position 5
console.log(message("-")); // expect: SyntaxError: No number after minus sign in JSON at position 1
console.log(message("-a")); // expect: SyntaxError: No number after minus sign in JSON at position 1
console.log(message("01")); // expect: SyntaxError: Unexpected number in JSON at position 1
console.log(message("1.")); // expect: SyntaxError: Unterminated fractional number in JSON at position 2
console.log(message("1.a")); // expect: SyntaxError: Unterminated fractional number in JSON at position 2
console.log(message("1e")); // expect: SyntaxError: Exponent part is missing a number in JSON at position 2
console.log(message("1ea")); // expect: SyntaxError: Exponent part is missing a number in JSON at position 2
console.log(message("1e+")); // expect: SyntaxError: Exponent part is missing a number in JSON at position 3
console.log(message("tru")); // expect: SyntaxError: Unexpected end of JSON input
console.log(message("trux")); // expect: SyntaxError: Unexpected token 'x', "trux" is not valid JSON
console.log(message("undefined")); // expect: SyntaxError: "undefined" is not valid JSON
console.log(message("NaN")); // expect: SyntaxError: "NaN" is not valid JSON
console.log(message("abc")); // expect: SyntaxError: Unexpected token 'a', "abc" is not valid JSON
console.log(message("[abc]")); // expect: SyntaxError: Unexpected token 'a', "[abc]" is not valid JSON
console.log(message("1 2")); // expect: SyntaxError: Unexpected non-whitespace character after JSON at position 2
console.log(message("\"\t\"")); // expect: SyntaxError: Bad control character in string literal in JSON at position 1
console.log(message("  x")); // expect: SyntaxError: Unexpected token 'x', "  x" is not valid JSON
console.log(message("{'a':1}")); // expect: SyntaxError: Expected property name or '}' in JSON at position 1
console.log(message("nulll")); // expect: SyntaxError: Unexpected non-whitespace character after JSON at position 4
console.log(message("[1]]")); // expect: SyntaxError: Unexpected non-whitespace character after JSON at position 3
console.log(message("{\"a\":tru}")); // expect: SyntaxError: Unexpected token '}', "{"a":tru}" is not valid JSON
console.log(message("+1")); // expect: SyntaxError: Unexpected token '+', "+1" is not valid JSON
console.log(message(".5")); // expect: SyntaxError: Unexpected token '.', ".5" is not valid JSON
console.log(message("[,1]")); // expect: SyntaxError: Unexpected token ',', "[,1]" is not valid JSON
console.log(message("{,}")); // expect: SyntaxError: Expected property name or '}' in JSON at position 1
console.log(message("{\"a\":,}")); // expect: SyntaxError: Unexpected token ',', "{"a":,}" is not valid JSON
console.log(message("\"")); // expect: SyntaxError: Unterminated string in JSON at position 1
console.log(message("[object Object]")); // expect: SyntaxError: "[object Object]" is not valid JSON
console.log(message("\u00a01")); // expect: SyntaxError: Unexpected token ' ', " 1" is not valid JSON
console.log(message("1\u00a0")); // expect: SyntaxError: Unexpected non-whitespace character after JSON at position 1
console.log(message("{\"aaaaaaaaaaaaaaaaaaaaaaaaaaaa\":x}")); // expect: SyntaxError: Unexpected token 'x', ..."aaaaaaaa":x}" is not valid JSON
console.log(message("x234567890123456789012345")); // expect: SyntaxError: Unexpected token 'x', "x234567890"... is not valid JSON
console.log(message("[1,2,3,4,5,6,7,8,9,x,10,11,12,13,14,15]")); // expect: SyntaxError: Unexpected token 'x', ..."5,6,7,8,9,x,10,11,12"... is not valid JSON
---
// A reviver works from the inside out, and may delete.
const log = [];
console.log(JSON.stringify(JSON.parse('{"a":[1,{"b":2}],"c":3}', function (k, v) { log.push(k + (Array.isArray(this) ? "@" : "")); return v === 2 ? undefined : v; })), log.join()); // expect: {"a":[1,{}],"c":3} 0@,b,1@,a,c,
console.log(JSON.parse("1", (k, v) => v + 1), JSON.parse("[1,2,3]", (k, v) => k === "1" ? undefined : v).hasOwnProperty(1), JSON.parse("{}", 5).constructor === Object); // expect: 2 false true
console.log(JSON.stringify(JSON.parse('{"a":1,"b":{"c":2}}', (k, v) => typeof v === "number" ? String(v) : v))); // expect: {"a":"1","b":{"c":"2"}}
---
// A reviver sees the source text of primitive values that nobody has changed.
const text = '{"big": 12345678901234567890, "s": "\\u0041", "list": [1.0, -0, true, null, {"x": 1e3}], "o": {"y": 2}}';
console.log(JSON.parse(text, (k, v, context) => typeof v === "number" && "source" in context ? context.source : v === null ? context.source : v).list.join("|")); // expect: 1.0|-0|true|null|[object Object]
console.log(JSON.parse(text, (k, v, { source }) => k === "big" ? BigInt(source) : v).big, JSON.parse('"\\u0041"', (k, v, c) => v + c.source), JSON.stringify(JSON.parse("[]", (k, v, c) => c))); // expect: 12345678901234567890n A"\u0041" {}
console.log(JSON.parse('{"a":1,"b":2,"c":3}', function (k, v, c) { if (k === "a") { this.b = 4; this.c = 3; } return k ? String(c.source) : Object.values(v).join(); })); // expect: 1,undefined,3
console.log(JSON.parse('{"a":1,"a":2}', (k, v, c) => k ? c.source : v.a)); // expect: 2
---
// rawJSON.
const raw = JSON.rawJSON("12345678901234567890");
console.log(JSON.isRawJSON(raw), JSON.isRawJSON({ rawJSON: "1" }), raw.rawJSON, Object.isFrozen(raw), Object.getPrototypeOf(raw), JSON.stringify({ a: [raw, JSON.rawJSON('"x"')] })); // expect: true false 12345678901234567890 true null {"a":[12345678901234567890,"x"]}
console.log(JSON.stringify({ a: 1n }, (k, v) => typeof v === "bigint" ? JSON.rawJSON(v) : v), JSON.stringify([JSON.rawJSON(null)], null, 1).length); // expect: {"a":1} 9
JSON.rawJSON("{}"); // throws: SyntaxError: Invalid value for JSON.rawJSON
---
JSON.rawJSON(" 1"); // throws: SyntaxError: Invalid value for JSON.rawJSON
---
JSON.rawJSON(Symbol()); // throws: TypeError: Cannot convert a Symbol value to a string
