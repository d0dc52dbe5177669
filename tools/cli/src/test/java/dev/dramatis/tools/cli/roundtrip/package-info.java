/** Import, compile, export: what came in comes out. */
@NullMarked
package dev.dramatis.tools.cli.roundtrip;

import org.jspecify.annotations.NullMarked;
