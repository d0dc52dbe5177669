/** The rules that characters keep, one small class each. */
@NullMarked
package dev.dramatis.processor.check;

import org.jspecify.annotations.NullMarked;
