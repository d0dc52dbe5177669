/** Characters to pass the time with. */
@NullMarked
package dev.dramatis.characters.companions;

import org.jspecify.annotations.NullMarked;
