package everett.syntax;

/** {@code key: "value"} of a {@code with} clause. */
public record ImportAttribute(String key, String value) {}
