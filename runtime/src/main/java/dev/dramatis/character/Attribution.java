package dev.dramatis.character;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The credit for a voice: its author, and the license under which it may be used. Immutable.
 *
 * <pre>{@code
 * Attribution.of("Ada", "CC-BY-4.0").withTitle("A calm voice").withUrl("https://…")
 * }</pre>
 */
public final class Attribution {

  private final @Nullable String title;
  private final String author;
  private final String license;
  private final @Nullable String url;

  private Attribution(@Nullable String title, String author, String license, @Nullable String url) {
    this.title = title;
    this.author = Objects.requireNonNull(author, "author");
    this.license = Objects.requireNonNull(license, "license");
    this.url = url;
  }

  /**
   * {@return an attribution without title and address}
   *
   * @param author the person or group to credit
   * @param license the license's URL or its name
   */
  public static Attribution of(String author, String license) {
    return new Attribution(null, author, license, null);
  }

  /**
   * {@return the same attribution with the title of the work; null for none}
   *
   * @param name the title; it replaces an earlier one
   */
  public Attribution withTitle(@Nullable String name) {
    return new Attribution(name, author, license, url);
  }

  /**
   * {@return the same attribution with the address of the work; null for none}
   *
   * @param address the URL; it replaces an earlier one
   */
  public Attribution withUrl(@Nullable String address) {
    return new Attribution(title, author, license, address);
  }

  /** {@return the title of the work; empty if it has none} */
  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  /** {@return the author of the work} */
  public String author() {
    return author;
  }

  /** {@return the license's URL or its name} */
  public String license() {
    return license;
  }

  /** {@return the address of the published work; empty if there is none} */
  public Optional<String> url() {
    return Optional.ofNullable(url);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Attribution that
        && Objects.equals(title, that.title)
        && author.equals(that.author)
        && license.equals(that.license)
        && Objects.equals(url, that.url);
  }

  @Override
  public int hashCode() {
    return Objects.hash(title, author, license, url);
  }

  @Override
  public String toString() {
    return (title == null ? "" : title + " ") + "by " + author + ", " + license;
  }
}
