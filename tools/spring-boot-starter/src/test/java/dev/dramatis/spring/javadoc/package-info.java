/** Tests of the examples in Javadoc. */
@NullMarked
package dev.dramatis.spring.javadoc;

import org.jspecify.annotations.NullMarked;
