/** The eight characters of unmute.sh, with their voices and with texts of our own. */
@NullMarked
package dev.dramatis.characters.unmute;

import org.jspecify.annotations.NullMarked;
