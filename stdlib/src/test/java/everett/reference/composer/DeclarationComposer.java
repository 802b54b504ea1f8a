package everett.reference.composer;

import everett.reference.composer.Names.Sort;
import everett.reference.program.Code;
import everett.reference.program.Expression;
import everett.reference.program.Pattern;
import everett.reference.program.Pattern.Element;
import everett.reference.program.Statement;
import java.util.ArrayList;
import java.util.List;

/** Composes declarations. */
final class DeclarationComposer {
  private final Composer composer;
  private final Choices choices;

  DeclarationComposer(Composer composer) {
    this.composer = composer;
    choices = composer.choices;
  }

  /** A name for a declaration here: a new one, or one that hides an outer one. */
  private String declare(Names names, Sort sort) {
    List<String> outer = names.outer == null ? List.of() : names.outer.all(Sort.VALUE);
    String name = composer.fresh("v");
    if (names.outer != null && names.outer.kind == names.kind && !outer.isEmpty() && choices.percent(15)) {
      String hiding = choices.of(outer);
      if (!names.declares(hiding) && hiding.startsWith("v")) {
        name = hiding;
      }
    }
    names.add(name, sort);
    return name;
  }

  private Statement constant(Names names, Sort sort, Expression value) {
    return new Statement.Declare("const", new Pattern.Name(declare(names, sort)), value);
  }

  Statement variable(Names names) {
    Expression value = composer.expressions.value(names, 2);
    String kind = choices.of("let", "const", "var");
    if (kind.equals("var")) {
      String name = composer.fresh("v");
      names.add(name, Sort.VALUE);
      return new Statement.Declare(kind, new Pattern.Name(name), value);
    }
    return new Statement.Declare(kind,
        new Pattern.Name(declare(names, kind.equals("let") ? Sort.VALUE : Sort.CONSTANT)), value);
  }

  /** A function, as a constant. */
  Statement named(Names names) {
    Code code = composer.functions.closure(names);
    return constant(names, FunctionComposer.sort(code.kind()), new Expression.Function(code));
  }

  Statement function(Names names) {
    Code.Kind kind = composer.functions.kind(names);
    Code code = composer.functions.function(kind == Code.Kind.ARROW ? Code.Kind.PLAIN : kind, names, 2);
    String name = composer.fresh("f");
    names.add(name, FunctionComposer.sort(code.kind()));
    return new Statement.FunctionDeclaration(name, code);
  }

  Statement iterable(Names names) {
    return names.any(Sort.PARALLEL) && choices.percent(60)
        ? constant(names, Sort.ITERATOR, composer.iterables.held(names, 1))
        : constant(names, Sort.ITERABLE, composer.iterables.iterable(names, 1));
  }

  /** A variable for the states of a nested parallel generator, one after the other. */
  Statement state(Names names) {
    Expression state = composer.iterables.state(names, 1);
    return new Statement.Declare("let", new Pattern.Name(declare(names, Sort.STATE)), state);
  }

  Statement destructuring(Names names) {
    boolean elements = choices.percent(70);
    Expression value = elements ? composer.iterables.iterable(names, 2) : new Expression.ObjectLiteral(List.of(
        new Expression.Entry("a", null, composer.expressions.value(names, 2)),
        new Expression.Entry("b", null, composer.expressions.value(names, 1))));
    String kind = choices.of("let", "const", "var");
    Pattern pattern = elements ? pattern(names, kind) : new Pattern.Properties(parts(names, kind));
    return new Statement.Declare(kind, pattern, value);
  }

  Pattern pattern(Names names, String kind) {
    List<Element> parts = parts(names, kind);
    String rest = choices.percent(20) ? composer.fresh("r") : null;
    if (rest != null) {
      names.add(rest, Sort.ARRAY);
    }
    return new Pattern.Elements(parts, rest);
  }

  private List<Element> parts(Names names, String kind) {
    List<Element> parts = new ArrayList<>();
    int n = 1 + choices.below(3);
    for (int i = 0; i < n; i++) {
      String name = composer.fresh("d");
      Expression initializer = choices.percent(60) ? composer.expressions.suspending(names, 2) : null;
      parts.add(new Element(choices.of("a", "b", "c"), new Pattern.Name(name), initializer));
      names.add(name, kind.equals("const") ? Sort.CONSTANT : Sort.VALUE);
    }
    return parts;
  }

  Statement object(Names names) {
    return choices.percent(40)
        ? constant(names, Sort.ARRAY, new Expression.ArrayLiteral(List.of(
            composer.expressions.value(names, 2), composer.expressions.value(names, 1))))
        : constant(names, Sort.OBJECT, composer.expressions.object(names, 2));
  }
}
