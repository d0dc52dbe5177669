/**
 * The voice list as unmute's clients read it from {@code GET /v1/voices}, and as its {@code
 * voices.yaml} holds it.
 */
@NullMarked
package dev.dramatis.unmute;

import org.jspecify.annotations.NullMarked;
