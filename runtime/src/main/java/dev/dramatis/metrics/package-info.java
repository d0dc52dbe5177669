/** The report of a registry's events to Micrometer; no other package needs Micrometer. */
@NullMarked
package dev.dramatis.metrics;

import org.jspecify.annotations.NullMarked;
