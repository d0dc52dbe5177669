/** Characters as the models of OpenAI's Responses API, without state. */
@NullMarked
package dev.dramatis.examples.voicehost.responses;

import org.jspecify.annotations.NullMarked;
