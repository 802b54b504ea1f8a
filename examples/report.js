// Reads JSON, groups it, and prints a table and JSON again.
'use strict';

const input = `[
  { "city": "Oslo",   "year": 2023, "visitors": 1250000, "tags": ["north", "harbour"] },
  { "city": "Lisbon", "year": 2023, "visitors": 4310000, "tags": ["harbour"] },
  { "city": "Oslo",   "year": 2024, "visitors": 1402500, "tags": ["north", "harbour"] },
  { "city": "Vienna", "year": 2024, "visitors": 7990000, "tags": [] },
  { "city": "Lisbon", "year": 2024, "visitors": 4655000, "tags": ["harbour"] }
]`;

const visits = JSON.parse(input);
const byCity = new Map();
for (const visit of visits) {
  byCity.set(visit.city, [...byCity.get(visit.city) ?? [], visit]);
}

const rows = [...byCity].map(([city, entries]) => {
  const total = entries.reduce((sum, { visitors }) => sum + visitors, 0);
  const [first, last = first] = entries.toSorted((a, b) => a.year - b.year);
  const growth = last === first ? undefined : (last.visitors / first.visitors - 1) * 100;
  return { city, total, growth, tags: new Set(entries.flatMap(({ tags }) => tags)) };
}).sort((a, b) => b.total - a.total);

const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

for (const { city, total, growth } of rows) {
  console.log(city.padEnd(8), grouped(total).padStart(10), (growth?.toFixed(1) ?? '–').padStart(6));
}

console.log(rows[0]);
console.log(JSON.stringify(rows, (key, value) => value instanceof Set ? [...value] : value, 1));
