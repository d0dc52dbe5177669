/** From the text of {@code voices.yaml} to entries, with a place for every diagnostic. */
@NullMarked
package dev.dramatis.tools.cli.importer.read;

import org.jspecify.annotations.NullMarked;
