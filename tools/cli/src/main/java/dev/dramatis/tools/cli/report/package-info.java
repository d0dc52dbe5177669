/** What the commands report: diagnostics, each with its place. */
@NullMarked
package dev.dramatis.tools.cli.report;

import org.jspecify.annotations.NullMarked;
