package everett.number;

import static everett.machine.Builtins.builtins;

import everett.machine.Builtins;
import everett.machine.Realm;
import everett.object.Arguments;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Symbol;
import everett.operation.Arithmetic;
import everett.operation.Binary16;
import everett.operation.TypeConversion;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleUnaryOperator;

/**
 * <a href="https://tc39.es/ecma262/#sec-math-object">The Math Object.</a> Where the specification leaves the result to
 * the implementation it is fdlibm's, as {@link StrictMath} has it, so that it is the same everywhere; powers and cube
 * roots are {@link Math}'s, which are closer.
 */
final class MathObject {
  private static final Builtins TABLE =
      builtins()
          .constant("E", Math.E)
          .constant("LN10", 2.302585092994046)
          .constant("LN2", 0.6931471805599453)
          .constant("LOG10E", 0.4342944819032518)
          .constant("LOG2E", 1.4426950408889634)
          .constant("PI", Math.PI)
          .constant("SQRT1_2", Math.sqrt(0.5))
          .constant("SQRT2", Math.sqrt(2))
          .value(Symbol.TO_STRING_TAG, "Math", Shape.CONFIGURABLE)
          .method("abs", 1, MathObject::abs)
          .method("acos", 1, MathObject::acos)
          .method("acosh", 1, MathObject::acosh)
          .method("asin", 1, MathObject::asin)
          .method("asinh", 1, MathObject::asinh)
          .method("atan", 1, MathObject::atan)
          .method("atanh", 1, MathObject::atanh)
          .method("atan2", 2, MathObject::atan2)
          .method("cbrt", 1, MathObject::cbrt)
          .method("ceil", 1, MathObject::ceil)
          .method("clz32", 1, MathObject::clz32)
          .method("cos", 1, MathObject::cos)
          .method("cosh", 1, MathObject::cosh)
          .method("exp", 1, MathObject::exp)
          .method("expm1", 1, MathObject::expm1)
          .method("floor", 1, MathObject::floor)
          .method("fround", 1, MathObject::fround)
          .method("f16round", 1, MathObject::f16round)
          .method("hypot", 2, MathObject::hypot)
          .method("imul", 2, MathObject::imul)
          .method("log", 1, MathObject::log)
          .method("log1p", 1, MathObject::log1p)
          .method("log10", 1, MathObject::log10)
          .method("log2", 1, MathObject::log2)
          .method("max", 2, MathObject::max)
          .method("min", 2, MathObject::min)
          .method("pow", 2, MathObject::pow)
          .method("random", 0, MathObject::random)
          .method("round", 1, MathObject::round)
          .method("sign", 1, MathObject::sign)
          .method("sin", 1, MathObject::sin)
          .method("sinh", 1, MathObject::sinh)
          .method("sqrt", 1, MathObject::sqrt)
          .method("sumPrecise", 1, PreciseSum::sumPrecise)
          .method("tan", 1, MathObject::tan)
          .method("tanh", 1, MathObject::tanh)
          .method("trunc", 1, MathObject::trunc);

  private MathObject() {}

  static JsObject make(Realm realm) {
    return TABLE.define(realm, realm.object());
  }

  private static double number(Object[] arguments, int i) {
    return TypeConversion.toNumber(Arguments.get(arguments, i));
  }

