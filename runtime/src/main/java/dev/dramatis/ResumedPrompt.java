package dev.dramatis;

/**
 * The prompt with which a resumed session goes on.
 *
 * @param hash the hash of the text
 */
record ResumedPrompt(String text, String hash, Resumption resumption) {}
