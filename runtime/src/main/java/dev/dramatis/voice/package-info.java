/** Where a character's voice comes from, and whom to credit for it. */
@NullMarked
package dev.dramatis.voice;

import org.jspecify.annotations.NullMarked;
