/** Reports what a registry does to Micrometer; the one package that needs it. */
@NullMarked
package dev.dramatis.metrics;

import org.jspecify.annotations.NullMarked;
