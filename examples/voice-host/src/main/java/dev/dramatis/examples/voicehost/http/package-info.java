/** What all addresses of the host have in common: errors, headers, meters. */
@NullMarked
package dev.dramatis.examples.voicehost.http;

import org.jspecify.annotations.NullMarked;
