/** What an entry of {@code voices.yaml} says, apart from how it is spelled there. */
@NullMarked
package dev.dramatis.tools.cli.importer.model;

import org.jspecify.annotations.NullMarked;
