/** The page that shows the cast in a browser. */
@NullMarked
package dev.dramatis.examples.voicehost.page;

import org.jspecify.annotations.NullMarked;
