package dev.dramatis.testing;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The locales under which every prompt is made once more. */
final class OtherLocales {

  /** In Egypt the digits differ, in Turkey the small letter of I. */
  static final List<Locale> ALL =
      List.of(Locale.forLanguageTag("ar-EG"), Locale.forLanguageTag("tr"));

  private static final ReentrantLock LOCK = new ReentrantLock();

  private OtherLocales() {}

  /** Runs code under a default locale, and restores the one before. */
  static <T> T under(Locale locale, Supplier<T> code) {
    LOCK.lock();
    Locale all = Locale.getDefault();
    Locale display = Locale.getDefault(Locale.Category.DISPLAY);
    Locale format = Locale.getDefault(Locale.Category.FORMAT);
    try {
      Locale.setDefault(locale);
      return code.get();
    } finally {
      Locale.setDefault(all);
      Locale.setDefault(Locale.Category.DISPLAY, display);
      Locale.setDefault(Locale.Category.FORMAT, format);
      LOCK.unlock();
    }
  }
}
