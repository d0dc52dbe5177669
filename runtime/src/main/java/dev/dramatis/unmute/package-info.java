/**
 * Unmute's wire format: the voice list of {@code GET /v1/voices} and the entries of {@code
 * voices.yaml}.
 */
@NullMarked
package dev.dramatis.unmute;

import org.jspecify.annotations.NullMarked;
