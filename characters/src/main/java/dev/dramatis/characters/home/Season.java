package dev.dramatis.characters.home;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * A season as gardeners and cooks count it, in whole months. It follows the hemisphere of the time
 * zone. In the tropics, which have other seasons, it is a convention.
 */
enum Season {
  WINTER("winter", "en hiver"),
  SPRING("spring", "au printemps"),
  SUMMER("summer", "en été"),
  AUTUMN("autumn", "en automne");

  /** The regions that lie in the south as a whole. */
  private static final Set<String> SOUTHERN_REGIONS = Set.of("Antarctica", "Australia");

  private static final Set<String> SOUTHERN_ZONES =
      Set.of(
          "Africa/Harare",
          "Africa/Johannesburg",
          "Africa/Maputo",
          "Africa/Windhoek",
          "America/Argentina/Buenos_Aires",
          "America/Asuncion",
          "America/Buenos_Aires",
          "America/La_Paz",
          "America/Lima",
          "America/Montevideo",
          "America/Santiago",
          "America/Sao_Paulo",
          "Atlantic/Stanley",
          "Indian/Mauritius",
          "Indian/Reunion",
          "NZ",
          "Pacific/Auckland",
          "Pacific/Fiji",
          "Pacific/Noumea");

  private final String english;
  private final String inFrench;

  Season(String english, String inFrench) {
    this.english = english;
    this.inFrench = inFrench;
  }

  /** Returns the season at a time, in the hemisphere of the time's zone. */
  static Season of(ZonedDateTime time) {
    int quarter = time.getMonthValue() % 12 / 3;
    return values()[(isSouthern(time.getZone()) ? quarter + 2 : quarter) % 4];
  }

  private static boolean isSouthern(ZoneId zone) {
    String id = zone.getId();
    int slash = id.indexOf('/');
    String region = slash < 0 ? id : id.substring(0, slash);
    return SOUTHERN_REGIONS.contains(region) || SOUTHERN_ZONES.contains(id);
  }

  /** Returns the English name, such as {@code winter}. */
  String english() {
    return english;
  }

  /** Returns the name as a French sentence uses it, such as {@code en hiver}. */
  String inFrench() {
    return inFrench;
  }
}
