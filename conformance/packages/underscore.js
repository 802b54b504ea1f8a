// A page of calls of underscore.
const _ = require("underscore");
console.log(_.VERSION, _.map([1, 2, 3], (n) => n * 3), _.reduceRight([[0, 1], [2, 3]], (a, b) => a.concat(b), []), _.where([{ a: 1, b: 2 }, { a: 2 }], { a: 1 }));
console.log(_.groupBy(["one", "two", "three"], "length"), _.indexBy([{ n: "x" }], "n"), _.partition([0, 1, 2, 3], (n) => n % 2), _.shuffle([1]).length, _.invoke([[3, 1], [2, 1]], "sort"));
console.log(_.flatten([1, [2, [3, [[4]]]]], true), _.zip(["a", "b"], [1, 2], [true, false]), _.object([["a", 1]]), _.sortedIndex([10, 20, 30], 25), _.findLastIndex([1, 2, 1], (n) => n === 1), _.chunk([1, 2, 3], 2));
console.log(_.bind(function (g) { return g + ": " + this.name; }, { name: "moe" }, "hi")(), _.compose((x) => x + 1, (x) => x * 2)(5), _.wrap((n) => "hello " + n, (f) => f("moe") + "!")(), _.negate(Boolean)(0), _.after(2, () => "now")());
console.log(_.isEqual({ a: [1, { b: NaN }] }, { a: [1, { b: NaN }] }), _.isEqual(new Date(1), new Date(1)), _.isEqual(/a/g, /a/i), _.isEqual(new Map([[1, 2]]), new Map([[1, 2]])), _.isEmpty({}), _.isArguments((function () { return arguments; })(1)));
console.log(_.template("<% _.each(people, function(name) { %><li><%= name %></li><% }); %> <%- '<b>' %>")({ people: ["moe", "curly"] }), _.escape("Curly & \"Moe\""), _.unescape("&amp;&#x27;"));
console.log(_.chain([{ n: "c", a: 25 }, { n: "m", a: 21 }]).sortBy("a").map((s) => s.n + " is " + s.a).first().value(), _([1, 2]).map((n) => n * 2), _.range(10, 0, -3), _.mapObject({ a: 1 }, (v, k) => k + v));
console.log(_.extend({ a: 1 }, { b: 2 }), _.pick({ a: 1, b: 2 }, (v) => v > 1), _.omit({ a: 1, b: 2 }, "a"), _.defaults({ a: 1 }, { a: 2, b: 3 }), _.clone([1, [2]]), _.property(["a", "b"])({ a: { b: 7 } }), _.matcher({ a: 1 })({ a: 1, c: 3 }));
console.log(_.memoize((n) => n < 2 ? n : n - 1)(9), _.partial((a, b) => a - b, _, 20)(5), _.uniq([1, 2, 1, 4]), _.difference([1, 2, 3], [2]), _.union([1], [2], [1, 3]), _.min([{ a: 3 }, { a: 1 }], (o) => o.a), _.countBy([1, 2, 3], (n) => n % 2 ? "odd" : "even"));
