package everett.object;

import everett.machine.Agent;
import everett.machine.Realm;
import org.jspecify.annotations.Nullable;

/** A <a href="https://tc39.es/ecma262/#sec-built-in-function-objects">built-in function object</a>. */
public final class BuiltinFunction extends JsFunction {
  /** What a built-in does when it is called. */
  @FunctionalInterface
  public interface Behaviour {
    /**
     * @param realm the function's
     * @param arguments as for {@link JsObject#call}; see {@link Arguments#get}
     */
    Object call(Realm realm, Object thisValue, Object[] arguments);
  }

  /** What a built-in does when it is constructed. */
  @FunctionalInterface
  public interface Construction {
    JsObject construct(Realm realm, Object[] arguments, JsObject newTarget);
  }

  private final Realm realm;
  private final Object name;
  private final int length;
  private final Behaviour behaviour;
  private final @Nullable Construction construction;

  /**
   * @param name the value of its name property: a string, already prefixed for getters and setters
   * @param construction null if it is no constructor
   */
  public BuiltinFunction(
      Realm realm, String name, int length, Behaviour behaviour, @Nullable Construction construction) {
    this(realm, realm.builtinFunctionShape(), name, length, behaviour, construction);
  }

  /** The same with another prototype: the shape is {@link Shape#exotic} of it. */
  public BuiltinFunction(
      Realm realm, Shape shape, String name, int length, Behaviour behaviour, @Nullable Construction construction) {
    super(shape);
    this.realm = realm;
    this.name = name;
    this.length = length;
    this.behaviour = behaviour;
    this.construction = construction;
  }

  @Override
  public Realm realm() {
    return realm;
  }

  @Override
  protected void defineProperties() {
    put("length", length, Shape.CONFIGURABLE);
    put("name", name, Shape.CONFIGURABLE);
  }

  /** Its name, for messages and stacks. */
  public String name() {
    return name.toString();
  }

  /** Whether calling the function does this: whether it is the built-in that it seems to be. */
  public boolean does(Behaviour what) {
    return behaviour == what;
  }

  /** What it does, if that is of a kind; else null. */
  public <T extends Behaviour> @Nullable T does(Class<T> kind) {
    return kind.isInstance(behaviour) ? kind.cast(behaviour) : null;
  }

  @Override
  public boolean isConstructor() {
    return construction != null;
  }

  @Override
  public Object call(Object thisValue, Object... arguments) {
    Agent agent = realm.agent;
    Realm caller = agent.realm;
    if (caller == realm) {
      return behaviour.call(realm, thisValue, arguments);
    }
    agent.realm = realm;
    try {
      return behaviour.call(realm, thisValue, arguments);
    } finally {
      agent.realm = caller;
    }
  }

  @Override
  public JsObject construct(Object[] arguments, JsObject newTarget) {
    if (construction == null) {
      throw realm.typeError(name + " is not a constructor");
    }
    Agent agent = realm.agent;
    Realm caller = agent.realm;
    if (caller == realm) {
      return construction.construct(realm, arguments, newTarget);
    }
    agent.realm = realm;
    try {
      return construction.construct(realm, arguments, newTarget);
    } finally {
      agent.realm = caller;
    }
  }
}
