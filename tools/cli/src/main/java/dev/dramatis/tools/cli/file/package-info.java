/** Reads and writes files that a stranger may have laid out: links, pipes, endless ones. */
@NullMarked
package dev.dramatis.tools.cli.file;

import org.jspecify.annotations.NullMarked;
