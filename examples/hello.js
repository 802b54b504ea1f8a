// The first program. Run it with: ./everett examples/hello.js [NAME…]
const names = process.argv.slice(2);

function greeting(name = 'world') {
  return `Hello, ${name}!`;
}

for (const name of names.length ? names : [undefined]) {
  console.log(greeting(name));
}
