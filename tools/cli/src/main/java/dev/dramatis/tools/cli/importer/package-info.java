/** Imports unmute's {@code voices.yaml} as character classes. */
@NullMarked
package dev.dramatis.tools.cli.importer;

import org.jspecify.annotations.NullMarked;
