package everett.reference;

import java.util.List;

/** A program's choices one after the other. When they are used up each is the first, which is always the simplest. */
final class Choices {
  private List<Integer> numbers = List.of();
  private int at;

  Choices(List<Integer> numbers) {
    turnTo(numbers);
  }

  /** Goes on with these: a part of a program that is long takes nothing from the next. */
  void turnTo(List<Integer> other) {
    numbers = other;
    at = 0;
  }

  /** From zero to less than n. */
  int below(int n) {
    return at < numbers.size() ? numbers.get(at++) % n : 0;
  }

  /** True so many times out of a hundred. */
  boolean percent(int n) {
    return at < numbers.size() && numbers.get(at++) % 100 >= 100 - n;
  }

  boolean usedUp() {
    return at >= numbers.size();
  }

  @SafeVarargs
  final <T> T of(T... all) {
    return all[below(all.length)];
  }
}
