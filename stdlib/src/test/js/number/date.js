// The Date Time String Format.
console.log(Date.parse("1970"), Date.parse("2026-11"), Date.parse("2026-11-21"), Date.parse("2026-11-21T10:00:00Z"), Date.parse("2026-11-21T10:00:00.123456+05:30")); // expect: 0 1793491200000 1795219200000 1795255200000 1795235400123
console.log(Date.parse("+002026-11-21T10:00:00Z"), Date.parse("-000001-01-01T00:00:00Z"), Date.parse("-000000-01-01T00:00:00Z"), Date.parse("2026-11-21T24:00:00Z"), Date.parse("2026-11-21T24:00:01Z")); // expect: 1795255200000 -62198755200000 NaN 1795305600000 NaN
console.log(Date.parse("2026-02-30T00:00:00Z"), Date.parse("2026-02-32"), Date.parse("2026-13-01"), Date.parse("2026-11-21T10:60Z"), Date.parse("2026-11-21T10Z"), Date.parse("2026-11-21T")); // expect: 1772409600000 NaN NaN NaN NaN NaN
console.log(Date.parse("+275760-09-13T00:00:00.000Z"), Date.parse("+275760-09-13T00:00:00.001Z"), Date.parse("-271821-04-20T00:00:00Z")); // expect: 8640000000000000 NaN -8640000000000000
console.log(Date.parse("2026-11-21T10:00:00") === +new Date(2026, 10, 21, 10), Date.parse("2026-11-21") === Date.UTC(2026, 10, 21)); // expect: true true
---
// What V8 understands besides.
const local = (y, m, d, h = 0, min = 0, s = 0, ms = 0) => +new Date(y, m, d, h, min, s, ms);
console.log(Date.parse("Tue Nov 21 2026 10:00:00 GMT+0100 (CET)"), Date.parse("Sat, 21 Nov 2026 10:00:00 GMT"), Date.parse("Mon, 25 Dec 1995 13:30:00 +0430"), Date.parse("Sat Nov 21 2026 10:00:00 EST")); // expect: 1795251600000 1795255200000 819882000000 1795273200000
console.log(Date.parse("2026/11/21") === local(2026, 10, 21), Date.parse("Nov 21, 2026") === local(2026, 10, 21), Date.parse("21 November 2026 5:06 PM") === local(2026, 10, 21, 17, 6)); // expect: true true true
console.log(Date.parse("11/21/26") === local(2026, 10, 21), Date.parse("11/21/50") === local(1950, 10, 21), Date.parse("Nov 21") === local(2001, 10, 21), Date.parse("2026-11-21 10:00:00.5") === local(2026, 10, 21, 10, 0, 0, 500)); // expect: true true true true
console.log(Date.parse("12/25/1995 12:00 AM") === local(1995, 11, 25), Date.parse("(a (comment)) Saturday, Nov 21 2026") === local(2026, 10, 21), Date.parse("2026-1-1") === local(2026, 0, 1)); // expect: true true true
console.log(Date.parse("Nov 21 2026 10:00 GMT-8"), Date.parse("Nov 21 2026 10:00 GMT+08:30"), Date.parse("Jan 1 2000 Z"), Date.parse("2026-11-21 10:00:00 +0100")); // expect: 1795284000000 1795224600000 946684800000 1795251600000
console.log(Date.parse("13/1/2000"), Date.parse("Jan 32"), Date.parse("2026 foo"), Date.parse("1/1/2000 13:00 PM"), Date.parse(""), Date.parse("x"), Date.parse("1 2 3 4"), Date.parse("Jan 1 2000 25:00")); // expect: NaN 1956528000000 NaN NaN NaN NaN NaN NaN
---
// The constructor.
console.log(new Date(0).getTime(), new Date(NaN).getTime(), new Date(8.64e15 + 1).getTime(), new Date(1.9).getTime(), Object.is(new Date(-0.9).getTime(), 0), new Date(new Date(5)).getTime()); // expect: 0 NaN NaN 1 true 5
console.log(new Date(2026, 0).getDate(), new Date(99, 0).getFullYear(), new Date(100, 0).getFullYear(), new Date(2026, 12, 1).getMonth(), new Date(2026, 0, 0).getDate(), new Date(undefined).getTime()); // expect: 1 1999 100 0 31 NaN
console.log(Date.UTC(2026), Date.UTC(2026, 10, 21, 10, 30, 15, 500), Date.UTC(), Date.UTC(99, 0), Date.UTC(275760, 8, 13), Date.UTC(275760, 8, 13, 0, 0, 0, 1), Date.UTC(1970, 0, 1, 0, 0, 0, -1)); // expect: 1767225600000 1795257015500 NaN 915148800000 8640000000000000 NaN -1
console.log(typeof Date(), Date.length, Math.abs(Date.now() - new Date()) < 1000, new Date({ [Symbol.toPrimitive]: hint => hint === "default" ? 7 : 8 }).getTime()); // expect: string 7 true 7
console.log(Date.UTC(1e81, 0), Date.UTC(1970, 1e300), Date.UTC(1970, 0, 1e8), Date.UTC(-271821, 3, 20), Date.UTC(2026, -13), Date.UTC(1970, 0, 1, 1e10)); // expect: NaN NaN 8639999913600000 -8640000000000000 1733011200000 NaN
---
// Fields in UTC.
const d = new Date(Date.UTC(2024, 1, 29, 23, 59, 58, 987));
console.log(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate(), d.getUTCDay(), d.getUTCHours(), d.getUTCMinutes(), d.getUTCSeconds(), d.getUTCMilliseconds()); // expect: 2024 1 29 4 23 59 58 987
d.setUTCFullYear(2025);
console.log(d.toISOString()); // expect: 2025-03-01T23:59:58.987Z
d.setUTCMonth(0, 31); console.log(d.toISOString()); // expect: 2025-01-31T23:59:58.987Z
d.setUTCMonth(1); console.log(d.toISOString()); // expect: 2025-03-03T23:59:58.987Z
d.setUTCHours(25, 61, 61, 1001); console.log(d.toISOString()); // expect: 2025-03-04T02:02:02.001Z
console.log(d.setUTCDate(0), d.setUTCMinutes(0), d.setUTCSeconds(0, 0), d.setUTCMilliseconds(-1), d.setTime(1e100), d.setUTCDate(1), d.setUTCFullYear(2000)); // expect: 1740708122001 1740708002001 1740708000000 1740707999999 NaN NaN 946684800000
console.log(new Date(-1).getUTCMilliseconds(), new Date(-62167219200001).getUTCFullYear(), new Date(-8.64e15).getUTCDay(), new Date(NaN).getUTCDay()); // expect: 999 -1 2 NaN
---
// Fields in local time agree with each other.
const d = new Date(2026, 6, 1, 12, 30, 15, 7);
console.log(d.getFullYear(), d.getMonth(), d.getDate(), d.getDay(), d.getHours(), d.getMinutes(), d.getSeconds(), d.getMilliseconds(), d.getYear()); // expect: 2026 6 1 3 12 30 15 7 126
d.setHours(0, 0, 0, 0); d.setDate(32); d.setMonth(0); d.setFullYear(1999, 11, 31); d.setMinutes(5, 6, 7); d.setSeconds(59); d.setMilliseconds(999);
console.log([d.getFullYear(), d.getMonth(), d.getDate(), d.getHours(), d.getMinutes(), d.getSeconds(), d.getMilliseconds()].join()); // expect: 1999,11,31,0,5,59,999
d.setYear(70); console.log(d.getFullYear(), d.setYear(NaN), d.getYear(), d.setFullYear(2001) === +new Date(2001, 0, 1)); // expect: 1970 NaN NaN true
console.log(new Date(2026, 0, 1) - Date.UTC(2026, 0, 1) === new Date(2026, 0, 1).getTimezoneOffset() * 60000, new Date(NaN).getTimezoneOffset()); // expect: true NaN
---
// Text.
const d = new Date(Date.UTC(2026, 10, 21, 9, 5, 7, 3));
console.log(d.toISOString(), d.toJSON(), JSON.stringify(d), d.toUTCString(), Date.prototype.toGMTString === Date.prototype.toUTCString); // expect: 2026-11-21T09:05:07.003Z 2026-11-21T09:05:07.003Z "2026-11-21T09:05:07.003Z" Sat, 21 Nov 2026 09:05:07 GMT true
console.log(new Date(-1e14).toISOString(), new Date(8.64e15).toISOString(), new Date(-8.64e15).toUTCString(), new Date(Date.UTC(5, 0) - 6e13).toUTCString()); // expect: -001199-02-15T14:13:20.000Z +275760-09-13T00:00:00.000Z Tue, 20 Apr -271821 00:00:00 GMT Thu, 04 Sep 0003 13:20:00 GMT
console.log(String(new Date(NaN)), new Date(NaN).toUTCString(), new Date(NaN).toLocaleString(), new Date(NaN).toDateString(), new Date(NaN).toTimeString(), new Date(NaN).toJSON()); // expect: Invalid Date Invalid Date Invalid Date Invalid Date Invalid Date null
console.log(/^Sat Nov 2\d 2026 \d\d:05:07 GMT[+-]\d{4} \(.+\)$/.test(String(d)), d.toString() === d.toDateString() + " " + d.toTimeString()); // expect: true true
console.log(d.toLocaleString("en-US", { timeZone: "UTC" }), d.toLocaleDateString("en-US", { timeZone: "UTC" }), d.toLocaleTimeString("en-US", { timeZone: "America/New_York" })); // expect: 11/21/2026, 9:05:07 AM 11/21/2026 4:05:07 AM
console.log(new Date(2026, 0, 2, 0, 3).toLocaleString(), new Date(2026, 0, 2, 13, 3).toLocaleTimeString(), new Date(2026, 11, 31, 12).toLocaleString(), new Date(2026, 0, 2).toLocaleDateString()); // expect: 1/2/2026, 12:03:00 AM 1:03:00 PM 12/31/2026, 12:00:00 PM 1/2/2026
new Date(NaN).toISOString(); // throws: RangeError: Invalid time value
---
// Symbol.toPrimitive.
const d = new Date(5);
console.log(d[Symbol.toPrimitive]("number"), d - 1, typeof (d + 1), `${d}` === d.toString(), d == d.toString(), Date.prototype[Symbol.toPrimitive].name); // expect: 5 4 string true true [Symbol.toPrimitive]
console.log(Date.prototype[Symbol.toPrimitive].call({ valueOf: () => 1, toString: () => "s" }, "default"), Date.prototype.toJSON.call({ toISOString: () => "iso" })); // expect: s iso
d[Symbol.toPrimitive]("other"); // throws: TypeError: Invalid hint: other
---
// Methods want a date.
Date.prototype.getTime.call({}); // throws: TypeError: this is not a Date object.
---
// Arguments are converted even if the date is invalid.
let calls = 0;
const d = new Date(NaN);
console.log(d.setHours({ valueOf() { calls++; return 1; } }, { valueOf() { calls++; return 1; } }), calls); // expect: NaN 2
const e = new Date(0);
console.log(e.setUTCSeconds({ valueOf() { e.setTime(1e6); return 3; } }), e.getTime()); // expect: 3000 3000
