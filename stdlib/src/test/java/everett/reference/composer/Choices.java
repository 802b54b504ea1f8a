package everett.reference.composer;

import java.util.List;
import java.util.function.Supplier;

/** A program's choices one after the other. When they are used up each is the first, which is always the simplest. */
public final class Choices {
  private List<Integer> numbers = List.of();
  private int at;

  public Choices(List<Integer> numbers) {
    turnTo(numbers);
  }

  /** Goes on with these: a part of a program that is long takes nothing from the next. */
  void turnTo(List<Integer> other) {
    numbers = other;
    at = 0;
  }

  /** From zero to less than n. */
  public int below(int n) {
    return at < numbers.size() ? numbers.get(at++) % n : 0;
  }

  /** True so many times out of a hundred. */
  boolean percent(int n) {
    return at < numbers.size() && numbers.get(at++) % 100 >= 100 - n;
  }

  public boolean usedUp() {
    return at >= numbers.size();
  }

  @SafeVarargs
  public final <T> T of(T... all) {
    return all[below(all.length)];
  }

  <T> T of(List<T> all) {
    return all.get(below(all.size()));
  }

  /** One near the beginning rather than one near the end. */
  <T> T early(List<T> all) {
    return all.get(below(1 + below(all.size())));
  }

  /** One of several ways to go on, taken as often as its weight says. */
  record Way<T>(int weight, Supplier<T> make) {}

  /** The way is not there unless something holds. */
  static <T> Way<T> way(boolean there, int weight, Supplier<T> make) {
    return new Way<>(there ? weight : 0, make);
  }

  static <T> Way<T> way(int weight, Supplier<T> make) {
    return new Way<>(weight, make);
  }

  @SafeVarargs
  final <T> T go(Way<T>... ways) {
    int sum = 0;
    for (Way<T> w : ways) {
      sum += w.weight();
    }
    int left = below(sum);
    for (Way<T> w : ways) {
      left -= w.weight();
      if (left < 0) {
        return w.make().get();
      }
    }
    throw new IllegalArgumentException("no way has a weight");
  }
}
