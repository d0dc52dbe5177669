package dev.dramatis.processor.model;

import dev.dramatis.annotation.LicenseReference;
import dev.dramatis.annotation.Spoken;
import dev.dramatis.annotation.VoiceReference;
import java.lang.annotation.Annotation;
import java.util.EnumSet;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/** What a kind's author says about the texts of an annotation element. */
public enum Mark {
  SPOKEN(Spoken.class),
  LICENSE(LicenseReference.class),
  VOICE_NAME(VoiceReference.class);

  private final Class<? extends Annotation> annotation;

  Mark(Class<? extends Annotation> annotation) {
    this.annotation = annotation;
  }

  static Set<Mark> of(ExecutableElement element) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (Mark mark : values()) {
      if (WrittenAnnotation.find(element, mark.annotation.getCanonicalName()).isPresent()) {
        marks.add(mark);
      }
    }
    return marks;
  }

  /** The annotation's simple name. */
  String annotation() {
    return annotation.getSimpleName();
  }
}
