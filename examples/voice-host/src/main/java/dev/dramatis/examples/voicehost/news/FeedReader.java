package dev.dramatis.examples.voicehost.news;

import dev.dramatis.instructions.Headline;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads RSS, Atom and JSON Feed. The document tells its format: servers often name another one. */
final class FeedReader {

  private static final ByteString UTF_8_MARK = ByteString.decodeHex("efbbbf");

  private final XmlFeed xml = new XmlFeed();
  private final JsonFeed json;

  FeedReader(JsonMapper json) {
    this.json = new JsonFeed(json);
  }

  /** Returns the headlines in the order of the feed; empty if it has no items. */
  List<Headline> headlines(FeedDocument document) throws FeedException {
    ByteString bytes = document.bytes();
    boolean isMarked = bytes.startsWith(UTF_8_MARK);
    int start = isMarked ? UTF_8_MARK.size() : 0;
    while (start < bytes.size() && isBlank(bytes.getByte(start))) {
      start++; // XML allows no blank before its declaration; feeds have them
    }
    byte[] text = bytes.substring(start).toByteArray();
    boolean isJson = text.length > 0 && text[0] == '{';
    // a byte order mark wins over the header, and the header over the declaration (RFC 7303)
    @Nullable Charset charset = isMarked ? StandardCharsets.UTF_8 : document.charset();
    return (isJson ? json.read(text) : xml.read(text, charset)).headlines();
  }

  private static boolean isBlank(byte letter) {
    return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
  }
}
