package dev.dramatis.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What other compilations need to know of a bank, on a generated class that nothing ever loads: the
 * processor reads it to find duplicates across jars, and to keep the entries of classes that were
 * not compiled again.
 *
 * <p>The class is in one of a fixed number of packages, because a compiler can look for a package
 * by its name, and cannot read a resource of a jar.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface BankPointer {

  /** The format of the bank, see {@link CharacterBank#FORMAT}. */
  int format();

  /** The bank's name. */
  String bank();

  /** The index's canonical class name. */
  String index();

  /** A digest of all generated files, the same when none of them changed. */
  String digest();

  /** Which of the bank's pointer classes this is, from 0: a class file holds so many entries. */
  int part();

  /** How many pointer classes the bank has. */
  int parts();

  /** Some of the bank's characters, by id. */
  Entry[] entries();

  /** A character of the bank. */
  @Target({})
  @Retention(RetentionPolicy.CLASS)
  @interface Entry {

    String id();

    String name();

    /** The canonical name of the character class. */
    String type();
  }
}
