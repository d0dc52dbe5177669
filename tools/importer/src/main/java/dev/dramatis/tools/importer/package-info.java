/**
 * Writes unmute's {@code voices.yaml} as character classes: the command line, and the same from
 * code.
 */
@NullMarked
package dev.dramatis.tools.importer;

import org.jspecify.annotations.NullMarked;
