/** JavaScript values and objects: shapes, property keys, ordinary and exotic objects with their internal methods. */
@NullMarked
package everett.object;

import org.jspecify.annotations.NullMarked;
