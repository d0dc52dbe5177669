/** The members that the host knows of JSON documents, from which it builds these again. */
@NullMarked
package dev.dramatis.examples.voicehost.members;

import org.jspecify.annotations.NullMarked;
