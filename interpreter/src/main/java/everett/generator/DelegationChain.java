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
 * Generators that delegate to each other by {@code yield*}. An activation that waits for a generator, and the
 * activation of that generator, are each other's {@link GeneratorActivation#parent} and
 * {@link GeneratorActivation#child}. Who resumes a generator runs the innermost one, the leaf, at once; when that ends,
 * it is taken off the chain, and its value or what it throws goes to its parent. So a value costs the same however deep
 * the chain is, and no chain takes any Java stack.
 *
 * <p>A program sees nothing of it. The next method is read once, when the delegation starts, and links are made only
 * where it is the built-in one; throw and return are looked up whenever they are needed, so they are looked for here as
 * well, and where a program has put in its own, the link is dissolved and that one is called. Each generator of a chain
 * may also be resumed by itself: the link stays, and the parent finds out what has become of its child when its turn
 * comes.
 */
final class DelegationChain {
  private final GeneratorActivation root;

  /** How the root is resumed. */
  private final Mode mode;

  /** The innermost of those that are resumed in that mode. A child that is added on the way is resumed by next. */
  private GeneratorActivation resumed;

  private DelegationChain(GeneratorActivation root, Mode mode) {
    this.root = root;
    this.mode = mode;
    this.resumed = root;
  }

  /** Makes a generator another one's child, if it waits, and nobody waits for it. */
  static boolean link(GeneratorActivation parent, GeneratorActivation child) {
    if (child.parent != null || child.step == null || leaf(child).running || child.context != parent.context) {
      return false;
    }
    parent.child = child;
    child.parent = parent;
    child.caller = parent;
    return true;
  }

  /** Dissolves the link between a parent and its child; the parent waits at the one that is given back. */
  @SuppressWarnings("NullAway") // it has a child
  private static Delegation.Link unlink(GeneratorActivation parent) {
    GeneratorActivation child = parent.child;
    parent.child = null;
    child.parent = null;
    if (child.caller == parent) { // not if somebody else has resumed it
      child.caller = null;
    }
    for (GeneratorActivation a = parent; a != null; a = a.parent) {
      a.leaf = a;
    }
    return (Delegation.Link) parent.step;
  }

  /** Takes a child that has ended off the chain, and lets it go. */
  @SuppressWarnings("NullAway") // it has a parent
  private static void pop(GeneratorActivation child) {
    GeneratorActivation parent = child.parent;
    ((Delegation.Link) parent.step).forget(parent);
    parent.child = null;
    child.parent = null;
    child.caller = null;
  }

  /** The innermost activation of those that one waits for. */
  private static GeneratorActivation leaf(GeneratorActivation root) {
    GeneratorActivation a = root.leaf;
    if (a.parent == null) { // if it is not the root, it has ended when somebody else resumed it
      a = root;
    }
    while (a.child != null) {
      a = a.child;
    }
    return a;
  }

  /** Whether the generator's state is executing: it runs, or has been resumed and waits for one that runs. */
  static boolean isExecuting(GeneratorActivation root) {
    if (root.child == null) {
      return root.running;
    }
    GeneratorActivation leaf = leaf(root);
    if (leaf.running) {
      for (GeneratorActivation a = leaf; a != null; a = resumer(a)) {
        if (a == root) {
          return true;
        }
      }
    }
    return false;
  }

  /** The parent of an activation that runs or waits for one that runs, if that has been resumed too. */
  private static @Nullable GeneratorActivation resumer(GeneratorActivation a) {
    return a.caller == a.parent ? a.parent : null;
  }

  /**
   * Resumes a suspended generator that is not executing.
   *
   * @return who yields: its value is what it yields; null if the generator has ended, its value then is the returned
   *     one
   */
  static @Nullable GeneratorActivation resume(GeneratorActivation root, Mode mode, Object v) {
    Agent agent = root.function.code.realm.agent;
    Frame outer = agent.frame;
    Realm realm = agent.realm;
    root.enter(outer);
    try {
      if (root.child != null) {
        return new DelegationChain(root, mode).resume(v);
      }
      Step from = root.receive(mode, v);
      if (from == null) {
        throw new JsThrow(v);
      }
      root.go(from);
      if (root.child != null) {
        return new DelegationChain(root, mode).descend(root);
      }
      return root.step == null ? null : root;
    } finally {
      root.caller = root.parent;
      agent.frame = outer;
      agent.realm = realm;
    }
  }

  /** Resumes the leaf; gives who yields, or null if the root has ended. */
  private @Nullable GeneratorActivation resume(Object v) {
    GeneratorActivation leaf = leaf(root);
    resumed = leaf;
    if (leaf.running) { // somebody else has resumed it, and its parents up to this one
      for (GeneratorActivation a = resumer(leaf); a != null; a = resumer(a)) {
        resumed = a;
      }
    }
    GeneratorActivation patched = mode == Mode.NEXT ? null : patched();
    if (patched != null) {
      resumed = patched;
      return go(patched, unlink(patched).callInstead(patched, mode, v), mode, v);
    }
    GeneratorActivation parent = resumed.parent;
    if (leaf.running && parent != null) {
      parent.at(parent.position);
      JsThrow t = unlink(parent).realm(parent).typeError("Generator is already running");
      resumed = parent;
      return go(parent, null, Mode.THROW, t.value);
    }
    return go(leaf, null, mode, v);
  }

  /** Resumes those for whom an activation has just begun to wait. */
  @SuppressWarnings("NullAway") // it has a child
  private @Nullable GeneratorActivation descend(GeneratorActivation parent) {
    return go(leaf(parent.child), null, Mode.NEXT, ((Delegation.Link) parent.step).sent(parent));
  }

  /**
   * Goes on in an activation, then in its children and parents, until one yields or the root has ended.
   *
   * @param from where it goes on; null if the activation is to find out from how it is resumed
   */
  @SuppressWarnings("NullAway") // all activations below the root have parents
  private @Nullable GeneratorActivation go(GeneratorActivation first, @Nullable Step from, Mode how, Object sent) {
    GeneratorActivation a = first;
    Step s = from;
    Mode m = how;
    Object v = sent;
    for (;;) {
      if (s == null) {
        if (a.step != null) {
          s = a.receive(m, v);
        } else if (m == Mode.NEXT) { // it has ended when somebody else resumed it
          v = Undefined.UNDEFINED;
        }
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
        if (a.child != null) {
          v = ((Delegation.Link) a.step).sent(a);
          m = Mode.NEXT;
          a = leaf(a.child);
          continue;
        }
        if (a.step != null && (a == root || !relays(a, v))) {
          root.leaf = a;
          return a;
        }
      }
      if (a == root) {
        root.leaf = root;
        if (m == Mode.THROW) {
          throw new JsThrow(v);
        }
        return null;
      }
      GeneratorActivation parent = a.parent;
      resumed = last ? parent : resumed;
      if (a.step != null) {
        s = unlink(parent).takeInstead(parent, m, v);
      } else {
        pop(a);
      }
      a = parent;
    }
  }

  /** Whether an activation yields an iterator's result whose done each parent has to read, as a program can notice. */
  private static boolean relays(GeneratorActivation a, Object v) {
    return a.step instanceof Suspension.Relay && !isPlainlyNotDone((JsObject) v);
  }

  /** The outermost parent whose child has a method of the program's for the mode; null if there is none. */
  @SuppressWarnings("NullAway") // all activations below the root have parents
  private @Nullable GeneratorActivation patched() {
    GeneratorActivation patched = null;
    for (GeneratorActivation a = resumed; a != root; a = a.parent) {
      GeneratorActivation parent = a.parent;
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
