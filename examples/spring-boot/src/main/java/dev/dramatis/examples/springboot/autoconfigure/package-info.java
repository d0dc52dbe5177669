/**
 * The auto-configuration of Dramatis for Spring Boot. It knows nothing of the host around it, so a
 * team can move it into a starter.
 */
@NullMarked
package dev.dramatis.examples.springboot.autoconfigure;

import org.jspecify.annotations.NullMarked;
