/** What a release of a cast changes: from two compiled casts to a page for its readers. */
@NullMarked
package dev.dramatis.tools.cli.diff;

import org.jspecify.annotations.NullMarked;
