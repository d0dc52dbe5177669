/** Names for what is generated: class names from display names, component names from keys. */
@NullMarked
package dev.dramatis.tools.cli.importer.name;

import org.jspecify.annotations.NullMarked;
