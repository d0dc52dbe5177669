package dev.dramatis.processor.constraint;

import java.util.regex.Pattern;

/** The syntax of IPv6 addresses as Hibernate Validator 9.1 accepts it in e-mail addresses. */
final class IpV6Address {

  private static final int GROUPS = 8;

  private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");

  /** A link-local address with the name of its network. */
  private static final Pattern WITH_ZONE =
      Pattern.compile("fe80:(?::[0-9a-f]{0,4}){0,4}%[0-9a-z]+", Pattern.CASE_INSENSITIVE);

  private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|\\d{1,2})";

  /** An IPv4 address behind a prefix, with the gap at the beginning or at the prefix's end. */
  private static final Pattern WITH_IP_V4 =
      Pattern.compile(
          "(?:::(?:ffff(?::0{1,4})?:)?|(?:[0-9a-f]{1,4}:){1,4}:)%s(?:\\.%s){3}"
              .formatted(OCTET, OCTET),
          Pattern.CASE_INSENSITIVE);

  private IpV6Address() {}

  static boolean isOne(String text) {
    return WITH_ZONE.matcher(text).matches()
        || WITH_IP_V4.matcher(text).matches()
        || hasGroups(text);
  }

  private static boolean hasGroups(String text) {
    int gap = text.indexOf("::");
    if (gap < 0) {
      return groups(text) == GROUPS;
    }
    int before = groups(text.substring(0, gap));
    int after = groups(text.substring(gap + 2));
    return before >= 0 && after >= 0 && before + after < GROUPS;
  }

  /** How many groups a text consists of; -1 if it is no list of groups. */
  private static int groups(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    String[] groups = text.split(":", -1);
    for (String group : groups) {
      if (!GROUP.matcher(group).matches()) {
        return -1;
      }
    }
    return groups.length;
  }
}
