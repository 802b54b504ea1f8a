// A page of calls of bignumber.js.
const B = require("bignumber.js");
const BigNumber = B.BigNumber ?? B.default ?? B;
const x = new BigNumber("123.4567");
console.log(x.toString(), x.plus("0.1").toFixed(2), x.times(x).toString(), x.div(3).toString(), new BigNumber(0.1).plus(0.2).eq(0.3), x.isGreaterThan("99"), x.negated().abs().eq(x));
console.log(new BigNumber(2).pow(200).toFixed(), new BigNumber(2).sqrt().toString(), new BigNumber("1e-50").toString(), new BigNumber("0xff.8").toString(), new BigNumber("zz.8", 36).toString(), new BigNumber(255).toString(2), new BigNumber("-0").toString());
console.log(new BigNumber("1234567.891").toFormat(2), new BigNumber("1234567.891").toExponential(3), new BigNumber("0.0000012").toPrecision(1), new BigNumber(7).mod(3).toString(), new BigNumber(-7).idiv(2).toString(), new BigNumber("1.5").toFraction().map(String));
console.log(BigNumber.max(1, "5", 3).toString(), BigNumber.sum("1.1", 2.2, 3).toString(), new BigNumber(NaN).isNaN(), new BigNumber(1).div(0).toString(), JSON.stringify({ x }), x.decimalPlaces(), x.precision(), x.integerValue().toString(), x.shiftedBy(-3).toString());
BigNumber.config({ DECIMAL_PLACES: 60, ROUNDING_MODE: 1 });
console.log(new BigNumber(1).div(7).toString(), new BigNumber(3).sqrt().toString(), new BigNumber(2).pow(0.5 * 4, 5).toString());
let pi = new BigNumber(0);
for (let k = 0; k < 20; k++) pi = pi.plus(new BigNumber(16).pow(-k).times(new BigNumber(4).div(8 * k + 1).minus(new BigNumber(2).div(8 * k + 4)).minus(new BigNumber(1).div(8 * k + 5)).minus(new BigNumber(1).div(8 * k + 6))));
console.log(pi.toFixed(22));
let f = new BigNumber(1);
for (let i = 2; i <= 60; i++) f = f.times(i);
console.log(f.toFixed(), f.toString(), new BigNumber("9".repeat(40)).plus(1).toFixed());
try { BigNumber.DEBUG = true; new BigNumber("1.2.3"); } catch (e) { console.log(e.message); }
