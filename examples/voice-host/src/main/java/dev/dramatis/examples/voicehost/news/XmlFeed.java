package dev.dramatis.examples.voicehost.news;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>, its relatives of other
 * versions, and Atom (RFC 4287). A document with a DOCTYPE is refused, and no entity is expanded,
 * so that a feed can neither grow in memory nor read a file of the host.
 */
final class XmlFeed {

  private static final Set<String> ROOTS = Set.of("rss", "feed", "RDF");

  /** The values of Atom's {@code type} that are text; RSS has no such attribute. */
  private static final Set<String> TEXT_TYPES =
      Set.of("text", "html", "xhtml", "text/plain", "text/html");

  /** Longer than any summary with its markup. */
  private static final int LONGEST_TEXT = 16_384;

  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

  XmlFeed() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
  }

  /**
   * Reads a document.
   *
   * @param charset the charset that wins over the document's declaration, or null
   */
  Feed read(byte[] text, @Nullable Charset charset) throws FeedException {
    Feed feed = new Feed();
    try {
      XMLStreamReader xml =
          factory.createXMLStreamReader(
              new ByteArrayInputStream(text), charset == null ? null : charset.name());
      findRoot(xml);
      while (!feed.isFull() && nextChild(xml)) {
        if (xml.getLocalName().equals("channel")) {
          readChannel(xml, feed);
        } else {
          readMember(xml, feed);
        }
      }
    } catch (XMLStreamException e) {
      throw FeedException.unreadable(String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
    }
    return feed;
  }

  private static void findRoot(XMLStreamReader xml) throws XMLStreamException, FeedException {
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.DTD) {
        throw FeedException.unreadable("it has a DOCTYPE, as HTML pages have");
      }
    }
    if (!ROOTS.contains(xml.getLocalName())) {
      throw FeedException.unreadable(
          "it begins with <%s>, and RSS with <rss>, Atom with <feed>"
              .formatted(xml.getLocalName()));
    }
  }

  private static void readChannel(XMLStreamReader xml, Feed feed) throws XMLStreamException {
    while (!feed.isFull() && nextChild(xml)) {
      readMember(xml, feed);
    }
  }

  private static void readMember(XMLStreamReader xml, Feed feed) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "title" -> feed.title(text(xml));
      case "item", "entry" -> feed.add(item(xml));
      default -> skip(xml);
    }
  }

  /** Reads an item; elements of other vocabularies, such as {@code media:title}, are left out. */
  private static FeedItem item(XMLStreamReader xml) throws XMLStreamException {
    String vocabulary = String.valueOf(xml.getNamespaceURI());
    FeedItem item = new FeedItem();
    String content = "";
    while (nextChild(xml)) {
      boolean isOwn = vocabulary.equals(String.valueOf(xml.getNamespaceURI()));
      switch (isOwn ? xml.getLocalName() : "") {
        case "title" -> item.title(text(xml));
        case "description", "summary" -> item.summary(text(xml));
        case "content" -> content = text(xml);
        case "source" -> item.publisher(source(xml));
        default -> skip(xml);
      }
    }
    item.summary(content);
    return item;
  }

  /** Returns the name of an item's source: the text of RSS's element, the title in Atom's. */
  private static String source(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    String title = "";
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (!xml.isStartElement()) {
        addText(xml, text);
      } else if (xml.getLocalName().equals("title")) {
        title = text(xml);
      } else {
        skip(xml);
      }
    }
    return title.isEmpty() ? text.toString() : title;
  }

  /** Moves to the next child of an element; false if it has no further one, and ends here. */
  private static boolean nextChild(XMLStreamReader xml) throws XMLStreamException {
    int event = xml.next();
    while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
      event = xml.next();
    }
    return event == XMLStreamConstants.START_ELEMENT;
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      xml.next();
      depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
    }
  }

  /** Returns the text of an element as HTML, with the elements in it as tags. */
  private static String text(XMLStreamReader xml) throws XMLStreamException {
    String type = xml.getAttributeValue(null, "type");
    if (type != null && !TEXT_TYPES.contains(type)) {
      skip(xml);
      return "";
    }
    StringBuilder html = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      xml.next();
      if (xml.isStartElement()) {
        depth++;
        html.append('<').append(xml.getLocalName()).append('>');
      } else if (xml.isEndElement()) {
        depth--;
        html.append("</").append(xml.getLocalName()).append('>');
      } else {
        addText(xml, html);
      }
    }
    return html.toString();
  }

  /** Adds text; an entity of HTML is left to the reader of HTML. */
  private static void addText(XMLStreamReader xml, StringBuilder html) {
    if (xml.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
      html.append('&').append(xml.getLocalName()).append(';');
    } else if (xml.isCharacters() || xml.getEventType() == XMLStreamConstants.CDATA) {
      html.append(xml.getText());
    }
    html.setLength(Math.min(html.length(), LONGEST_TEXT));
  }
}
