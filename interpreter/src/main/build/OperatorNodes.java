import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * Writes the operator nodes: a class for each operator and shape of operands, because HotSpot profiles classes, not nodes,
 * and an operand of a final class is called directly. N is any node, L a variable in the frame, C an int constant.
 *
 * <p>java OperatorNodes.java TEMPLATES OUTPUT
 */
public class OperatorNodes {
  static Path templates;
  static Path output;
  static final StringBuilder pick = new StringBuilder();

  public static void main(String[] args) throws IOException {
    templates = Path.of(args[0]);
    output = Path.of(args[1]);
    Files.createDirectories(output);
    arithmetic("ADD", "Add", "+", "LC LL LN NL NC NN", "long r = (long) x + y;", "(int) r == r", "(double) x + y", "x + y", "Arithmetic.add(p, q)");
    arithmetic("SUBTRACT", "Subtract", "-", "LC LL NC NN", "long r = (long) x - y;", "(int) r == r", "(double) x - y", "x - y", "Arithmetic.subtract(p, q)");
    arithmetic("MULTIPLY", "Multiply", "*", "LC LL LN NC NN", "long r = (long) x * y;", "(int) r == r && (r != 0 || (x | y) >= 0)", "(double) x * y", "x * y", "Arithmetic.multiply(p, q)");
    arithmetic("REMAINDER", "Remainder", "%", "LC NC NN", "long r = x >= 0 && y > 0 ? x % y : Long.MIN_VALUE;", "r >= 0", "(double) x % y", "x % y", "Arithmetic.remainder(p, q)");
    arithmetic("DIVIDE", "Divide", "/", "LC NC NN", "long r = y > 0 && x > 0 && x % y == 0 ? x / y : -1;", "r >= 0", "(double) x / y", "x / y", "Arithmetic.divide(p, q)");
    arithmetic("EXPONENTIATE", "Exponentiate", "**", "NN", "double r = Arithmetic.power(x, y);", "(int) r == r && r != 0", "Arithmetic.power(x, y)", "Arithmetic.power(x, y)", "Arithmetic.exponentiate(p, q)");
    compare("LESS_THAN", "LessThan", "<", "LC LL LN NL NC NN", "Comparison.isLessThan(x, y, true) == Comparison.TRUE");
    compare("GREATER_THAN", "GreaterThan", ">", "LC LL LN NC NN", "Comparison.isLessThan(y, x, false) == Comparison.TRUE");
    compare("LESS_THAN_OR_EQUAL", "LessThanOrEqual", "<=", "LC LL LN NC NN", "Comparison.isLessThan(y, x, false) == Comparison.FALSE");
    compare("GREATER_THAN_OR_EQUAL", "GreaterThanOrEqual", ">=", "LC LL NC NN", "Comparison.isLessThan(x, y, true) == Comparison.FALSE");
    compare("STRICT_EQUAL", "StrictEqual", "==", "LC NC LN NN", "SameValue.isStrictlyEqual(x, y)");
    compare("STRICT_NOT_EQUAL", "StrictNotEqual", "!=", "LC NC LN NN", "!SameValue.isStrictlyEqual(x, y)");
    compare("EQUAL", "Equal", "==", "LC NC NN", "Comparison.isLooselyEqual(x, y)");
    compare("NOT_EQUAL", "NotEqual", "!=", "LC NC NN", "!Comparison.isLooselyEqual(x, y)");
    bits("BITWISE_OR", "BitwiseOr", "|", "LC LL NC NN", "OR");
    bits("BITWISE_AND", "BitwiseAnd", "&", "LC LL NC NN", "AND");
    bits("BITWISE_XOR", "BitwiseXor", "^", "LC LL NN", "XOR");
    bits("LEFT_SHIFT", "LeftShift", "<<", "LC NC NN", "LEFT_SHIFT");
    bits("SIGNED_RIGHT_SHIFT", "SignedRightShift", ">>", "LC NC NN", "SIGNED_RIGHT_SHIFT");
    bits("UNSIGNED_RIGHT_SHIFT", "UnsignedRightShift", ">>>", "LC NC NN", "UNSIGNED_RIGHT_SHIFT");
    write("Operators", """
        package everett.node.operator;

        import everett.node.IntConstantNode;
        import everett.node.LocalReadNode;
        import everett.node.Node;
        import everett.syntax.BinaryOperator;

        /** Chooses the node of an operator. */
        public final class Operators {
          private Operators() {}

          /** The node of an operator; not of instanceof and in. The position is told if it throws. */
          public static Node binary(BinaryOperator operator, Node a, Node b, int position) {
            switch (operator) {
        """ + pick + """
              default -> throw new IllegalArgumentException(operator.text);
            }
          }
        }
        """);
  }

