/** The configuration of the host: start reading at {@link HostConfig}. */
@NullMarked
package dev.dramatis.examples.voicehost.config;

import org.jspecify.annotations.NullMarked;
