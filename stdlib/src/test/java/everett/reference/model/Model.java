package everett.reference.model;

import everett.reference.model.Heap.Cell;
import everett.reference.model.Heap.Closure;
import everett.reference.model.Heap.Scope;
import everett.reference.program.Code;
import everett.reference.program.Program;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs programs in the model. */
public final class Model {
  /** Each call that a program makes needs many here. */
  private static final ExecutorService DEEP =
      Executors.newSingleThreadExecutor(task -> Thread.ofPlatform().daemon().stackSize(1 << 28).unstarted(task));

  private Model() {}

  /** What the program prints. */
  public static List<String> run(Program program) {
    return run(program, new Rules());
  }

  static List<String> run(Program program, Rules rules) {
    try {
      return DEEP.submit(() -> lines(program, new Machine(rules))).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> lines(Program program, Machine machine) {
    Outside outside = new Outside(machine);
    Map<String, Cell> cells = new HashMap<>();
    outside.all().forEach((name, f) -> {
      Cell cell = new Cell(null, true);
      cell.value = f;
      cells.put(name, cell);
    });
    Code main = new Code(program.async() ? Code.Kind.ASYNC : Code.Kind.ARROW, List.of(), program.all());
    try {
      Object result = machine.call(new Closure(main, new Scope(null, cells), List.of(), Steps.NONE), List.of());
      if (result instanceof Promises.PromiseValue p) {
        machine.promises.then(p, v -> {}, e -> outside.log(List.of("ends with", e)));
      }
    } catch (Thrown t) {
      outside.log(List.of("ends with", t.value));
    }
    machine.promises.runJobs();
    return outside.lines;
  }
}
