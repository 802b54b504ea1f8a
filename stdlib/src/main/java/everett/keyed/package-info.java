/** Keyed collections: Map, Set, WeakMap, WeakSet. */
@NullMarked
package everett.keyed;

import org.jspecify.annotations.NullMarked;
