package dev.dramatis.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a bank to other compilations, on a generated class that is never loaded. The processor
 * reads it to find duplicates across jars, and to keep the entries of classes that were not
 * compiled again.
 *
 * <p>The class is in one of a fixed number of packages: a compiler can find a package by its name,
 * but cannot read a resource of a jar.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface BankPointer {

  /** {@return the format of the bank; see {@link CharacterBank#FORMAT}} */
  int format();

  /** {@return the bank's name} */
  String bank();

  /** {@return the index's canonical class name} */
  String index();

  /** {@return a digest of all generated files, which is equal if none of them changed} */
  String digest();

  /**
   * {@return the number of this pointer class, from 0; a class file limits the number of entries}
   */
  int part();

  /** {@return the number of the bank's pointer classes} */
  int parts();

  /** {@return some of the bank's characters, by id} */
  Entry[] entries();

  /**
   * {@return further facts about the bank, each a word, a colon and a text, such as {@code
   * cast:com.acme.host}} A reader ignores words that it does not know.
   */
  String[] facts() default {};

  /** Describes a character of the bank. */
  @Target({})
  @Retention(RetentionPolicy.CLASS)
  @interface Entry {

    /** {@return the character's id} */
    String id();

    /** {@return the character's display name} */
    String name();

    /** {@return the canonical name of the character class} */
    String type();

    /** {@return further facts, each as {@link BankPointer#facts}} */
    String[] facts() default {};
  }
}
