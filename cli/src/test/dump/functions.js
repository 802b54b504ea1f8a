function fib(n) {
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
}
const add = (a, b = a, ...rest) => a + b + rest.length;
console.log(fib(10), add(1), add(...[1, 2, 3]));
