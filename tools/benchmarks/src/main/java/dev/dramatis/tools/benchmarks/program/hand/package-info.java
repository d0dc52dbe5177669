/**
 * The programs of a careful developer without Dramatis: plain Java 17, with nothing but the JDK,
 * that has the same facts and does the same work.
 *
 * <p>It has what the characters of the cast need, and no more: records with the facts that a {@code
 * CharacterDefinition} holds, one small class a character, a session with the character's instance,
 * the time, a seed and a prompt within the same house rules. Texts are put together with a {@code
 * StringBuilder}, since the first {@code +} of a JVM takes longer than the rest of a lazy program.
 */
@NullMarked
package dev.dramatis.tools.benchmarks.program.hand;

import org.jspecify.annotations.NullMarked;
