/**
 * Real compilers on real folders, in steps that read like what an author does: write, compile,
 * delete, compile only some files, look at what was told and at what there is.
 *
 * <p>{@link dev.dramatis.processor.harness.Project} is the entry.
 */
@NullMarked
package dev.dramatis.processor.harness;

import org.jspecify.annotations.NullMarked;
