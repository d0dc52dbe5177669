/** Java source text: literals, text blocks, annotations and files, as an author writes them. */
@NullMarked
package dev.dramatis.tools.cli.importer.text;

import org.jspecify.annotations.NullMarked;
