package everett.text;

import everett.grammar.regexp.Pattern;
import everett.grammar.regexp.Pattern.NamedGroup;
import everett.grammar.regexp.RegExpFlags;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Undefined;
import everett.text.regexp.Program;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A pattern with its flags, compiled; shared by the RegExp objects of one agent that have the same. */
final class CompiledRegExp {
  final Program program;
  final RegExpFlags flags;
  final boolean global;
  final boolean sticky;

  /** Whether the input is a sequence of code points. */
  final boolean fullUnicode;

  /** How many captures a match has, the whole one included. */
  final int groups;

  /** The names of groups, and the numbers of the groups that have each. */
  private final String[] names;

  private final int[][] numbers;
  private @Nullable Shape namesShape;
  private @Nullable String source;

  CompiledRegExp(Program program) {
    this.program = program;
    Pattern pattern = program.pattern();
    flags = pattern.flags();
    global = flags.global();
    sticky = flags.sticky();
    fullUnicode = flags.hasEitherUnicodeFlag();
    groups = pattern.groupCount() + 1;
    Map<String, List<Integer>> named = new LinkedHashMap<>();
    for (NamedGroup group : pattern.namedGroups()) {
      named.computeIfAbsent(group.name(), name -> new ArrayList<>()).add(group.index());
    }
    names = named.keySet().toArray(String[]::new);
    numbers = new int[names.length][];
    for (int i = 0; i < names.length; i++) {
      List<Integer> all = named.getOrDefault(names[i], List.of());
      numbers[i] = new int[all.size()];
      for (int n = 0; n < all.size(); n++) {
        numbers[i][n] = all.get(n);
      }
    }
  }

  boolean hasNames() {
    return names.length > 0;
  }

  /** The source property: {@link EscapeRegExpPattern} of the pattern. */
  String source() {
    String s = source;
    if (s == null) {
      source = s = EscapeRegExpPattern.of(program.pattern().source());
    }
    return s;
  }

  /** The groups object of a match, where the groups have such values: of those with the same name, one that matched. */
  JsObject groupsObject(IntFunction<Object> value) {
    Object[] values = new Object[names.length];
    for (int i = 0; i < names.length; i++) {
      values[i] = Undefined.UNDEFINED;
      for (int number : numbers[i]) {
        Object v = value.apply(number);
        if (v != Undefined.UNDEFINED) {
          values[i] = v;
        }
      }
    }
    if (names.length < Shape.MOST) {
      return new JsObject(namesShape(), values);
    }
    JsObject o = new JsObject((JsObject) null);
    for (int i = 0; i < names.length; i++) {
      o.put(names[i], values[i], Shape.WEC);
    }
    return o;
  }

  private Shape namesShape() {
    Shape s = namesShape;
    if (s == null) {
      s = Shape.root(null);
      for (String name : names) {
        s = s.with(name, Shape.WEC);
      }
      namesShape = s;
    }
    return s;
  }
}
