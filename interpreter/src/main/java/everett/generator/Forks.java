package everett.generator;

import everett.node.ForInKeysNode;
import everett.node.HalfBuiltClass;
import everett.object.JsObject;
import everett.operation.DisposeCapability;
import everett.operation.IteratorRecord;

/** Copies of what the engine itself changes while a {@code function **} is suspended (rules 1 and 6). */
final class Forks {
  private Forks() {}

  /** For one branch, what lies in a hidden slot. */
  static Object fork(Object v) {
    return switch (v) {
      case IteratorRecord r -> r.fork();
      case DisposeCapability d -> d.fork();
      case ForInKeysNode.Keys k -> k.fork();
      case HalfBuiltClass c -> c.fork();
      case JsObject half -> half.twin(); // a literal, or a list of arguments, that is half built
      default -> v;
    };
  }
}
