package everett.syntax;

/** {@code name: element} in an object pattern. */
public record PatternProperty(int start, int end, PropertyName name, PatternElement element) implements Syntax {}
