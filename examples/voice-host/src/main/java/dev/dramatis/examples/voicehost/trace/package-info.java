/** Traces of answers, which go to an OpenTelemetry collector. */
@NullMarked
package dev.dramatis.examples.voicehost.trace;

import org.jspecify.annotations.NullMarked;
