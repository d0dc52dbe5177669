/** What an entry of {@code voices.yaml} says, apart from how it is spelled there. */
@NullMarked
package dev.dramatis.tools.importer.model;

import org.jspecify.annotations.NullMarked;
