package everett.reference.model;

import everett.reference.model.Heap.Activation;
import everett.reference.model.Heap.Cell;
import everett.reference.model.Heap.Closure;
import everett.reference.model.Heap.Scope;
import everett.reference.model.Progress.Rest;
import everett.reference.model.Rules.Place;
import everett.reference.program.Code;
import everett.reference.program.Nothing;
import everett.reference.program.Pattern;
import everett.reference.program.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a function's body begins: parameters, variables and functions are there before it runs.
 *
 * @param own the activation, if it is a {@code **} function's
 */
record Bodies(Machine machine, Closure function, @Nullable Activation own) {
  /** Evaluates the parameters; gives the rest. */
  Rest enter(List<Object> arguments) {
    List<Activation> around = new ArrayList<>(function.around);
    if (own != null) {
      around.add(own);
    }
    Context outer = new Context(machine, function.scope, own, List.copyOf(around),
        Progress.Returned::new, Progress.Threw::new, Map.of(), function.code.kind());
    List<Pattern.Element> parameters = function.code.parameters();
    Map<String, String> names = new LinkedHashMap<>();
    parameters.forEach(p -> {
      List<String> bound = new ArrayList<>();
      p.target().names(bound);
      bound.forEach(n -> names.put(n, "let"));
    });
    boolean hasArguments = function.code.kind().isParallel();
    if (hasArguments) {
      names.put("arguments", "const");
    }
    Context c = outer.declaring(Place.PARAMETERS, names);
    if (hasArguments) {
      List<Cell> cells = parameters.stream().filter(p -> p.target() instanceof Pattern.Name)
          .map(p -> c.scope().find(((Pattern.Name) p.target()).name())).toList();
      machine.initialize(c.scope().find("arguments"), machine.rules.arguments(arguments, cells, machine));
    }
    for (int i = 0; i < parameters.size(); i++) {
      Object value = i < arguments.size() ? arguments.get(i) : Nothing.UNDEFINED;
      Progress p = Machine.finish(Patterns.element(parameters.get(i), value, c, Patterns.DECLARE, v ->
          new Progress.Returned(v)));
      if (p instanceof Progress.Threw(Object thrown)) {
        throw new Thrown(thrown);
      }
    }
    Map<String, String> vars = new LinkedHashMap<>();
    vars(function.code.body(), vars);
    Context body = c.declaring(Place.BODY, vars);
    Context top = Statements.enter(function.code.body(), body);
    Object tick = machine.read(function.scope.find("tick"));
    return () -> top.attempt(() -> machine.call(tick, List.of()),
        v -> Statements.list(function.code.body(), 0, top, () -> new Progress.Returned(Nothing.UNDEFINED)));
  }

  /** The names that var declares anywhere in these statements. */
  static void vars(List<Statement> statements, Map<String, String> to) {
    statements.forEach(s -> vars(s, to));
  }

  private static void vars(@Nullable Statement s, Map<String, String> to) {
    switch (s) {
      case Statement.Declare(var kind, var pattern, var value) when kind.equals("var") -> add(pattern, to);
      case Statement.Block(var statements) -> vars(statements, to);
      case Statement.If(var test, var yes, var no) -> {
        vars(yes, to);
        vars(no, to);
      }
      case Statement.While w -> vars(w.body(), to);
      case Statement.DoWhile w -> vars(w.body(), to);
      case Statement.For f -> vars(f.body(), to);
      case Statement.ForOf f -> {
        if (f.kind().equals("var")) {
          add(f.pattern(), to);
        }
        vars(f.body(), to);
      }
      case Statement.Switch w -> w.cases().forEach(x -> vars(x.statements(), to));
      case Statement.Try(var block, var parameter, var handler, var last) -> {
        vars(block, to);
        vars(handler, to);
        vars(last, to);
      }
      case null, default -> { }
    }
  }

  private static void add(Pattern pattern, Map<String, String> to) {
    List<String> names = new ArrayList<>();
    pattern.names(names);
    names.forEach(n -> to.put(n, "var"));
  }

  /** A function made now. */
  static Closure closure(Code code, Context c) {
    Machine m = c.machine();
    return new Closure(code, c.scope(), c.around(), m.rules.homes(m.running(), c.around()));
  }

  /** A copy of a loop's scope for the next turn: new variables with the same values. */
  static Context turn(Context c) {
    return c.machine().rules.turn(c, () -> copy(c));
  }

  private static Context copy(Context c) {
    Map<String, Cell> cells = new HashMap<>();
    c.scope().cells().forEach((name, cell) -> {
      Cell copy = new Cell(cell.owner, cell.constant);
      c.machine().initialize(copy, c.machine().read(cell));
      cells.put(name, copy);
    });
    return c.in(new Scope(c.scope().parent(), cells));
  }
}
