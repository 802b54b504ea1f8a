package everett.syntax;

/** {@code local as exported}; with a {@code from} clause, local is a name of the other module. */
public record ExportSpecifier(int start, int end, String local, String exported) implements Syntax {}
