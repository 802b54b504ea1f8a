package everett.machine;

import everett.grammar.JsSyntaxError;
import everett.module.ModuleHost;
import everett.object.Accessor;
import everett.object.ErrorObject;
import everett.object.GlobalObject;
import everett.object.JsArray;
import everett.object.JsObject;
import everett.object.PropertyLookup;
import everett.object.Shape;
import everett.object.Undefined;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A <a href="https://tc39.es/ecma262/#sec-code-realms">realm</a>. */
public final class Realm {
  public final Agent agent;
  private final Library library;
  private final @Nullable JsObject[] intrinsics = new JsObject[Intrinsic.values().length];

  /** The global object; the global {@code this} value is the same. */
  public final GlobalObject global;

  /** The lexical declarations of the realm's scripts. */
  public final Map<String, GlobalVariable> declarations = new HashMap<>();

  /** Where places that see many shapes look properties up. */
  public final PropertyLookup lookup = new PropertyLookup();

  /** For the host's own use: what it keeps for this realm. */
  public @Nullable Object host;

  private final OriginalIteration iteration = new OriginalIteration();
  private final OriginalArrays arrays = new OriginalArrays();
  private @Nullable Accessor typedArrayLength;
  private @Nullable ModuleHost modules;

  private @Nullable Evaluator evaluator;
  private final Shape arrayShape;
  private final Shape objectShape;
  private final Shape iteratorResultShape;
  private @Nullable Shape builtinFunctionShape;

  public Realm(Agent agent, Library library) {
    this.agent = agent;
    this.library = library;
    if (agent.realm == null) {
      agent.realm = this;
    }
    JsObject objectPrototype = get(Intrinsic.OBJECT_PROTOTYPE);
    objectShape = Shape.root(objectPrototype);
    iteratorResultShape = objectShape.with("value", Shape.WEC).with("done", Shape.WEC);
    global = new GlobalObject(objectPrototype);
    arrayShape = Shape.root(get(Intrinsic.ARRAY_PROTOTYPE));
    library.defineGlobals(this, global);
  }

  /** The realm of the running function. */
  public static Realm current() {
    return Agent.current().realm;
  }

  /** An intrinsic object, made now if it is needed for the first time. */
  public JsObject get(Intrinsic intrinsic) {
    JsObject o = intrinsics[intrinsic.ordinal()];
    if (o == null) {
      o = library.make(this, intrinsic);
      intrinsics[intrinsic.ordinal()] = o;
      iteration.made(intrinsic, o);
      arrays.made(intrinsic, o);
      if (intrinsic == Intrinsic.TYPED_ARRAY_PROTOTYPE) {
        typedArrayLength = (Accessor) o.slots[o.shape.find("length")];
      }
    }
    return o;
  }

  /** An intrinsic object if it has been made. */
  @Nullable JsObject made(Intrinsic intrinsic) {
    return intrinsics[intrinsic.ordinal()];
  }

  /** Announces an intrinsic that is still being made, to those that it refers to and that refer back to it. */
  public void announce(Intrinsic intrinsic, JsObject object) {
    intrinsics[intrinsic.ordinal()] = object;
  }

  /** A new ordinary object that inherits from %Object.prototype%. */
  public JsObject object() {
    return new JsObject(objectShape);
  }

  /** A new empty array. */
  public JsArray array() {
    return new JsArray(arrayShape);
  }

  /** A new array with these elements. */
  public JsArray array(Collection<?> elements) {
    Object[] all = elements.toArray();
    return new JsArray(arrayShape, all, all.length);
  }

  /** A new array that owns these elements from now on; null for holes. */
  public JsArray arrayOf(Object... elements) {
    return new JsArray(arrayShape, elements, elements.length);
  }

  public Shape arrayShape() {
    return arrayShape;
  }

  public Shape objectShape() {
    return objectShape;
  }

  private final @Nullable Shape[] functionShapes = new Shape[Evaluator.FunctionForm.values().length];

