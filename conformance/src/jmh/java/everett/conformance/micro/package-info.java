/** Benchmarks of single operations, by JMH. They compare Everett with itself, before and after a change. */
@NullMarked
package everett.conformance.micro;

import org.jspecify.annotations.NullMarked;
