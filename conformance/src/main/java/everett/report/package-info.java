/** What a run says of itself: on the terminal and in files. */
@NullMarked
package everett.report;

import org.jspecify.annotations.NullMarked;
