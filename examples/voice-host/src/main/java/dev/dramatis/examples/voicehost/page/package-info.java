/** The pages that show the cast in a browser; start reading at {@link Page}. */
@NullMarked
package dev.dramatis.examples.voicehost.page;

import org.jspecify.annotations.NullMarked;
