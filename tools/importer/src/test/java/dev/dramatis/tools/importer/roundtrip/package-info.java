/** Import, compile, export: what came in comes out. */
@NullMarked
package dev.dramatis.tools.importer.roundtrip;

import org.jspecify.annotations.NullMarked;
