/** Numbers and dates: Number, BigInt, Math, Date. */
@NullMarked
package everett.number;

import org.jspecify.annotations.NullMarked;
