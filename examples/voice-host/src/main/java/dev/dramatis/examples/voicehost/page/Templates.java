package dev.dramatis.examples.voicehost.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.StringReader;

/** The page's HTML, with Mustache's tags where data goes in; all data is escaped. */
final class Templates {

  private final Mustache.Compiler compiler =
      Mustache.compiler()
          .escapeHTML(true)
          .emptyStringIsFalse(true)
          .zeroIsFalse(true)
          .withLoader(name -> new StringReader(PageFile.text(name + ".html")));

  Template read(String file) {
    return compiler.compile(PageFile.text(file));
  }
}
