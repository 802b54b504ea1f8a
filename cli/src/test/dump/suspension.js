function* count(n) {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    try {
      sum += yield i;
    } finally {
      console.log(sum);
    }
  }
  return sum;
}
async function load(f) {
  const value = await f(await f(1), 2);
  return value.length;
}
