package everett.conformance.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Measurements of programs on engines, a round at a time, and the table of their ratios. */
final class Ratios {
  private record Cell(String engine, String program, int round) {}

  private final Map<Cell, Engine.Measurement> cells = new HashMap<>();

  void add(String engine, String program, int round, Engine.Measurement m) {
    cells.put(new Cell(engine, program, round), m);
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  /**
   * A table in Markdown: a column an engine, a row a program, in each cell the median over the rounds of the time there
   * divided by that on the base engine in the same round; last the geometric mean.
   */
  String table(List<String> engines, List<String> programs, String base, int rounds,
      ToDoubleFunction<Engine.Measurement> time) {
    List<String> others = engines.stream().filter(e -> !e.equals(base)).toList();
    StringBuilder b = new StringBuilder();
    b.append("| program | ").append(base).append(" (ms) | ").append(String.join(" | ", others)).append(" |\n");
    b.append("|---|--:|").append("--:|".repeat(others.size())).append('\n');
    Map<String, List<Double>> columns = new HashMap<>();
    for (String program : programs) {
      b.append("| ").append(program).append(" | ").append(milliseconds(base, program, rounds, time));
      for (String engine : others) {
        double ratio = ratio(engine, base, program, rounds, time);
        b.append(" | ").append(number(ratio));
        if (!Double.isNaN(ratio)) {
          columns.computeIfAbsent(engine, e -> new ArrayList<>()).add(ratio);
        }
      }
      b.append(" |\n");
    }
    b.append("| **geometric mean** | 1");
    b.append(others.stream()
        .map(e -> " | **" + number(geometricMean(columns.getOrDefault(e, List.of()))) + "**")
        .collect(Collectors.joining()));
    return b.append(" |\n").toString();
  }

  private double ratio(String engine, String base, String program, int rounds,
      ToDoubleFunction<Engine.Measurement> time) {
    List<Double> ratios = new ArrayList<>();
    for (int r = 0; r < rounds; r++) {
      Engine.Measurement a = cells.get(new Cell(engine, program, r));
      Engine.Measurement b = cells.get(new Cell(base, program, r));
      if (a != null && b != null) {
        ratios.add(time.applyAsDouble(a) / Math.max(time.applyAsDouble(b), 1));
      }
    }
    return median(ratios);
  }

  private String milliseconds(String engine, String program, int rounds, ToDoubleFunction<Engine.Measurement> time) {
    List<Double> times = new ArrayList<>();
    for (int r = 0; r < rounds; r++) {
      Engine.Measurement m = cells.get(new Cell(engine, program, r));
      if (m != null) {
        times.add(time.applyAsDouble(m) / 1000);
      }
    }
    double median = median(times);
    return Double.isNaN(median) ? "-" : String.format(Locale.ROOT, "%.2f", median);
  }

  /** NaN if there is none. */
  static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int n = sorted.length;
    return n == 0 ? Double.NaN : n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
  }

  /** NaN if there is none. */
  static double geometricMean(List<Double> values) {
    return Math.exp(Arrays.stream(values.stream().mapToDouble(Math::log).toArray()).average().orElse(Double.NaN));
  }

  private static String number(double d) {
    return Double.isNaN(d) ? "-" : String.format(Locale.ROOT, d < 10 ? "%.2f" : d < 100 ? "%.1f" : "%.0f", d);
  }
}
