/** The voice list as unmute's clients read it from {@code GET /v1/voices}. */
@NullMarked
package dev.dramatis.wire;

import org.jspecify.annotations.NullMarked;