  static void arithmetic(String op, String name, String text, String shapes, String intResult, String fits, String asDouble, String doubleResult, String generic) throws IOException {
    family("Arithmetic", op, name, text, shapes, t -> t.replace("INT_RESULT", intResult).replace("FITS", fits)
        .replace("AS_DOUBLE", asDouble).replace("DOUBLE_RESULT", doubleResult).replace("GENERIC", generic));
  }

  static void compare(String op, String name, String text, String shapes, String generic) throws IOException {
    family("Compare", op, name, text, shapes, t -> t.replace("GENERIC", generic));
  }

  static void bits(String op, String name, String text, String shapes, String kind) throws IOException {
    boolean unsigned = text.equals(">>>");
    family("Bits", op, name, text, shapes, t -> t.replace("KIND", kind)
        .replace("BOX", unsigned ? "TypeConversion.number(int32(frame) & 0xFFFFFFFFL)" : "int32(frame)")
        .replace("AS_DOUBLE", unsigned ? "(double) (int32(frame) & 0xFFFFFFFFL)" : "int32(frame)")
        .replace("RETURN_INT", unsigned
            ? "int r = int32(frame);\n    if (r >= 0) {\n      return r;\n    }\n    throw new Unexpected((double) (r & 0xFFFFFFFFL));"
            : "return int32(frame);")
        .replace("BIG", unsigned ? "return (int) (long) (double) (Double) r;" : "throw new Unexpected(r);"));
  }

  static void family(String template, String op, String name, String text, String shapes, UnaryOperator<String> fill) throws IOException {
    String body = Files.readString(templates.resolve(template + ".txt"));
    pick.append("      case ").append(op).append(" -> {\n");
    for (String shape : shapes.split(" ")) {
      String type = name + (shape.equals("NN") ? "" : shape.replace("L", "Local").replace("C", "Constant").replace("N", "Any")) + "Node";
      String t = fill.apply(body.replace("NAME", type).replace(" OP ", " " + text + " ")
          .replace("A a", type(shape.charAt(0)) + " a").replace("B b", type(shape.charAt(1)) + " b"));
      write(type, """
          package everett.node.operator;

          import static everett.node.operator.States.ANY;
          import static everett.node.operator.States.DOUBLE;
          import static everett.node.operator.States.INT;
          import static everett.node.operator.States.isNumber;

          import everett.machine.Frame;
          import everett.node.IntConstantNode;
          import everett.node.LocalReadNode;
          import everett.node.Node;
          import everett.node.Unexpected;
          import everett.object.SameValue;
          import everett.operation.Arithmetic;
          import everett.operation.Comparison;
          import everett.operation.TypeConversion;

          """ + t);
      String test = test('a', shape.charAt(0));
      String more = test('b', shape.charAt(1));
      String condition = test + (test.isEmpty() || more.isEmpty() ? "" : " && ") + more;
      String make = "return new " + type + "(" + argument('a', shape.charAt(0)) + ", " + argument('b', shape.charAt(1)) + ", position);\n";
      pick.append(condition.isEmpty() ? "        " + make : "        if (" + condition + ") {\n          " + make + "        }\n");
    }
    pick.append("      }\n");
  }

  static String type(char shape) {
    return shape == 'N' ? "Node" : shape == 'L' ? "LocalReadNode" : "IntConstantNode";
  }

  static String test(char v, char shape) {
    return shape == 'N' ? "" : v + " instanceof " + type(shape) + " " + argument(v, shape);
  }

  static String argument(char v, char shape) {
    return shape == 'N' ? "" + v : v + (shape == 'L' ? "Local" : "Constant");
  }

  /** Leaves a file alone that is right already, so that nothing is compiled again for it. */
  static void write(String type, String text) throws IOException {
    Path file = output.resolve(type + ".java");
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.writeString(file, text);
    }
  }
}
