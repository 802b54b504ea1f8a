package everett.runner.host;

import org.jspecify.annotations.Nullable;

/**
 * An error as JavaScript threw it.
 *
 * @param constructor the name of its constructor, as {@code error.constructor.name} gives it; null if it is no object,
 *     or has none
 * @param message the error as a text
 * @param stack the JavaScript stack; empty if unknown
 */
public record Thrown(@Nullable String constructor, String message, String stack) {}
