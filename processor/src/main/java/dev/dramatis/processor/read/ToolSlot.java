package dev.dramatis.processor.read;

import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourcePosition;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What has a value in a call: a parameter of a tool, or a component of a record that is one.
 *
 * @param what it as the subject of a sentence: {@code the parameter guests of bookTable}
 * @param element the parameter, or the component's field, which has its constraints
 * @param written its type where annotations may stand on it: as declared, as the component has it
 * @param type its type as a member of the class that is read
 * @param isInClassFile whether its place is that of the character instead
 * @param isOverriding whether it has the type that a generic supertype gives it
 * @param around the records around it, the outermost first
 */
record ToolSlot(
    String what,
    SourcePosition place,
    VariableElement element,
    List<? extends TypeMirror> written,
    TypeMirror type,
    List<TypeElement> around,
    boolean isInClassFile,
    boolean isOverriding,
    ToolScope scope) {

  String name() {
    return element.getSimpleName().toString();
  }

  /** Returns what may carry its annotations, in the order in which they count. */
  List<AnnotatedConstruct> annotated() {
    return Stream.concat(Stream.of(element), written.stream())
        .map(AnnotatedConstruct.class::cast)
        .toList();
  }

  /** Returns whether no primitive type can stand there, because a generic type decides. */
  boolean canBeBoxed() {
    return isOverriding || written.get(0).getKind() == TypeKind.TYPEVAR;
  }

  /** Returns whether its annotations have places of their own. */
  boolean hasPlace() {
    return around.isEmpty() && !isInClassFile;
  }

  void report(Message message, String... values) {
    scope.add(
        message, place, Stream.concat(Stream.of(what), Stream.of(values)).toArray(String[]::new));
  }

  /** Returns the same place as it is inside an {@code Optional} or a list. */
  static List<TypeMirror> inside(List<? extends TypeMirror> written) {
    return written.stream().flatMap(type -> ShapeReader.itemType(type).stream()).toList();
  }
}
