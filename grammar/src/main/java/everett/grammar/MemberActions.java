package everett.grammar;

import everett.statics.PrivateNames;
import everett.syntax.ClassDefinition;
import everett.syntax.ClassElement;
import everett.syntax.Expression;
import everett.syntax.Function;
import everett.syntax.Identifier;
import everett.syntax.Property;
import everett.syntax.PropertyName;
import everett.syntax.Statement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.antlr.v4.runtime.TokenStream;
import org.jspecify.annotations.Nullable;

/** Members of object literals and classes. */
abstract class MemberActions extends FunctionActions {
  /** A class that is being read. */
  private static final class ClassState {
    boolean outerStrict;
    boolean derived;
    boolean hasConstructor;
    @Nullable Function constructor;
  }

  private final List<ClassState> classes = new ArrayList<>();

  /** Of the member whose name was read last: what stands before it, and {@link #IDENTIFIER}. */
  int modifiers;

  MemberActions(TokenStream tokens) {
    super(tokens);
  }

  // ---- Names

  /** Behind a modifier. */
  final int modifier(int m) {
    return m
        | switch (Objects.requireNonNull(in.pWord)) {
          case STATIC -> STATIC;
          case ASYNC -> ASYNC;
          case GET -> GET;
          default -> SET;
        };
  }

  /** Behind {@code *} or {@code **}. */
  final int starModifier(int m) {
    if ((m & (GET | SET)) != 0) {
      throw unexpectedBehind();
    }
    return m | (in.pRaw == JavaScript.POW ? PARALLEL : GENERATOR);
  }

  final void propertyName(int m) {
    int start = in.pStart;
    int end = in.pEnd;
    modifiers = m;
    switch (in.pRaw) {
      case JavaScript.STR -> {
        checkOctal();
        push(new PropertyName.Literal(start, end, pText()));
      }
      case JavaScript.NUM -> {
        checkOctal();
        String name = in.pValue instanceof BigInteger b ? b.toString() : NumberToString.toString(in.pNumber);
        push(new PropertyName.Literal(start, end, name));
      }
      case JavaScript.PRIVATE -> push(new PropertyName.Private(start, end, pText()));
      default -> {
        if (in.pRaw == JavaScript.NAME) {
          modifiers = m | IDENTIFIER;
        }
        push(new PropertyName.Literal(start, end, pText()));
      }
    }
  }

  final void computedName(int m) {
    closeOne();
    modifiers = m;
    Expression name = popExpression();
    push(new PropertyName.Computed(name.start(), name.end(), name));
  }

  // ---- Object literals

  final void objectStart() {
    open();
    member(false, 0);
  }

  final void objectLiteral(int start) {
    List<Property> properties = closeSlots(false);
    push(new Expression.ObjectLiteral(start, in.pEnd, properties));
    Property.Value proto = null;
    for (Property p : properties) {
      if (p instanceof Property.Value v && !v.shorthand() && v.name() instanceof PropertyName.Literal l
          && l.name().equals("__proto__")) {
        if (proto != null) {
          addPending(v);
        }
        proto = v;
      }
    }
  }

  /** Behind a property's name: what may follow it. */
  final void propertyStart(int m) {
    if (top() instanceof PropertyName.Private p) {
      throw error("Unexpected identifier '#" + p.name() + "'", p);
    }
    if (in.type == JavaScript.LP) {
      functionModifiers = m & ~IDENTIFIER | METHOD;
    } else if ((m & ~IDENTIFIER) != 0) {
      throw unexpected();
    } else if (in.type != JavaScript.COLON) {
      if ((m & IDENTIFIER) == 0) {
        throw unexpected();
      }
      push(identifier());
    }
  }

  final void property(int start) {
    Expression value = popExpression();
    PropertyName name = pop();
    push(new Property.Value(start, in.pEnd, name, value, false));
  }

  final void shorthand(int start) {
    Identifier value = pop();
    PropertyName name = pop();
    push(new Property.Value(start, in.pEnd, name, value, true));
  }

  /** {@code {a = 1}}: a pattern's; the value is an assignment until then. */
  final void coverInitializer(int start) {
    Expression value = popExpression();
    Identifier target = pop();
    PropertyName name = pop();
    Expression assignment = new Expression.Assignment(start, in.pEnd, target, value);
    Property p = new Property.Value(start, in.pEnd, name, assignment, true);
    addPending(p);
    push(p);
  }

  final void spreadProperty(int start) {
    Expression value = popExpression();
    push(new Property.Spread(start, in.pEnd, value));
  }

  /** Behind a method of an object literal. */
  final void method(int start, int m) {
    Function f = methodFunction(start, m, Function.Kind.METHOD);
    PropertyName name = pop();
    push(new Property.Method(start, in.pEnd, name, f));
  }

  private Function methodFunction(int start, int m, Function.Kind kind) {
    Function f = function((m & STATIC) != 0 ? in.peek(start + "static".length()) : start,
        (m & GET) != 0 ? Function.Kind.GETTER : (m & SET) != 0 ? Function.Kind.SETTER : kind, null);
    if (f.kind() == Function.Kind.GETTER && (!f.parameters().isEmpty() || f.rest() != null)) {
      throw in.error("Getter must not have any formal parameters.", start, f.body().start());
    }
    if (f.kind() == Function.Kind.SETTER) {
      if (f.rest() != null) {
        throw error("Setter function argument must not be a rest parameter", f.rest());
      }
      if (f.parameters().size() != 1) {
        throw in.error("Setter must have exactly one formal parameter.", start, f.body().start());
      }
    }
    return f;
  }

  // ---- Classes

  /** Behind {@code class}: all of a class is strict code. */
  final void classStart() {
    ClassState c = new ClassState();
    c.outerStrict = fn.strict;
    classes.add(c);
    fn.strict = true;
  }

