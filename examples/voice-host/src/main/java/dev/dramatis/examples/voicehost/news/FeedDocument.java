package dev.dramatis.examples.voicehost.news;

import java.nio.charset.Charset;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A feed as its server sent it.
 *
 * @param bytes the document, decompressed
 * @param charset the charset that the server names, or null
 * @param version which version of the feed it is
 */
record FeedDocument(ByteString bytes, @Nullable Charset charset, Version version) {

  /**
   * The version of a feed, by which its server tells whether it has changed (RFC 9110, section 13).
   *
   * @param tag the ETag, or null
   * @param lastModified the Last-Modified as the server wrote it, or null
   */
  record Version(@Nullable String tag, @Nullable String lastModified) {

    /** The version of a feed that has not been read yet. */
    static final Version NONE = new Version(null, null);
  }
}
