package everett.host.console;

import everett.operation.TypeConversion;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How long something took, for people. */
final class Duration {
  private static final double SECOND = 1000;
  private static final double MINUTE = 60 * SECOND;
  private static final double HOUR = 60 * MINUTE;

  private Duration() {}

  /** Milliseconds, as a text with a unit that suits. */
  static String text(double ms) {
    if (ms < SECOND) {
      return TypeConversion.toString(TypeConversion.number(thousandths(ms).doubleValue())) + "ms";
    }
    if (ms < MINUTE) {
      return thousandths(ms / SECOND).toPlainString() + "s";
    }
    int hours = (int) (ms / HOUR);
    int minutes = (int) (ms % HOUR / MINUTE);
    String seconds = thousandths(ms % MINUTE / SECOND).toPlainString();
    seconds = seconds.length() < 6 ? "0" + seconds : seconds;
    return hours > 0
        ? hours + ":" + (minutes < 10 ? "0" : "") + minutes + ":" + seconds + " (h:mm:ss.mmm)"
        : minutes + ":" + seconds + " (m:ss.mmm)";
  }

  private static BigDecimal thousandths(double d) {
    return new BigDecimal(d).setScale(3, RoundingMode.HALF_UP);
  }
}
