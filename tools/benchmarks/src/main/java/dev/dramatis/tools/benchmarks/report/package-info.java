/** The reports of the figures: JSON, tables with the goals, and plots. */
@NullMarked
package dev.dramatis.tools.benchmarks.report;

import org.jspecify.annotations.NullMarked;
