package dev.dramatis.processor.bank;

import dev.dramatis.processor.generate.CastContent;
import dev.dramatis.processor.generate.CastWriter;
import dev.dramatis.processor.generate.GeneratedCast;
import dev.dramatis.processor.message.Issue;
import dev.dramatis.processor.message.Message;
import dev.dramatis.processor.message.SourceCode;
import dev.dramatis.processor.message.SourcePosition;
import dev.dramatis.processor.model.CastDeclaration;
import dev.dramatis.processor.model.DeclaredCast;
import dev.dramatis.processor.read.Modules;
import dev.dramatis.processor.read.WrittenAnnotation;
import dev.dramatis.spi.Generated;
import java.io.IOException;
import java.util.Optional;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Writes the class of a host's cast, unless what is there forbids that. */
public final class CastFiles {

  private final Elements elements;
  private final SourceCode sources;
  private final CompilerOutput output;

  public CastFiles(Elements elements, SourceCode sources, CompilerOutput output) {
    this.elements = elements;
    this.sources = sources;
    this.output = output;
  }

  /**
   * Writes the class; returns why it cannot, if so.
   *
   * @param holder the class or package that carries the annotation
   */
  public Optional<Issue> write(DeclaredCast cast, Element holder) {
    CastDeclaration declaration = cast.declaration();
    ModuleElement module = elements.getModuleOf(holder);
    TypeElement there = Modules.typeOf(elements, module, declaration.className());
    if (there != null && sources.isRoot(declaration.className())) {
      return Optional.of(notWritten(declaration, SourcePosition.of(there), BankFiles.EXISTS));
    }
    if (there != null && !output.has(declaration.packageName(), CastDeclaration.SIMPLE_NAME)) {
      return Optional.of(
          issue(Message.TAKEN_CAST, declaration, declaration.place(), declaration.className()));
    }
    return write(CastWriter.write(CastContent.of(cast, isMarkable(module))), declaration, holder);
  }

  private boolean isMarkable(@Nullable ModuleElement module) {
    return BankPlan.isMarkable(elements, module);
  }

  private Optional<Issue> write(GeneratedCast cast, CastDeclaration declaration, Element holder) {
    try {
      output.write(cast.file(), holder);
      return Optional.empty();
    } catch (FilerException e) {
      return notReplaced(cast, declaration, elements.getModuleOf(holder), e);
    } catch (IOException e) {
      return Optional.of(notWritten(declaration, declaration.place(), e.toString()));
    }
  }

  /** ECJ replaces no class that it sees; that is no loss where nothing has changed. */
  private Optional<Issue> notReplaced(
      GeneratedCast cast,
      CastDeclaration declaration,
      @Nullable ModuleElement module,
      FilerException e) {
    TypeElement there = Modules.typeOf(elements, module, declaration.className());
    if (there == null) {
      return Optional.of(
          notWritten(declaration, declaration.place(), String.valueOf(e.getMessage())));
    }
    boolean isSame =
        WrittenAnnotation.find(there, Generated.class.getName())
            .filter(mark -> mark.text("digest").value().equals(cast.digest()))
            .isPresent();
    return isSame
        ? Optional.empty()
        : Optional.of(
            issue(Message.STALE_INDEX, declaration, declaration.place(), declaration.className()));
  }

  private static Issue notWritten(CastDeclaration declaration, SourcePosition place, String why) {
    return issue(Message.INDEX_NOT_WRITTEN, declaration, place, declaration.className(), why);
  }

  private static Issue issue(
      Message message, CastDeclaration declaration, SourcePosition place, Object... values) {
    return message.aboutCast(declaration.subject(), place, values);
  }
}
