/** Extraction: from elements and annotation mirrors to what an author declared, as plain values. */
@NullMarked
package dev.dramatis.processor.model;

import org.jspecify.annotations.NullMarked;
