package everett.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MemoryWatchTest {
  private final MemoryWatch watch = new MemoryWatch();
  private long now = 1_000;
  private long spent = 300;

  /** Looks every second for some time, of each of which the collector takes a share; whether the program should end. */
  private boolean ends(int seconds, double used, double share) {
    for (int i = 0; i < seconds; i++) {
      now += 1_000;
      spent += (long) (share * 1_000);
      if (watch.look(now, used, () -> spent)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void endsProgramsThatOnlyCollect() {
    assertFalse(ends(60, .5, .95));
    assertFalse(ends(10, .97, .95));
    assertTrue(ends(1, .97, .95));
  }

  @Test
  void letsThemBeThatComeForward() {
    assertFalse(ends(60, .97, .8));
    assertFalse(ends(5, .97, 1));
    assertFalse(ends(1, .6, 1));
    assertFalse(ends(10, .97, 1));
  }

  @Test
  void seesItAlsoAfterALongTimeOfWork() {
    assertFalse(ends(1_000, .97, .1));
    assertTrue(ends(21, .97, .95));
  }
}
