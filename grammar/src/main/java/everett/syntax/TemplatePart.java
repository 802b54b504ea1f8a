package everett.syntax;

import org.jspecify.annotations.Nullable;

/**
 * The text between substitutions of a template.
 *
 * @param cooked its value; null if it contains an invalid escape, which only tagged templates may
 * @param raw its source, with line terminators normalised
 */
public record TemplatePart(int start, int end, @Nullable String cooked, String raw) implements Syntax {}
