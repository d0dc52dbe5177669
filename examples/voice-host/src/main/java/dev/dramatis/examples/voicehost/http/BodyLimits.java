package dev.dramatis.examples.voicehost.http;

import java.time.Duration;

/**
 * What the host takes of a request's body.
 *
 * @param bytes how much
 * @param time how long it may take to come
 */
record BodyLimits(int bytes, Duration time) {}
