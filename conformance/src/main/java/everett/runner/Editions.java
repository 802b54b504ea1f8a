package everett.runner;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Which edition of ECMA-262 brought a feature. Editions are years; the fifth is 2009. */
public final class Editions {
  /** What no edition has yet. */
  public static final int NEXT = 9999;

  private static final int FIRST_YEAR = 2009;
  private static final int FIFTH = 5;
  private static final int SIXTH = 6;
  private static final int YEAR_OF_SIXTH = 2015;
  private static final Map<String, Integer> TABLE = table();
  private static final int LATEST = Collections.max(TABLE.values());

  private Editions() {}

  private static Map<String, Integer> table() {
    Map<String, Integer> table = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(Editions.class.getResourceAsStream("editions.txt"));
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] words = line.replaceFirst("#.*", "").strip().split("[\\s:]+");
        for (int i = 1; i < words.length; i++) {
          table.put(words[i], Integer.parseInt(words[0]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  /** The year that a user means by 5, 6 … or 2015 …. */
  public static int year(int edition) {
    int year = edition == FIFTH ? FIRST_YEAR : edition < FIRST_YEAR ? YEAR_OF_SIXTH + edition - SIXTH : edition;
    if (edition < FIFTH || year > LATEST || year != FIRST_YEAR && year < YEAR_OF_SIXTH) {
      throw new BadInput(
          "there is no edition " + edition + ": 5 to " + (LATEST - YEAR_OF_SIXTH + SIXTH) + ", or 2015 to " + LATEST);
    }
    return year;
  }

  /** The first edition that has all that a test needs. */
  public static int of(Frontmatter test) {
    int year = test.edition() == SIXTH ? YEAR_OF_SIXTH : FIRST_YEAR;
    for (String feature : test.features()) {
      year = Math.max(year, TABLE.getOrDefault(feature, NEXT));
    }
    return year;
  }
}
