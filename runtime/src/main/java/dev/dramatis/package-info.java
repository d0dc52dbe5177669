/**
 * The API for hosts: load a {@link dev.dramatis.CharacterRegistry}, look characters up, open
 * sessions.
 */
@NullMarked
package dev.dramatis;

import org.jspecify.annotations.NullMarked;
