package everett.text;

import everett.grammar.regexp.RegExpFlags;
import everett.grammar.regexp.RegExpParser;
import everett.grammar.regexp.RegExpSyntaxError;
import everett.machine.Intrinsic;
import everett.machine.Realm;
import everett.machine.RegExpLiteral;
import everett.object.JsObject;
import everett.object.Shape;
import everett.object.Suffix;
import everett.object.Symbol;
import everett.text.regexp.BacktrackOverflow;
import everett.text.regexp.Compiler;
import everett.text.regexp.Matcher;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a realm keeps for its regular expressions. Its %RegExp.prototype% holds it. */
final class RegExpRealm {
  /** How many compiled patterns are kept, those used last. */
  private static final int MOST_COMPILED = 200;

  /** Longer patterns are not kept. */
  private static final int LONGEST_KEPT = 2_000;

  /** What decides about matching, of the properties of %RegExp.prototype%. */
  private static final String[] WATCHED = {
    "exec", "flags", "hasIndices", "global", "ignoreCase", "multiline", "dotAll", "unicode", "unicodeSets", "sticky"
  };

  private record Text(String pattern, String flags) {
    // Written out, because what a record has by itself is linked when it is first asked, which takes milliseconds.
    @Override
    public int hashCode() {
      return 31 * pattern.hashCode() + flags.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Text t && flags.equals(t.flags) && pattern.equals(t.pattern);
    }
  }

  final Matcher matcher;
  final LegacyStatics statics = new LegacyStatics();

  /** The shape of the instances that nobody has changed. */
  final Shape instanceShape;

  /** The shape of match results. */
  final Shape resultShape;

  private final Realm realm;
  private final JsObject prototype;
  private final int[] watchedSlots = new int[WATCHED.length];
  private final Object[] watched = new Object[WATCHED.length];
  private int constructorSlot;
  private int speciesSlot = -1;
  private @Nullable Object species;

  private final Map<Text, CompiledRegExp> compiled =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Text, CompiledRegExp> eldest) {
          return size() > MOST_COMPILED;
        }
      };

  RegExpRealm(Realm realm, JsObject prototype) {
    this.realm = realm;
    this.prototype = prototype;
    instanceShape = RegExpObject.shape(prototype);
    resultShape =
        realm.arrayShape().with("index", Shape.WEC).with("input", Shape.WEC).with("groups", Shape.WEC);
    matcher =
        new Matcher(
            () -> {
              if (realm.agent.interrupted) {
                realm.agent.safepoint();
              }
            });
  }

  static RegExpRealm of(Realm realm) {
    return ((RegExpPrototype.Holder) realm.get(Intrinsic.REG_EXP_PROTOTYPE)).regExpRealm;
  }

  /** Remembers the properties of %RegExp.prototype%, as soon as they are made. */
  void watch() {
    for (int i = 0; i < WATCHED.length; i++) {
      watchedSlots[i] = prototype.shape.find(WATCHED[i]);
      watched[i] = prototype.slots[watchedSlots[i]];
    }
    constructorSlot = prototype.shape.find("constructor");
  }

  /** Remembers the species getter of %RegExp%, as soon as it is made. */
  void watchSpecies(JsObject constructor) {
    speciesSlot = constructor.shape.find(Symbol.SPECIES);
    species = constructor.slots[speciesSlot];
  }

  /**
   * Whether nothing but the built-in methods and the flags in the object itself decide how it matches, so that nobody
   * can tell when and how often its properties are read. Slots of the prototype stay where they are until it goes to
   * dictionary mode.
   */
  boolean isPristine(JsObject o) {
    if (o.shape != instanceShape || !(o.slots[0] instanceof Integer) || prototype.shape.dictionaryMode()) {
      return false;
    }
    for (int i = 0; i < watched.length; i++) {
      if (prototype.slots[watchedSlots[i]] != watched[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the species of a {@linkplain #isPristine pristine} object is %RegExp%. */
  boolean speciesIsPristine() {
    JsObject constructor = realm.get(Intrinsic.REG_EXP);
    return prototype.slots[constructorSlot] == constructor
        && !constructor.shape.dictionaryMode()
        && constructor.slots[speciesSlot] == species;
  }

  /** Looks for a match, and tells the legacy static properties. Parameters as for {@link Matcher#match}. */
  boolean match(RegExpObject r, CompiledRegExp c, CharSequence s, int lastIndex, boolean sticky) {
    try {
      boolean found = s instanceof Suffix x && c.program.matchesWithin()
          ? matcher.match(c.program, x.text(), x.start(), lastIndex, sticky)
          : matcher.match(c.program, s.toString(), lastIndex, sticky);
      if (!found) {
        return false;
      }
    } catch (BacktrackOverflow tooMuch) {
      throw realm.rangeError(String.valueOf(tooMuch.getMessage()));
    }
    if (r.realm == realm) {
      if (r.legacyFeaturesEnabled) {
        statics.update(s, matcher, c.groups);
      } else {
        statics.invalidate();
      }
    }
    return true;
  }

  /** Compiles a pattern; a SyntaxError of the realm where it or the flags are wrong. */
  CompiledRegExp compile(String pattern, String flags) {
    if (pattern.length() > LONGEST_KEPT) {
      return compileAnew(pattern, flags);
    }
    Text text = new Text(pattern, flags);
    CompiledRegExp known = compiled.get(text);
    if (known == null) {
      known = compileAnew(pattern, flags);
      compiled.put(text, known);
    }
    return known;
  }

  private CompiledRegExp compileAnew(String pattern, String flags) {
    RegExpFlags parsed = RegExpFlags.parse(flags);
    if (parsed == null) {
      throw realm.syntaxError("Invalid flags supplied to RegExp constructor '" + flags + "'");
    }
    try {
      return new CompiledRegExp(Compiler.compile(RegExpParser.parse(pattern, parsed)));
    } catch (RegExpSyntaxError wrong) {
      throw realm.syntaxError(String.valueOf(wrong.getMessage()));
    }
  }

  RegExpLiteral literal(String pattern, String flags) {
    CompiledRegExp c = compile(pattern, flags);
    return () -> create(c);
  }

  /** A new object that %RegExp% has made. */
  RegExpObject create(CompiledRegExp c) {
    return new RegExpObject(realm, instanceShape, c, true);
  }
}
