/**
 * The reference model. {@code Rules} says what is peculiar to parallel generators, a method for each decision. The rest
 * is a plain interpreter: {@code Statements}, {@code Expressions}, {@code Patterns} and {@code Bodies} evaluate a
 * program in continuation-passing style, {@code Machine} calls and resumes, {@code Heap} has the objects. A
 * {@code Mistake} breaks one rule.
 */
@NullMarked
package everett.reference.model;

import org.jspecify.annotations.NullMarked;
