/** The bank of the characters that ship with Dramatis, and what a host can ask of them. */
@Bank("dramatis")
@NullMarked
package dev.dramatis.characters;

import dev.dramatis.annotation.Bank;
import org.jspecify.annotations.NullMarked;
