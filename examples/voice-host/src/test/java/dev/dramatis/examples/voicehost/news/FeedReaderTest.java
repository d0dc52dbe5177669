package dev.dramatis.examples.voicehost.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dramatis.examples.voicehost.http.WireJson;
import dev.dramatis.examples.voicehost.news.FeedDocument.Version;
import dev.dramatis.instructions.Headline;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {

  private final FeedReader reader = new FeedReader(WireJson.mapper());

  @Test
  void rss_hasHeadlinesOfItsChannel() throws Exception {
    assertThat(
            read(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/">
                  <channel>
                    <title>The Meadow</title>
                    <image><title>A logo</title><url>https://example.org/logo.png</url></image>
                    <item>
                      <title><![CDATA[Cows <b>learn</b> chess &amp; win]]></title>
                      <media:title>A photo</media:title>
                      <media:description>Of a cow</media:description>
                      <link>https://example.org/1</link>
                      <description>&lt;p&gt;A farmer&amp;#8217;s herd.&lt;/p&gt;&lt;p&gt;Each won.&lt;script&gt;x()&lt;/script&gt;</description>
                    </item>
                    <item>
                      <title>Rain&nbsp;stops</title>
                      <source url="https://example.com/feed">The Cloud</source>
                    </item>
                  </channel>
                </rss>
                """))
        .containsExactly(
            "Cows learn chess & win (The Meadow): A farmer’s herd. Each won.",
            "Rain stops (The Cloud): ");
  }

  @Test
  void rdf_hasItsItemsBesideTheChannel() throws Exception {
    assertThat(
            read(
                """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                    xmlns:dc="http://purl.org/dc/elements/1.1/">
                  <channel><title>The Meadow</title></channel>
                  <item><title>Cows</title><dc:title>no</dc:title></item>
                </rdf:RDF>
                """))
        .containsExactly("Cows (The Meadow): ");
  }

  @Test
  void atom_hasItsTextsInEachType() throws Exception {
    assertThat(
            read(
                """
                <feed xmlns="http://www.w3.org/2005/Atom">
                  <title>The Meadow</title>
                  <entry>
                    <title type="html">Cows &amp;amp; &lt;i&gt;chess&lt;/i&gt;</title>
                    <content type="html">The whole article</content>
                    <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></summary>
                    <source><id>x</id><title>The <![CDATA[Barn]]></title></source>
                  </entry>
                  <entry><title>Photo</title><content type="image/png">iVBORw0KGgo=</content></entry>
                  <entry><title type="text">Sheep</title><content>Baa</content></entry>
                </feed>
                """))
        .containsExactly(
            "Cows & chess (The Barn): One. Two.",
            "Photo (The Meadow): ",
            "Sheep (The Meadow): Baa");
  }

  @Test
  void jsonFeed_hasTheBestOfItsTexts() throws Exception {
    assertThat(
            read(
                """
                {"version": "https://jsonfeed.org/version/1.1", "title": "The Meadow", "items": [
                  {"id": "1", "title": "Cows", "summary": "Short", "content_text": "Long"},
                  {"id": "2", "title": "Sheep", "content_html": "<p>Baa &eacute;</p>"},
                  {"id": "3", "content_text": "A post without a title"},
                  {"id": "4", "title": 7},
                  "no item"
                ]}
                """))
        .containsExactly(
            "Cows (The Meadow): Short",
            "Sheep (The Meadow): Baa é",
            "A post without a title (The Meadow): ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss><channel><title>T</title></channel></rss>",
        "<feed xmlns='http://www.w3.org/2005/Atom'/>",
        "{\"version\": \"https://jsonfeed.org/version/1\"}"
      })
  void feedWithoutItems_hasNoHeadlines(String document) throws Exception {
    assertThat(read(document)).isEmpty();
  }

  @Test
  void markOrBlankLinesBeforeTheDeclaration_areLeftOut() throws Exception {
    assertThat(read("\uFEFF\r\n <?xml version='1.0'?>" + rss("é"), StandardCharsets.UTF_8, null))
        .containsExactly("é (): ");
    assertThat(read("\uFEFF" + rss("é"), StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1))
        .containsExactly("é (): ");
  }

  @ParameterizedTest
  @CsvSource({
    "ISO-8859-1, ISO-8859-1, ",
    "ISO-8859-1, , ISO-8859-1",
    "ISO-8859-1, UTF-8, ISO-8859-1",
    "windows-1252, windows-1252, ",
    "UTF-8, , ",
    "UTF-16, UTF-16, "
  })
  void encoding_isThatOfTheHeaderElseOfTheDeclaration(
      String encoding, @Nullable String declared, @Nullable String header) throws Exception {
    String declaration =
        declared == null ? "" : "<?xml version='1.0' encoding='%s'?>".formatted(declared);

    assertThat(
            read(
                declaration + rss("Düsseldorf"),
                Charset.forName(encoding),
                header == null ? null : Charset.forName(header)))
        .containsExactly("Düsseldorf (): ");
  }

  @Test
  @Timeout(5)
  void entityBomb_isRefused() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }

    assertRefused(bomb + "]>" + rss("&a39;"), "it has a DOCTYPE, as HTML pages have");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
        "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:1/x.dtd\">",
        "<!DOCTYPE html>"
      })
  void documentType_isRefused(String type) {
    assertRefused(type + rss("&x;"), "it has a DOCTYPE, as HTML pages have");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html/>|it begins with <html>, and RSS with <rss>, Atom with <feed>",
        "<rss><channel>|XML document structures must start and end within the same entity.",
        "''|Premature end of file.",
        "{}|its JSON has no version that begins with https://jsonfeed.org/version/",
        "{|Unexpected end-of-input",
        "[]|Content is not allowed in prolog."
      })
  void otherDocument_isRefusedWithTheReason(String document, String reason) {
    assertRefused(document, reason);
  }

  /** Newer JDKs refuse such a document, older ones read it. */
  @Test
  @Timeout(5)
  void elementsInElements_doNotExhaustTheStack() {
    int depth = 100_000;
    String deep = "<b>".repeat(depth) + "x" + "</b>".repeat(depth);

    assertThat(
            readUnlessRefused(
                "<rss><channel>"
                    + deep
                    + "<item>"
                    + deep
                    + "<title>Cows</title></item></channel></rss>"))
        .isIn(List.of(), List.of("Cows (): "));
    assertThat(
            readUnlessRefused(
                "<rss>" + "<channel>".repeat(depth) + "</channel>".repeat(depth) + "</rss>"))
        .isEmpty();
    assertThat(readUnlessRefused(rss(deep))).hasSizeLessThan(2);
  }

  private List<String> readUnlessRefused(String document) {
    try {
      return read(document);
    } catch (FeedException e) {
      return List.of();
    }
  }

  @Test
  void longTexts_areCutBetweenWords() throws Exception {
    Headline headline =
        headlines(
                """
                <rss><channel><title>%s</title><item><title>%s</title><description>%s</description></item></channel></rss>
                """
                    .formatted("p".repeat(500), "word ".repeat(100), "😀".repeat(400)))
            .get(0);

    assertThat(headline.title()).hasSizeBetween(190, 200).endsWith("word…");
    assertThat(headline.summary().orElseThrow()).hasSizeBetween(298, 300).endsWith("😀…");
    assertThat(headline.publisher().orElseThrow()).isEqualTo("p".repeat(79) + "…");
  }

  @Test
  void feedWithManyItems_isReadAsFarAsItIsUsed() throws Exception {
    String item = "<item><title>Cows</title></item>";

    assertThat(read("<rss><channel>" + item.repeat(21) + "<broken"))
        .hasSize(20)
        .containsOnly("Cows (): ");
  }

  private void assertRefused(String document, String reason) {
    assertThatThrownBy(() -> headlines(document))
        .isInstanceOf(FeedException.class)
        .hasMessageStartingWith("it is no feed that the host can read: ")
        .hasMessageContaining(reason);
  }

  private static String rss(String title) {
    return "<rss version='2.0'><channel><item><title>%s</title></item></channel></rss>"
        .formatted(title);
  }

  private List<String> read(String document) throws FeedException {
    return read(document, StandardCharsets.UTF_8, null);
  }

  private List<String> read(String document, Charset encoding, @Nullable Charset header)
      throws FeedException {
    return headlines(document, encoding, header).stream()
        .map(
            headline ->
                "%s (%s): %s"
                    .formatted(
                        headline.title(),
                        headline.publisher().orElse(""),
                        headline.summary().orElse("")))
        .toList();
  }

  private List<Headline> headlines(String document) throws FeedException {
    return headlines(document, StandardCharsets.UTF_8, null);
  }

  private List<Headline> headlines(String document, Charset encoding, @Nullable Charset header)
      throws FeedException {
    return reader.headlines(
        new FeedDocument(ByteString.encodeString(document, encoding), header, Version.NONE));
  }
}
