package everett.reference.model;

import everett.reference.model.Heap.Activation;
import everett.reference.model.Heap.Closure;
import everett.reference.model.Steps.Step;
import java.util.List;

/** Mistakes about which step's variables a closure, a state or a generator sees. */
final class LineageMistakes {
  private LineageMistakes() {}

  static List<Mistake> all() {
    return List.of(
        new Mistake("2: a closure sees its home only", () -> new Rules() {
          @Override
          Steps called(Steps running, Steps homes) {
            return running.overriddenBy(homes);
          }
        }),
        new Mistake("2: a closure sees the running step whenever there is one", () -> new Rules() {
          @Override
          Steps called(Steps running, Steps homes) {
            return homes.overriddenBy(running);
          }
        }),
        new Mistake("2: a closure sees the next step, but none after that", () -> new Rules() {
          @Override
          boolean descends(Step step, Step from) {
            return step == from || step.parent() == from;
          }
        }),
        new Mistake("2: a closure sees its siblings", () -> new Rules() {
          @Override
          boolean descends(Step step, Step from) {
            return super.descends(step, from) || from.parent() != null && super.descends(step, from.parent());
          }
        }),
        new Mistake("2: helpers see what the caller of their caller sees", () -> new Rules() {
          @Override
          Steps calling(Steps callers, Steps seen) {
            return callers;
          }
        }),
        new Mistake("2: a closure has one home", () -> new Rules() {
          @Override
          Steps homes(Steps running, List<Activation> around) {
            return running.only(innermost(around));
          }
        }),
        new Mistake("2: a closure has no home for the activation that it lies in directly", () -> new Rules() {
          @Override
          Steps homes(Steps running, List<Activation> around) {
            return running.only(around.subList(0, Math.max(0, around.size() - 1)));
          }
        }),
        new Mistake("2: a state has its function's homes", () -> new Rules() {
          @Override
          Steps homesOfState(Closure function, Steps running) {
            return function.homes;
          }
        }),
        new Mistake("2: a state has no home", () -> new Rules() {
          @Override
          Steps resumed(Steps running, Steps homes) {
            return homes.overriddenBy(running);
          }
        }),
        new Mistake("2: a state runs in its home only", () -> new Rules() {
          @Override
          Steps resumed(Steps running, Steps homes) {
            return running.overriddenBy(homes);
          }
        }),
        new Mistake("3: a generator follows lineage", () -> new Rules() {
          @Override
          Steps generatorResumed(Steps running, Steps kept) {
            return called(running, kept);
          }
        }),
        new Mistake("3: a generator sees the running step whenever there is one", () -> new Rules() {
          @Override
          Steps generatorResumed(Steps running, Steps kept) {
            return kept.overriddenBy(running);
          }
        }),
        new Mistake("3: a generator keeps all steps", () -> new Rules() {
          @Override
          Steps kept(Steps running, List<Activation> around) {
            return running;
          }
        }),
        new Mistake("3: a generator keeps one step", () -> new Rules() {
          @Override
          Steps kept(Steps running, List<Activation> around) {
            return running.only(innermost(around));
          }
        }));
  }

  private static List<Activation> innermost(List<Activation> around) {
    return around.isEmpty() ? around : List.of(around.getLast());
  }
}
