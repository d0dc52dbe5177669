package dev.dramatis.instructions;

import org.jspecify.annotations.Nullable;

/**
 * A piece of news, as far as a character needs it to talk about it.
 *
 * @param title the headline
 * @param summary what happened, in a sentence or two, or null
 * @param publisher who reported it, or null
 */
public record Headline(String title, @Nullable String summary, @Nullable String publisher) {}
