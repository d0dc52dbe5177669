/** What is configured about the host. */
@NullMarked
package dev.dramatis.examples.voicehost.config;

import org.jspecify.annotations.NullMarked;
