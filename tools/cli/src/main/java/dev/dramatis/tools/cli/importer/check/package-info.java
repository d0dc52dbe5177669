/** What the runtime and the processor ask of a character, asked of an entry. */
@NullMarked
package dev.dramatis.tools.cli.importer.check;

import org.jspecify.annotations.NullMarked;
