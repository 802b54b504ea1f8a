/**
 * A reference model of parallel generators: the rules written down as a slow, plain interpreter, in which every step
 * has a whole copy of its activation's variables, and every continuation is an immutable value. Random programs must do
 * in the engine what they do in the model. Nothing here knows how the engine does it.
 *
 * <p>Read {@code model.Rules} first. A model with a {@code model.Mistake} must be found out by the programs that
 * {@code composer} makes.
 */
@NullMarked
package everett.reference;

import org.jspecify.annotations.NullMarked;
