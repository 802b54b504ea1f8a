package everett.grammar.unicode;

/** Simple case folding: scf of Unicode's CaseFolding.txt (its lines with status C and S). */
public final class CaseFolding {
  /** First character, count, stride and difference of each run; the runs do not overlap in first..last and ascend. */
  private static final int[] RUNS = readRuns();

  private CaseFolding() {}

  /** The simple case folding of the code point {@code c}: {@code c} itself where Unicode gives none. */
  public static int fold(int c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
    int low = 0;
    int high = RUNS.length / 4 - 1;
    while (low < high) {
      int middle = low + high + 1 >>> 1;
      if (RUNS[4 * middle] <= c) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    int run = 4 * low;
    int distance = c - RUNS[run];
    int stride = RUNS[run + 2];
    return distance >= 0 && distance < RUNS[run + 1] * stride && distance % stride == 0 ? c + RUNS[run + 3] : c;
  }

  /** Calls {@code action} with each character that folds to another one, in ascending order, and with its folding. */
  public static void forEach(Mapping action) {
    for (int run = 0; run < RUNS.length; run += 4) {
      for (int i = 0; i < RUNS[run + 1]; i++) {
        int c = RUNS[run] + i * RUNS[run + 2];
        action.accept(c, c + RUNS[run + 3]);
      }
    }
  }

  /** Takes a character and what it folds to. */
  @FunctionalInterface
  public interface Mapping {
    void accept(int character, int folded);
  }

  private static int[] readRuns() {
    String[] lines = UnicodeTable.read("case_folding.txt").split("\n");
    int[] runs = new int[4 * lines.length];
    for (int i = 0; i < lines.length; i++) {
      UnicodeTable.Numbers numbers = new UnicodeTable.Numbers(lines[i]);
      for (int k = 0; k < 4; k++) {
        runs[4 * i + k] = numbers.next();
      }
    }
    return runs;
  }
}
