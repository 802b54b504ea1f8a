/** Managing memory: WeakRef and FinalizationRegistry. */
@NullMarked
package everett.managing;

import org.jspecify.annotations.NullMarked;
