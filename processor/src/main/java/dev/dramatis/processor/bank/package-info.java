/** The banks that other compilations left, and the one that this compilation leaves. */
@NullMarked
package dev.dramatis.processor.bank;

import org.jspecify.annotations.NullMarked;
