// All ways to put N queens on an N×N board so that none attacks another: queens.js [N]
'use strict';

const size = Number(process.argv[2] ?? 8);

// Rows are filled from the top. A set bit is a column, or a diagonal of the present row, that an earlier queen attacks.
function solve(row, columns, left, right, placed, found) {
  if (row === size) {
    found(placed);
    return;
  }
  for (let column = 0; column < size; column++) {
    const bit = 1 << column;
    if ((columns | left | right) & bit) continue;
    placed[row] = column;
    solve(row + 1, columns | bit, (left | bit) << 1, (right | bit) >> 1, placed, found);
  }
}

const board = (placed) =>
  placed.map((column) => [...'.'.repeat(size)].with(column, 'Q').join(' ')).join('\n');

let count = 0;
let first;
solve(0, 0, 0, 0, new Array(size).fill(0), (placed) => {
  count++;
  first ??= board(placed);
});

console.log(first ?? 'no board');
console.log(`\n${count} ${count === 1 ? 'solution' : 'solutions'} for ${size} queens`);
