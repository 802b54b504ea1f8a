/** Source files, and CommonJS modules: {@code require}, and the modules that are built in. */
@NullMarked
package everett.host.module;

import org.jspecify.annotations.NullMarked;
