package dev.dramatis.tools.importer.read;

import dev.dramatis.tools.importer.report.Place;

/** The file asks for more than {@link Limits} gives; reading ends here. */
final class LimitException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Place place;

  LimitException(Place place, String message) {
    super(message);
    this.place = place;
  }

  Place place() {
    return place;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
