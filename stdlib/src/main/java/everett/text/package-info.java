/** Text processing: String and RegExp. */
@NullMarked
package everett.text;

import org.jspecify.annotations.NullMarked;
