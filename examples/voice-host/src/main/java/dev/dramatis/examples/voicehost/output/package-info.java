/** How text of clients, LLMs and settings reaches logs and terminals. */
@NullMarked
package dev.dramatis.examples.voicehost.output;

import org.jspecify.annotations.NullMarked;
