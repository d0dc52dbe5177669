/** What several tests of the importer need. */
@NullMarked
package dev.dramatis.tools.importer.harness;

import org.jspecify.annotations.NullMarked;
