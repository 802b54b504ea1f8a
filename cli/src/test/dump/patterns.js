function f({ a, b: [c = 1, ...d] } = {}, { ...rest }) {
  try {
    [a, rest.x] = [c, d?.[0] ?? a];
    delete rest.y;
  } catch ({ message }) {
    switch (message) {
      case "one": return typeof message;
      default: throw new Error(message);
    }
  } finally {
    a &&= c;
  }
}