  final void className(boolean declaration) {
    Identifier name = new Identifier(in.pStart, in.pEnd, pText());
    if (declaration) {
      declareLexical(name);
    } else {
      checkBinding(name);
    }
    push(name);
  }

  /** Behind {@code extends}. */
  final void heritageStart() {
    enter();
    classes.getLast().derived = true;
    pushOperator(Operator.BARRIER, in.start);
    operand();
  }

  final void heritageEnd() {
    dropOperator();
    if (!(top() instanceof Expression)) {
      throw unexpected();
    }
    leave();
  }

  final void classBody() {
    open();
    privateNames.enterClass();
    member(true, 0);
  }

  /** Ends a class, whose keyword stands at start. */
  private ClassDefinition classDefinition(int start) {
    List<ClassElement> elements = close();
    ClassState c = classes.removeLast();
    fn.strict = c.outerStrict;
    PrivateNames.Use undeclared = privateNames.leaveClass();
    if (undeclared != null) {
      int at = undeclared.offset();
      throw undeclaredPrivateName(undeclared.name(), at, at + undeclared.name().length() + 1);
    }
    Expression heritage = popOptional();
    Identifier name = popOptional();
    return new ClassDefinition(start, in.pEnd, name, heritage, c.constructor, elements);
  }

  final void classDeclaration(int start) {
    push(new Statement.ClassDeclaration(start, in.pEnd, classDefinition(start)));
  }

  final void classExpression(int unitStart) {
    int start = afterNews(unitStart);
    push(new Expression.ClassExpression(start, in.pEnd, classDefinition(start)));
  }

  /** Behind an element's name. */
  final void elementStart(int m) {
    PropertyName name = (PropertyName) top();
    boolean isMethod = in.type == JavaScript.LP;
    int kind = m & (ASYNC | GENERATOR | PARALLEL | GET | SET);
    boolean isStatic = (m & STATIC) != 0;
    functionModifiers = kind | METHOD;
    if (name instanceof PropertyName.Private p) {
      declarePrivate(p, m, isMethod);
    } else if (name instanceof PropertyName.Literal l) {
      if (isStatic && l.name().equals("prototype")) {
        throw error("Classes may not have a static property named 'prototype'", name);
      }
      if (l.name().equals("constructor")) {
        if (!isMethod) {
          throw error("Classes may not have a field named 'constructor'", name);
        } else if (!isStatic) {
          constructorStart(kind, name);
        }
      }
    }
    if (!isMethod) {
      if (kind != 0) {
        throw unexpected();
      }
      if (in.type != JavaScript.ASSIGN) {
        asi();
      }
    }
  }

  private void constructorStart(int kind, PropertyName name) {
    if (kind != 0) {
      throw error(
          (kind & (GET | SET)) != 0 ? "Class constructor may not be an accessor"
              : (kind & ASYNC) != 0 ? "Class constructor may not be an async method"
              : "Class constructor may not be a generator",
          name);
    }
    ClassState c = classes.getLast();
    if (c.hasConstructor) {
      throw error("A class may only have one constructor", name);
    }
    c.hasConstructor = true;
    functionModifiers = METHOD | CONSTRUCTOR | (c.derived ? DERIVED : 0);
  }

  private void declarePrivate(PropertyName.Private p, int m, boolean isMethod) {
    if (p.name().equals("constructor")) {
      throw error("Classes may not have a private field named '#constructor'", p);
    }
    boolean isStatic = (m & STATIC) != 0;
    PrivateNames.Declaration declaration =
        (m & GET) != 0 ? isStatic ? PrivateNames.Declaration.STATIC_GETTER : PrivateNames.Declaration.GETTER
        : (m & SET) != 0 ? isStatic ? PrivateNames.Declaration.STATIC_SETTER : PrivateNames.Declaration.SETTER
        : PrivateNames.Declaration.COMPLETE;
    if (!privateNames.declare(p.name(), declaration)) {
      throw error("Identifier '#" + p.name() + "' has already been declared", p);
    }
  }

  /** Behind a method of a class. */
  final void elementMethod(int start, int m) {
    boolean isConstructor = (lastFunctionModifiers & CONSTRUCTOR) != 0;
    boolean derived = (lastFunctionModifiers & DERIVED) != 0;
    Function f = methodFunction(start, m,
        derived ? Function.Kind.DERIVED_CONSTRUCTOR : isConstructor ? Function.Kind.CONSTRUCTOR : Function.Kind.METHOD);
    PropertyName name = pop();
    if (isConstructor) {
      classes.getLast().constructor = f;
    } else {
      push(new ClassElement.Method(start, in.pEnd, (m & STATIC) != 0, name, f));
    }
  }

  /** Before a field's initializer, which is a function of its own to the early errors. */
  final void fieldStart() {
    enterInitializer(FunctionState.NEW_TARGET | FunctionState.SUPER_PROPERTY | FunctionState.NO_ARGUMENTS);
  }

  final void fieldEnd() {
    checkPending();
    leaveInitializer();
  }

  final void field(int start, int m) {
    Expression initializer = popOptional();
    PropertyName name = pop();
    push(new ClassElement.Field(start, in.pEnd, (m & STATIC) != 0, name, initializer));
  }

  final void staticBlockStart() {
    enterInitializer(
        FunctionState.NEW_TARGET | FunctionState.SUPER_PROPERTY | FunctionState.NO_ARGUMENTS | FunctionState.NO_AWAIT);
    open();
  }

  final void staticBlock(int start) {
    List<Statement> body = close();
    leaveInitializer();
    push(new ClassElement.StaticBlock(start, in.pEnd, body));
  }
}
