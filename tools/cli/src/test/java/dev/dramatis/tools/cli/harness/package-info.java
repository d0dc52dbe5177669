/** What several tests need. */
@NullMarked
package dev.dramatis.tools.cli.harness;

import org.jspecify.annotations.NullMarked;
