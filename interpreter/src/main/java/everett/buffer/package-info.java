/** Data blocks, the objects that hold them, and those that view them: ArrayBuffers, TypedArrays, DataViews. */
@NullMarked
package everett.buffer;

import org.jspecify.annotations.NullMarked;
