/** What the importer tells its user: diagnostics, each with its place. */
@NullMarked
package dev.dramatis.tools.importer.report;

import org.jspecify.annotations.NullMarked;