  /** The {@link Shape#exotic} shape of functions of a form whose properties have not been made. */
  public Shape functionShape(Evaluator.FunctionForm form) {
    if (form == Evaluator.FunctionForm.FUNCTION) {
      return functionShape();
    }
    Shape s = functionShapes[form.ordinal()];
    if (s == null) {
      functionShapes[form.ordinal()] = s = Shape.exotic(get(form.prototype));
    }
    return s;
  }

  /** The {@link Shape#exotic} shape of functions whose properties have not been made. */
  public Shape functionShape() {
    return builtinFunctionShape();
  }

  /** The same of built-in functions. */
  public Shape builtinFunctionShape() {
    Shape s = builtinFunctionShape;
    if (s == null) { // asked for first by the methods of %Object.prototype%
      s = Shape.exotic(get(Intrinsic.FUNCTION_PROTOTYPE));
      builtinFunctionShape = s;
    }
    return s;
  }

  /** <a href="https://tc39.es/ecma262/#sec-createiterresultobject">CreateIteratorResultObject</a>. */
  public JsObject iteratorResult(Object value, boolean done) {
    return new JsObject(iteratorResultShape, new Object[] {value, done});
  }

  /** A throw of a new error of that kind, e.g. {@link Intrinsic#TYPE_ERROR_PROTOTYPE}. */
  public JsThrow error(Intrinsic prototype, String message) {
    ErrorObject e = new ErrorObject(get(prototype));
    Stacks.capture(this, e);
    e.put("message", message, Shape.WC);
    return new JsThrow(e);
  }

  public JsThrow typeError(String message) {
    return error(Intrinsic.TYPE_ERROR_PROTOTYPE, message);
  }

  public JsThrow rangeError(String message) {
    return error(Intrinsic.RANGE_ERROR_PROTOTYPE, message);
  }

  public JsThrow referenceError(String message) {
    return error(Intrinsic.REFERENCE_ERROR_PROTOTYPE, message);
  }

  public JsThrow syntaxError(String message) {
    return error(Intrinsic.SYNTAX_ERROR_PROTOTYPE, message);
  }

  /** A throw of the SyntaxError that the parser has found. */
  public JsThrow syntaxError(JsSyntaxError found) {
    JsThrow t = syntaxError(String.valueOf(found.getMessage()));
    ((ErrorObject) t.value).found = found;
    return t;
  }

  /** Calls a function with this realm's undefined as {@code this}. */
  public Object call(JsObject function, Object... arguments) {
    return function.call(Undefined.UNDEFINED, arguments);
  }

  /** Whether %Array.prototype%[@@iterator] and %ArrayIteratorPrototype%.next are the built-in ones. */
  public boolean arrayIterationIsPristine() {
    return iteration.ofArrays();
  }

  /**
   * Whether ArraySpeciesCreate makes a plain array for this object, because that is an array as the realm makes them.
   */
  public boolean makesArrays(JsObject original) {
    return original.shape == arrayShape && arrays.makeArrays();
  }

  /** Whether IsConcatSpreadable is true for this object, because that is an array as the realm makes them. */
  public boolean spreadsArrays(JsObject o) {
    return o.shape == arrayShape && arrays.spread();
  }

  /** Whether a slot holds the original accessor of the length of typed arrays, which need not be called then. */
  public boolean isTypedArrayLength(Object slot) {
    return slot == typedArrayLength;
  }

  /** The next method of a generator of this realm, if nobody has changed how it is iterated; else null. */
  public @Nullable Object pristineNext(JsObject generator) {
    return iteration.next(generator);
  }

  /** Compiles a regular expression literal, for this realm. */
  public RegExpLiteral regExpLiteral(String pattern, String flags) {
    return library.regExpLiteral(this, pattern, flags);
  }

  /** What loads modules for this realm. */
  public ModuleHost modules() {
    ModuleHost m = modules;
    if (m == null) {
      throw typeError("This realm cannot load modules");
    }
    return m;
  }

  public void setModules(ModuleHost modules) {
    this.modules = modules;
  }

  /** What evaluates source texts in this realm. */
  public Evaluator evaluator() {
    if (evaluator == null) {
      throw new IllegalStateException("no evaluator");
    }
    return evaluator;
  }

  public void setEvaluator(Evaluator evaluator) {
    this.evaluator = evaluator;
  }
}
