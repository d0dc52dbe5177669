/** Credits that several voices share, each written down once. */
@NullMarked
package dev.dramatis.characters.voices;

import org.jspecify.annotations.NullMarked;
