/** Writers: from what was declared to the text of the generated files, without javac. */
@NullMarked
package dev.dramatis.processor.generate;

import org.jspecify.annotations.NullMarked;
