/**
 * The annotation processor: reads the characters of a module, checks them, generates their index.
 */
@NullMarked
package dev.dramatis.processor;

import org.jspecify.annotations.NullMarked;
