/** Voice annotations that hold the credit of several voices. */
@NullMarked
package dev.dramatis.characters.voices;

import org.jspecify.annotations.NullMarked;
