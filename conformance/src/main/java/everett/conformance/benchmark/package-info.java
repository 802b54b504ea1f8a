/** Benchmarks against other engines, as ratios from interleaved runs. */
@NullMarked
package everett.conformance.benchmark;

import org.jspecify.annotations.NullMarked;
