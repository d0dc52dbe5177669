/** From entries to the text of Java sources and of a Maven module. */
@NullMarked
package dev.dramatis.tools.cli.importer.write;

import org.jspecify.annotations.NullMarked;