  private static Object apply(DoubleUnaryOperator f, Object[] arguments) {
    return TypeConversion.number(f.applyAsDouble(number(arguments, 0)));
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.abs">Math.abs</a> */
  static Object abs(Realm realm, Object thisValue, Object[] arguments) {
    if (arguments.length > 0 && arguments[0] instanceof Integer i && i != Integer.MIN_VALUE) {
      return i >= 0 ? arguments[0] : (Object) (-i);
    }
    return TypeConversion.number(Math.abs(number(arguments, 0)));
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.acos">Math.acos</a> */
  static Object acos(Realm realm, Object thisValue, Object[] arguments) {
    return apply(StrictMath::acos, arguments);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.acosh">Math.acosh</a> */
  static Object acosh(Realm realm, Object thisValue, Object[] arguments) {
    return apply(InverseHyperbolic::acosh, arguments);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.asin">Math.asin</a> */
  static Object asin(Realm realm, Object thisValue, Object[] arguments) {
    return apply(StrictMath::asin, arguments);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.asinh">Math.asinh</a> */
  static Object asinh(Realm realm, Object thisValue, Object[] arguments) {
    return apply(InverseHyperbolic::asinh, arguments);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.atan">Math.atan</a> */
  static Object atan(Realm realm, Object thisValue, Object[] arguments) {
    return apply(StrictMath::atan, arguments);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.atanh">Math.atanh</a> */
  static Object atanh(Realm realm, Object thisValue, Object[] arguments) {
    return apply(InverseHyperbolic::atanh, arguments);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.atan2">Math.atan2</a> */
  static Object atan2(Realm realm, Object thisValue, Object[] arguments) {
    double y = number(arguments, 0);
    double x = number(arguments, 1);
    double angle = StrictMath.atan2(y, x);
    // StrictMath rounds the right angle up where y is very much larger than x and x is negative.
    double right = Math.PI / 2;
    boolean tooLarge = Math.abs(angle) == Math.nextUp(right) && Math.abs(x) < Math.ulp(y);
    return TypeConversion.number(tooLarge ? Math.copySign(right, y) : angle);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.cbrt">Math.cbrt</a> */
  static Object cbrt(Realm realm, Object thisValue, Object[] arguments) {
    return apply(Math::cbrt, arguments);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.ceil">Math.ceil</a> */
  static Object ceil(Realm realm, Object thisValue, Object[] arguments) {
    return arguments.length > 0 && arguments[0] instanceof Integer ? arguments[0] : apply(Math::ceil, arguments);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.clz32">Math.clz32</a> */
  static Object clz32(Realm realm, Object thisValue, Object[] arguments) {
    return Integer.numberOfLeadingZeros(TypeConversion.toInt32(Arguments.get(arguments, 0)));
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.cos">Math.cos</a> */
  static Object cos(Realm realm, Object thisValue, Object[] arguments) {
    return apply(StrictMath::cos, arguments);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.cosh">Math.cosh</a> */
  static Object cosh(Realm realm, Object thisValue, Object[] arguments) {
    // By way of e, as in exp.
    return apply(x -> Math.abs(x) == 1 ? Math.E / 2 + 0.5 / Math.E : StrictMath.cosh(x), arguments);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.exp">Math.exp</a> */
  static Object exp(Realm realm, Object thisValue, Object[] arguments) {
    // Only here does fdlibm miss a value that everybody knows.
    return apply(x -> x == 1 ? Math.E : StrictMath.exp(x), arguments);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.expm1">Math.expm1</a> */
  static Object expm1(Realm realm, Object thisValue, Object[] arguments) {
    return apply(StrictMath::expm1, arguments);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.floor">Math.floor</a> */
  static Object floor(Realm realm, Object thisValue, Object[] arguments) {
    return arguments.length > 0 && arguments[0] instanceof Integer
        ? arguments[0]
        : TypeConversion.number(Math.floor(number(arguments, 0)));
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.fround">Math.fround</a> */
  static Object fround(Realm realm, Object thisValue, Object[] arguments) {
    return TypeConversion.number((double) (float) number(arguments, 0));
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.f16round">Math.f16round</a> */
  static Object f16round(Realm realm, Object thisValue, Object[] arguments) {
    return apply(Binary16::round, arguments);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.hypot">Math.hypot</a> */
  static Object hypot(Realm realm, Object thisValue, Object[] arguments) {
    double[] all = new double[arguments.length];
    double largest = 0;
    boolean notANumber = false;
    for (int i = 0; i < all.length; i++) {
      all[i] = Math.abs(number(arguments, i));
      notANumber |= Double.isNaN(all[i]);
      largest = all[i] > largest ? all[i] : largest;
    }
    if (largest == Double.POSITIVE_INFINITY || notANumber || largest == 0) {
      return largest == Double.POSITIVE_INFINITY || !notANumber ? TypeConversion.number(largest) : Double.NaN;
    }
    // Scaled, so that no square overflows, and with Kahan's compensation.
    double sum = 0;
    double compensation = 0;
    for (double x : all) {
      double n = x / largest;
      double summand = n * n - compensation;
      double next = sum + summand;
      compensation = next - sum - summand;
      sum = next;
    }
    return TypeConversion.number(Math.sqrt(sum) * largest);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.imul">Math.imul</a> */
  static Object imul(Realm realm, Object thisValue, Object[] arguments) {
    int a = TypeConversion.toInt32(Arguments.get(arguments, 0));
    return a * TypeConversion.toInt32(Arguments.get(arguments, 1));
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.log">Math.log</a> */
  static Object log(Realm realm, Object thisValue, Object[] arguments) {
    return apply(StrictMath::log, arguments);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.log1p">Math.log1p</a> */
  static Object log1p(Realm realm, Object thisValue, Object[] arguments) {
    return apply(StrictMath::log1p, arguments);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.log10">Math.log10</a> */
  static Object log10(Realm realm, Object thisValue, Object[] arguments) {
    return apply(StrictMath::log10, arguments);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.log2">Math.log2</a> */
  static Object log2(Realm realm, Object thisValue, Object[] arguments) {
    return apply(Rounding::log2, arguments);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.max">Math.max</a> */
  static Object max(Realm realm, Object thisValue, Object[] arguments) {
    if (arguments.length == 2 && arguments[0] instanceof Integer a && arguments[1] instanceof Integer b) {
      return a >= b ? arguments[0] : arguments[1];
    }
    double largest = Double.NEGATIVE_INFINITY;
    for (Object argument : arguments) {
      largest = Math.max(largest, TypeConversion.toNumber(argument));
    }
    return TypeConversion.number(largest);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.min">Math.min</a> */
  static Object min(Realm realm, Object thisValue, Object[] arguments) {
    if (arguments.length == 2 && arguments[0] instanceof Integer a && arguments[1] instanceof Integer b) {
      return a <= b ? arguments[0] : arguments[1];
    }
    double smallest = Double.POSITIVE_INFINITY;
    for (Object argument : arguments) {
      smallest = Math.min(smallest, TypeConversion.toNumber(argument));
    }
    return TypeConversion.number(smallest);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.pow">Math.pow</a> */
  static Object pow(Realm realm, Object thisValue, Object[] arguments) {
    double base = number(arguments, 0);
    return TypeConversion.number(Arithmetic.power(base, number(arguments, 1)));
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.random">Math.random</a> */
  static Object random(Realm realm, Object thisValue, Object[] arguments) {
    return ThreadLocalRandom.current().nextDouble();
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.round">Math.round</a> */
  static Object round(Realm realm, Object thisValue, Object[] arguments) {
    return arguments.length > 0 && arguments[0] instanceof Integer ? arguments[0] : apply(Rounding::round, arguments);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.sign">Math.sign</a> */
  static Object sign(Realm realm, Object thisValue, Object[] arguments) {
    return apply(Math::signum, arguments);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.sin">Math.sin</a> */
  static Object sin(Realm realm, Object thisValue, Object[] arguments) {
    return apply(StrictMath::sin, arguments);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.sinh">Math.sinh</a> */
  static Object sinh(Realm realm, Object thisValue, Object[] arguments) {
    return apply(StrictMath::sinh, arguments);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.sqrt">Math.sqrt</a> */
  static Object sqrt(Realm realm, Object thisValue, Object[] arguments) {
    return TypeConversion.number(Math.sqrt(number(arguments, 0)));
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.tan">Math.tan</a> */
  static Object tan(Realm realm, Object thisValue, Object[] arguments) {
    return apply(StrictMath::tan, arguments);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.tanh">Math.tanh</a> */
  static Object tanh(Realm realm, Object thisValue, Object[] arguments) {
    return apply(StrictMath::tanh, arguments);
  }

  /** <a href="https://tc39.es/ecma262/#sec-math.trunc">Math.trunc</a> */
  static Object trunc(Realm realm, Object thisValue, Object[] arguments) {
    return arguments.length > 0 && arguments[0] instanceof Integer ? arguments[0] : apply(Rounding::trunc, arguments);
  }
}
