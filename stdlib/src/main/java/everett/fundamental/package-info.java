/** Fundamental objects: Object, Function, Boolean, Symbol, and the functions of the global object. */
@NullMarked
package everett.fundamental;

import org.jspecify.annotations.NullMarked;
