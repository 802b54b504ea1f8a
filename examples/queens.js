// All ways to put N queens on an N×N board so that none attacks another: queens.js [N]
// The puzzle is told as if one knew where each queen goes; each yield is a fork for those who don't.
const { explore } = require('everett:parallel');

const size = Number(process.argv[2] ?? 8);

function **queens() {
  let placed = [];
  while (placed.length < size) {
    const column = yield placed;
    if (placed.some((c, i) => c === column || Math.abs(c - column) === placed.length - i)) return null;
    placed = [...placed, column];
  }
  return placed;
}

const columns = Array.from({ length: size }, (_, i) => i);
const solutions = [...explore(queens().next(), columns, { keep: false })].map((s) => s.value).filter((p) => p);

const board = (placed) => placed.map((column) => [...'.'.repeat(size)].with(column, 'Q').join(' ')).join('\n');
console.log(solutions.length > 0 ? board(solutions[0]) : 'no board');
console.log(`\n${solutions.length} ${solutions.length === 1 ? 'solution' : 'solutions'} for ${size} queens`);
