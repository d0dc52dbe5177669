/** News for characters, from a feed that the operator names: start reading at {@link NewsFeed}. */
@NullMarked
package dev.dramatis.examples.voicehost.news;

import org.jspecify.annotations.NullMarked;
