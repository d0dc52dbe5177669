/** The command line of Dramatis. Each command has a package of its own. */
@NullMarked
package dev.dramatis.tools.cli;

import org.jspecify.annotations.NullMarked;
