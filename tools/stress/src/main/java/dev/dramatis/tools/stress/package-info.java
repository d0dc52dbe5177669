/** Tests for data races in the runtime. */
@NullMarked
package dev.dramatis.tools.stress;

import org.jspecify.annotations.NullMarked;
