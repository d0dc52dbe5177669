/** The addresses that show the cast. */
@NullMarked
package dev.dramatis.examples.voicehost.cast;

import org.jspecify.annotations.NullMarked;
