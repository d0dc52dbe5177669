/** What the processor has to say: the catalogue of messages, and each message at its place. */
@NullMarked
package dev.dramatis.processor.message;

import org.jspecify.annotations.NullMarked;
