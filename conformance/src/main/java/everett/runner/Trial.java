package everett.runner;

import everett.runner.host.Host;
import everett.runner.host.TestRealm;
import everett.runner.host.Thrown;
import everett.runner.host.Uncaught;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of a test in one mode, in a realm of its own, as far as its agent's thread is concerned. */
final class Trial {
  private static final String COMPLETE = "Test262:AsyncTestComplete";
  private static final String FAILURE = "Test262:AsyncTestFailure:";
  private static final int JAVA_FRAMES = 12;

  private final TestFile test;
  private final Mode mode;
  private final Suite suite;
  private final Harness harness;
  private final boolean parseOnly;

  /** What {@code $DONE} printed; other threads may print too. */
  private final List<String> done = Collections.synchronizedList(new ArrayList<>());

  /** Null until the run has ended by itself. */
  private volatile @Nullable Verdict verdict;

  Trial(TestFile test, Mode mode, Suite suite, Harness harness, boolean parseOnly) {
    this.test = test;
    this.mode = mode;
    this.suite = suite;
    this.harness = harness;
    this.parseOnly = parseOnly;
  }

  void print(String message) {
    if (message.equals(COMPLETE) || message.startsWith(FAILURE)) {
      done.add(message);
    }
  }

  @Nullable Verdict verdict() {
    return verdict;
  }

  void run(TestRealm realm) {
    try {
      verdict = judgeAgents(realm);
    } catch (StackOverflowError e) {
      verdict = Verdict.of(Kind.STACK, "the Java stack overflowed");
    } catch (OutOfMemoryError e) {
      verdict = Verdict.of(Kind.MEMORY, String.valueOf(e.getMessage()));
    } catch (BadInput e) {
      verdict = Verdict.of(Kind.BROKEN, test.path() + ": " + e.getMessage());
    } catch (Throwable e) {
      verdict = new Verdict(Kind.CRASH, e.toString(), javaStack(e));
    }
  }

  /** A program that has done everything right fails if another agent, which it has started, has not. */
  private Verdict judgeAgents(TestRealm realm) {
    Verdict verdict;
    try {
      verdict = judge(realm);
    } catch (Host.Stopped e) {
      verdict = Verdict.of(Kind.DIED, "the engine stopped by itself");
    }
    if (verdict.failed() && verdict.kind() != Kind.DIED) {
      return verdict;
    }
    try {
      realm.settleAgents();
      return verdict;
    } catch (Uncaught e) {
      return new Verdict(Kind.THREW, "in another agent: " + e.thrown.message(), e.thrown.stack());
    }
  }

  private Verdict judge(TestRealm realm) {
    List<TestRealm.Script> before = new ArrayList<>();
    for (String name : test.harness()) {
      try {
        before.add(harness.parse(realm, suite.harness(test.path(), name)));
      } catch (Uncaught e) {
        return harnessFailed(name, e);
      }
    }
    Frontmatter.Negative negative = test.frontmatter().negative();
    try {
      Evaluation program = parse(realm);
      if (parseOnly && (negative == null || negative.phase() != Phase.PARSE)) {
        return Verdict.PASS;
      }
      for (int i = 0; i < before.size() && !parseOnly; i++) {
        try {
          realm.evaluate(before.get(i));
        } catch (Uncaught e) {
          return harnessFailed(test.harness().get(i), e);
        }
      }
      if (!parseOnly) {
        program.run();
      }
    } catch (Uncaught e) {
      return uncaught(e.phase, e.thrown);
    }
    if (negative != null) {
      return Verdict.of(Kind.NO_ERROR, "expected " + expected() + ", but there was no error");
    }
    if (test.frontmatter().is(Flag.ASYNC)) {
      realm.runJobs(() -> !done.isEmpty());
      return judgeDone();
    }
    return Verdict.PASS;
  }

  /** What evaluates the test, which has no early error. */
  private interface Evaluation {
    void run() throws Uncaught;
  }

  private Evaluation parse(TestRealm realm) throws Uncaught {
    String text = test.text(mode);
    if (mode != Mode.MODULE) {
      TestRealm.Script script = realm.parseScript(test.path(), text);
      return () -> realm.evaluate(script);
    }
    TestRealm.Module module = realm.parseModule(suite.file(test.path()), text);
    return () -> {
      realm.link(module);
      realm.evaluate(module);
    };
  }

  private static Verdict harnessFailed(String name, Uncaught e) {
    return new Verdict(Kind.HARNESS, "harness/" + name + ": " + e.thrown.message(), e.thrown.stack());
  }

  private Verdict uncaught(Phase phase, Thrown thrown) {
    Frontmatter.Negative negative = test.frontmatter().negative();
    if (negative == null) {
      String where = phase == Phase.RUNTIME ? "" : " (" + phase + " phase)";
      return new Verdict(Kind.THREW, thrown.message() + where, thrown.stack());
    }
    String found = ", found " + thrown.message() + " in the " + phase + " phase";
    if (!negative.type().equals(thrown.constructor())) {
      return new Verdict(Kind.WRONG_ERROR, "expected " + expected() + found, thrown.stack());
    }
    if (negative.phase() != phase) {
      return new Verdict(Kind.WRONG_PHASE, "expected " + expected() + found, thrown.stack());
    }
    return Verdict.PASS;
  }

  private String expected() {
    Frontmatter.Negative negative = test.frontmatter().negative();
    return negative == null ? "no error" : "a " + negative.type() + " in the " + negative.phase() + " phase";
  }

  private Verdict judgeDone() {
    synchronized (done) {
      for (String message : done) {
        if (message.startsWith(FAILURE)) {
          return Verdict.of(Kind.ASYNC_FAILURE, message.substring(FAILURE.length()).strip());
        }
      }
      return switch (done.size()) {
        case 0 -> Verdict.of(Kind.NOT_DONE, "no job is left, and $DONE was not called");
        case 1 -> Verdict.PASS;
        default -> Verdict.of(Kind.DONE_TWICE, "$DONE was called " + done.size() + " times");
      };
    }
  }

  private static String javaStack(Throwable e) {
    StringBuilder b = new StringBuilder();
    StackTraceElement[] frames = e.getStackTrace();
    for (int i = 0; i < Math.min(JAVA_FRAMES, frames.length); i++) {
      b.append(b.isEmpty() ? "" : "\n").append("    at ").append(frames[i]);
    }
    return b.toString();
  }
}
