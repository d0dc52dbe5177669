package dev.dramatis.voice;

import org.jspecify.annotations.Nullable;

/**
 * Whom to credit for a voice, and under which license it may be used.
 *
 * @param title the name of the work, or null where it has none
 * @param author who made it
 * @param license the license's URL or its name
 * @param url where the work is found, or null where it is not published
 */
public record Attribution(
    @Nullable String title, String author, String license, @Nullable String url) {}
