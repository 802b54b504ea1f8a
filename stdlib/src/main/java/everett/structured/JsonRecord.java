package everett.structured;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A <a href="https://tc39.es/ecma262/#sec-json-parse-record">JSON Parse Record</a>: a value as it was parsed.
 *
 * @param source the text of a primitive value; null for an object
 * @param elements of an array, else empty
 * @param entries of another object, by property key, else empty
 */
record JsonRecord(Object value, @Nullable String source, List<JsonRecord> elements, Map<Object, JsonRecord> entries) {}
