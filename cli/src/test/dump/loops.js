let total = 0;
const later = [];
for (let i = 0; i < 10; i++) {
  if (i % 2 === 0) continue;
  total += i;
  later.push(() => i);
}
outer: while (true) {
  for (const x of later) {
    if (x() > 5) break outer;
  }
}
