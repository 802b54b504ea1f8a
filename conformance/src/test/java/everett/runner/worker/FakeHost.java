package everett.runner.worker;

import everett.runner.Phase;
import everett.runner.host.Host;
import everett.runner.host.TestRealm;
import everett.runner.host.Thrown;
import everett.runner.host.Uncaught;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** An engine for a language of commands, one a line after {@code //}, that do what can happen to a process. */
public final class FakeHost implements Host {
  private static final List<byte[]> KEPT = new ArrayList<>();

  private record Text(String text) implements TestRealm.Script, TestRealm.Module {}

  @Override
  public Running start(Surroundings surroundings, Body body) {
    Thread thread = Thread.ofPlatform().daemon().start(() -> body.run(new Realm(surroundings)));
    return new Running() {
      @Override
      public Thread thread() {
        return thread;
      }

      @Override
      public void stop() {
        thread.interrupt();
      }
    };
  }

  @Override
  public void close() {}

  private record Realm(Surroundings surroundings) implements TestRealm {
    @Override
    public Script parseScript(String name, String text) throws Uncaught {
      if (text.contains("// early")) {
        throw new Uncaught(Phase.PARSE, new Thrown("SyntaxError", "SyntaxError: early", ""));
      }
      return new Text(text);
    }

    @Override
    public void evaluate(Script script) throws Uncaught {
      for (String line : ((Text) script).text.lines().filter(l -> l.startsWith("// ")).toList()) {
        try {
          execute(line.substring(3).split(" ", 2));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }

    private void execute(String[] words) throws Uncaught, IOException {
      switch (words[0]) {
        case "throw" -> throw new Uncaught(Phase.RUNTIME, new Thrown(words[1], words[1] + ": thrown", ""));
        case "print" -> surroundings.print().accept(words[1]);
        case "shout" -> System.out.println(words[1]);
        case "crash" -> throw new IllegalStateException("crashed");
        case "halt" -> Runtime.getRuntime().halt(7);
        case "overflow" -> overflow(1);
        case "eat" -> {
          for (;;) {
            KEPT.add(new byte[1 << 20]);
          }
        }
        case "eat-a-little" -> KEPT.add(new byte[20 << 20]);
        case "loop" -> {
          while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
          }
          throw new Stopped();
        }
        case "loop-once" -> {
          if (new File(words[1]).createNewFile()) {
            execute(new String[] {"loop"});
          }
        }
        case "hang" -> {
          for (;;) {
            Thread.interrupted();
          }
        }
        default -> { }
      }
    }

    private static int overflow(int n) {
      return overflow(n + 1) + n;
    }

    @Override
    public Module parseModule(Path file, String text) {
      return new Text(text);
    }

    @Override
    public void link(Module module) {}

    @Override
    public void evaluate(Module module) throws Uncaught {
      evaluate((Script) module);
    }

    @Override
    public void runJobs(BooleanSupplier enough) {}
  }
}
