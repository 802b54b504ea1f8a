/** <a href="https://tc39.es/ecma262/#sec-modules">Modules</a>: records, linking, evaluation, namespaces, import(). */
@NullMarked
package everett.module;

import org.jspecify.annotations.NullMarked;
