/** The eight characters of unmute.sh, with their voices and our own texts. */
@NullMarked
package dev.dramatis.characters.unmute;

import org.jspecify.annotations.NullMarked;
