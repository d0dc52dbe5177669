package dev.dramatis.processor.model;

import dev.dramatis.annotation.LicenseReference;
import dev.dramatis.annotation.Spoken;
import dev.dramatis.annotation.VoiceReference;
import java.lang.annotation.Annotation;

/** What a kind's author says about the texts of an annotation element. */
public enum Mark {
  SPOKEN(Spoken.class),
  LICENSE(LicenseReference.class),
  VOICE_NAME(VoiceReference.class);

  private final Class<? extends Annotation> annotation;

  Mark(Class<? extends Annotation> annotation) {
    this.annotation = annotation;
  }

  /** Returns the annotation that says so. */
  public Class<? extends Annotation> annotation() {
    return annotation;
  }
}
