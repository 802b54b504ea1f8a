// The start-up cache holds the classes that this program makes Everett load. It touches what small programs commonly
// use, once each: start-up is what it trains, and profiles of hot code made other programs slower.
console.log('hello', 1, 1.5, [1, 2], { a: 1 });
