package dev.dramatis.spi.tool;

import java.net.IDN;
import java.util.regex.Pattern;

/**
 * The e-mail syntax that Hibernate Validator 9.1 accepts. It is wider than what mail servers
 * deliver: quoted parts, domains without a dot, any letter beyond ASCII.
 *
 * <p>The address inside an IPv6 literal is left to the validator at run time.
 */
public final class EmailAddress {

  private static final int LONGEST_LOCAL_PART = 64;
  private static final int LONGEST_DOMAIN = 255;

  /** The special characters of a bare word; a hyphen is one only before the at sign. */
  private static final String IN_WORD = "!#$%&'*+/=?^_`{|}~";

  private static final String IN_QUOTES = IN_WORD + "-.(),<>[]:; @";

  private static final Pattern IP_V4 = Pattern.compile("\\[\\d{1,3}(?:\\.\\d{1,3}){3}]");

  private static final Pattern IP_V6 =
      Pattern.compile("\\[IPv6:[0-9a-f:.]+(?:%[0-9a-z]+)?]", Pattern.CASE_INSENSITIVE);

  private EmailAddress() {}

  /**
   * {@return true for an address, and for the empty text}
   *
   * @param text any text
   */
  public static boolean isEmptyOrOne(String text) {
    return text.isEmpty() || isOne(text);
  }

  private static boolean isOne(String text) {
    int at = text.lastIndexOf('@');
    return at >= 0 && isLocalPart(text.substring(0, at)) && isDomain(text.substring(at + 1));
  }

  /** Words joined by dots, each of them bare or in quotes. */
  private static boolean isLocalPart(String text) {
    if (text.length() > LONGEST_LOCAL_PART) {
      return false;
    }
    int end = endOfWord(text, 0);
    while (end > 0 && end < text.length() && text.charAt(end) == '.') {
      end = endOfWord(text, end + 1);
    }
    return end == text.length() && end > 0;
  }

  /** Returns the end of the word at a position, or -1 if there is none. */
  private static int endOfWord(String text, int start) {
    if (start < text.length() && text.charAt(start) == '"') {
      return endOfQuotes(text, start + 1);
    }
    int end = start;
    while (end < text.length() && (isIn(IN_WORD, text, end) || text.charAt(end) == '-')) {
      end++;
    }
    return end > start ? end : -1;
  }

  private static int endOfQuotes(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '"') {
      if (isEscape(text, end)) {
        end += 2;
      } else if (isIn(IN_QUOTES, text, end)) {
        end++;
      } else {
        return -1;
      }
    }
    return end > start && end < text.length() ? end + 1 : -1;
  }

  private static boolean isEscape(String text, int at) {
    return text.startsWith("\\\\", at) || text.startsWith("\\\"", at);
  }

  /** Returns whether the character is a letter, a digit, beyond ASCII, or one of the specials. */
  private static boolean isIn(String specials, String text, int at) {
    char c = text.charAt(at);
    return c > 127 ? !isSupplementary(text, at) : isAsciiWord(c) || specials.indexOf(c) >= 0;
  }

  private static boolean isAsciiWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Hibernate Validator's expressions end at U+FFFF, so an address cannot have an emoji. */
  private static boolean isSupplementary(String text, int at) {
    return text.codePointAt(at) > Character.MAX_VALUE;
  }

  private static boolean isDomain(String text) {
    if (text.endsWith(".") || !fitsDns(text)) {
      return false;
    }
    return isHostName(text) || IP_V4.matcher(text).matches() || IP_V6.matcher(text).matches();
  }

  /** Only a short text is encoded, because that takes quadratic time. */
  private static boolean fitsDns(String text) {
    try {
      return text.length() <= 4 * LONGEST_DOMAIN && IDN.toASCII(text).length() <= LONGEST_DOMAIN;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isHostName(String text) {
    for (String label : text.split("\\.", -1)) {
      if (!isLabel(label)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLabel(String label) {
    if (label.isEmpty() || label.startsWith("-") || label.endsWith("-")) {
      return false;
    }
    for (int i = 0; i < label.length(); i++) {
      if (label.charAt(i) != '-' && !isIn(IN_WORD, label, i)) {
        return false;
      }
    }
    return true;
  }
}
