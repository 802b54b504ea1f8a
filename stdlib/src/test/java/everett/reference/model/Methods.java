package everett.reference.model;

import everett.reference.model.Heap.BuiltIn;
import everett.reference.model.Progress.Resume;
import everett.reference.program.Nothing;
import java.util.List;

/** The methods that programs call. */
final class Methods {
  private Methods() {}

  /** A property that is going to be called; what it gives may be no function. */
  static Object get(Machine m, Object object, String name) {
    Resume how = switch (name) {
      case "next" -> Resume.NEXT;
      case "throw" -> Resume.THROW;
      case "return" -> Resume.RETURN;
      default -> null;
    };
    return switch (object) {
      case Heap.State s when how != null && s.async -> (BuiltIn) a -> m.async.resume(s, how, first(a), x -> {});
      case Heap.Cursor c when how != null && c.state.async -> (BuiltIn) a -> m.async.resume(c, how, first(a));
      case Heap.State s when s.async && name.equals("@@asyncIterator") -> (BuiltIn) a -> m.rules.cursor(s);
      case Promises.PromiseValue p when name.equals("then") -> (BuiltIn) a -> m.promises.then(p, first(a));
      case Heap.State s when how != null -> (BuiltIn) a -> m.resume(s, how, first(a));
      case Heap.State s when !s.async && name.equals("@@iterator") -> (BuiltIn) a -> m.rules.cursor(s);
      case Heap.GeneratorObject g when how != null -> (BuiltIn) a -> result(m.resume(g, how, first(a)));
      case Heap.Cursor c when how != null -> (BuiltIn) a -> m.rules.result(m.resume(c, how, first(a)));
      case Heap.ArrayIterator i when how == Resume.NEXT -> (BuiltIn) a -> result(Iteration.resume(m, i, how, first(a)));
      case Heap.ArrayValue v when name.equals("values") -> (BuiltIn) a -> new Heap.ArrayIterator(v.elements);
      case Heap.ArrayValue v when name.equals("push") -> (BuiltIn) a -> {
        v.elements.addAll(a);
        return (double) v.elements.size();
      };
      default -> Properties.get(object, name);
    };
  }

  private static Object first(List<Object> arguments) {
    return arguments.isEmpty() ? Nothing.UNDEFINED : arguments.getFirst();
  }

  private static Object result(Machine.Result r) {
    var object = new Heap.ObjectValue();
    object.properties.put("value", r.value());
    object.properties.put("done", r.done());
    return object;
  }
}
