/** Compiled banks of authors, on class paths of their own. */
@NullMarked
package dev.dramatis.tools.cli.bank;

import org.jspecify.annotations.NullMarked;
