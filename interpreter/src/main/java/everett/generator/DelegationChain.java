package everett.generator;

import everett.generator.Activation.Mode;
import everett.machine.Agent;
import everett.machine.Frame;
import everett.machine.JsThrow;
import everett.machine.Realm;
import everett.object.JsObject;
import everett.object.PropertyDescriptor;
import everett.object.Undefined;
import org.jspecify.annotations.Nullable;

/**
 * Generators that delegate to each other by {@code yield*}. An activation that waits for a generator, and the activation
 * of that generator, are each other's {@link Activation#parent} and {@link Activation#child}. Who resumes a generator runs
 * the innermost one, the leaf, at once; when that ends, it is taken off the chain, and its value or what it throws goes to
 * its parent. So a value costs the same however deep the chain is, and no chain takes any Java stack.
 *
 * <p>A program sees nothing of it. The next method is read once, when the delegation starts, and links are made only where
 * it is the built-in one; throw and return are looked up whenever they are needed, so they are looked for here as well,
 * and where a program has put in its own, the link is dissolved and that one is called. Each generator of a chain may also
 * be resumed by itself: the link stays, and the parent finds out what has become of its child when its turn comes.
 */
final class DelegationChain {
  private DelegationChain() {}

  /** Makes a generator another one's child, if it waits, and nobody waits for it. */
  static boolean link(Activation parent, Activation child) {
    if (child.parent != null || child.step == null || leaf(child).running) {
      return false;
    }
    parent.child = child;
    child.parent = parent;
    child.caller = parent;
    return true;
  }

  /** Dissolves the link between a parent and its child. */
  private static void unlink(Activation parent, Activation child) {
    parent.child = null;
    child.parent = null;
    if (child.caller == parent) { // not if somebody else resumes it now
      child.caller = null;
    }
    for (Activation a = parent; a != null; a = a.parent) {
      a.leaf = a;
    }
  }

  /** Takes a child that has ended off the chain; gives its parent. */
  @SuppressWarnings("NullAway") // it has one
  private static Activation pop(Activation child) {
    Activation parent = child.parent;
    parent.child = null;
    child.parent = null;
    child.caller = null;
    return parent;
  }

  /** The innermost activation of those that one waits for. */
  private static Activation leaf(Activation root) {
    Activation a = root.leaf;
    if (a.parent == null) { // if it is not the root, it has ended when somebody else resumed it
      a = root;
    }
    while (a.child != null) {
      a = a.child;
    }
    return a;
  }

  /** Whether the generator's state is executing: it runs, or has been resumed and waits for one that runs. */
  static boolean isExecuting(Activation root) {
    Activation leaf = leaf(root);
    if (leaf.running) {
      for (Activation a = leaf; a != null; a = resumer(a)) {
        if (a == root) {
          return true;
        }
      }
    }
    return false;
  }

  /** The parent of an activation that runs or waits for one that runs, if that has been resumed too. */
  private static @Nullable Activation resumer(Activation a) {
    return a.caller == a.parent ? a.parent : null;
  }

  /**
   * Resumes a suspended generator that is not executing.
   *
   * @return who yields: its value is what it yields; null if the generator has ended, its value then is the returned one
   */
  static @Nullable Activation resume(Activation root, Mode mode, Object v) {
    Agent agent = root.function.code.realm.agent;
    Frame outer = agent.frame;
    Realm realm = agent.realm;
    root.enter(outer);
    try {
      return resume(root, leaf(root), mode, v);
    } finally {
      root.caller = root.parent;
      agent.frame = outer;
      agent.realm = realm;
    }
  }

  @SuppressWarnings("NullAway") // all activations below the root have parents
  private static @Nullable Activation resume(Activation root, Activation leaf, Mode mode, Object sent) {
    Activation a = leaf;
    // The innermost of those that have been resumed with the mode; a child that is added now is resumed with next.
    Activation resumed = a;
    Mode m = mode;
    Object v = sent;
    Step s = null;
    if (a.running) { // resumed by somebody else: its parent is told so
      do {
        a = resumed;
        resumed = resumer(a);
      } while (resumed != null);
      resumed = a;
    }
    Activation patched = mode == Mode.NEXT ? null : patched(root, a, mode);
    if (patched != null) {
      Delegation.Link link = (Delegation.Link) patched.step;
      unlink(patched, patched.child);
      s = link.callInstead(patched, m, v);
      a = patched;
      resumed = a;
    } else if (leaf.running) {
      Activation parent = a.parent;
      parent.at(parent.position);
      v = ((Delegation.Link) parent.step).realm(parent).typeError("Generator is already running").value;
      m = Mode.THROW;
      unlink(parent, a);
      a = parent;
      resumed = a;
    }
    for (;;) {
      if (s == null && a.step != null) {
        s = a.receive(m, v);
      } else if (s == null && m == Mode.NEXT) { // it has ended when somebody else resumed it
        v = Undefined.UNDEFINED;
      }
      boolean last = a == resumed;
      if (s != null) {
        try {
          a.depth = root.depth;
          a.go(s);
          v = a.completionValue();
          m = last && mode == Mode.RETURN ? Mode.RETURN : Mode.NEXT;
        } catch (JsThrow t) {
          v = t.value;
          m = Mode.THROW;
        }
        s = null;
        if (a.step != null) {
          if (a.child != null) {
            v = ((Delegation.Link) a.step).sent(a);
            m = Mode.NEXT;
            a = leaf(a.child);
            continue;
          }
          if (a == root || !(a.step instanceof Suspension.Relay) || isPlainlyNotDone((JsObject) v)) {
            root.leaf = a;
            return a;
          }
          // Each parent reads done of the iterator result that is handed on.
          Activation parent = a.parent;
          unlink(parent, a);
          s = ((Delegation.Link) parent.step).takeInstead(parent, m, v);
          a = parent;
          resumed = last ? a : resumed;
          continue;
        }
      }
      if (a == root) {
        root.leaf = root;
        if (m == Mode.THROW) {
          throw new JsThrow(v);
        }
        return null;
      }
      a = pop(a);
      resumed = last ? a : resumed;
    }
  }

  /** The outermost parent whose child has a method of the program's for the mode; null if there is none. */
  @SuppressWarnings("NullAway") // all activations below the root have parents
  private static @Nullable Activation patched(Activation root, Activation leaf, Mode mode) {
    Activation patched = null;
    for (Activation a = leaf; a != root; a = a.parent) {
      Activation parent = a.parent;
      GeneratorObject g = ((Delegation.Link) parent.step).delegate(parent);
      if (!(mode == Mode.THROW ? g.has("throw", GeneratorObject.THROW) : g.has("return", GeneratorObject.RETURN))) {
        patched = parent;
      }
    }
    return patched;
  }

  /** Whether reading an iterator result's done runs no code of the program and gives false. */
  private static boolean isPlainlyNotDone(JsObject result) {
    if (result.getClass() != JsObject.class) {
      return false;
    }
    PropertyDescriptor done = result.getOwnProperty("done");
    return done != null && done.value == Boolean.FALSE;
  }
}
