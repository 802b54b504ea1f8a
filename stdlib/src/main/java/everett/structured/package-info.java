/** Structured data: JSON, and later ArrayBuffer, DataView, Atomics. */
@NullMarked
package everett.structured;

import org.jspecify.annotations.NullMarked;
