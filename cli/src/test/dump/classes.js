class Point {
  #x = 0;
  static origin = new Point(0);
  constructor(x) { this.#x = x; }
  get x() { return this.#x; }
}
class Named extends Point {
  name = "p";
  toString() { return `${this.name}: ${super.x}`; }
}
