/**
 * What Spring Boot configures by itself where Dramatis is on the class path; it knows nothing of
 * the host around it, so it can be moved into a starter as it is.
 */
@NullMarked
package dev.dramatis.examples.springboot.autoconfigure;

import org.jspecify.annotations.NullMarked;
