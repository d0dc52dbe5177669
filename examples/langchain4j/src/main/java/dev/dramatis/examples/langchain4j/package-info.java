/** Conversations with characters through a LangChain4j AI service. */
@NullMarked
package dev.dramatis.examples.langchain4j;

import org.jspecify.annotations.NullMarked;
