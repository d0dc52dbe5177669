package dev.dramatis.processor;

import dev.dramatis.processor.generate.GeneratedBank;
import dev.dramatis.processor.generate.GeneratedFile;
import dev.dramatis.processor.generate.RoundWriter;
import dev.dramatis.processor.issue.Issue;
import dev.dramatis.processor.issue.Message;
import dev.dramatis.processor.issue.Place;
import dev.dramatis.processor.model.Cast;
import dev.dramatis.processor.model.VisibleBank;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** Writes the files of a bank, unless what is in the output or beside it forbids it. */
final class BankFiles {

  /** No character is at fault, so none is left out for it. */
  private static final String NOBODY = "";

  private final Filer filer;
  private final Output output;
  private final Cast cast;
  private final List<TypeElement> types;
  private final List<Issue> issues = new ArrayList<>();

  BankFiles(ProcessingEnvironment environment, Output output, Cast cast, List<TypeElement> types) {
    this.filer = environment.getFiler();
    this.output = output;
    this.cast = cast;
    this.types = types;
  }

  /** Writes what can be written; returns what could not, and why. */
  List<Issue> write(GeneratedBank bank) {
    if (isTaken(bank.index())) {
      tell(Message.TAKEN_INDEX, bank.index());
      return issues;
    }
    cast.own().forEach(earlier -> tellIfMoved(earlier, bank));
    if (cast.own().isEmpty() && isUnseen(bank.index())) {
      tell(Message.UNSEEN_OUTPUT);
    }
    List<BucketClash> clashes = BucketClash.of(bank, cast);
    clashes.forEach(this::tell);
    boolean isClash = clashes.stream().anyMatch(clash -> clash.concerns(bank.index()));
    writeAll(isClash ? bank.withoutPointer() : bank);
    return issues;
  }

  private void writeAll(GeneratedBank bank) {
    for (GeneratedFile file : bank.files()) {
      if (!write(file, bank)) {
        break;
      }
    }
  }

  /**
   * Writes a class that is of no use but that another round follows. Where it cannot be written,
   * the compiler decides whether one does.
   *
   * @param packageName the package of the index; empty where there will be none
   */
  void askForRound(String packageName) {
    if (!packageName.isEmpty()) {
      GeneratedFile file = RoundWriter.write(packageName);
      try {
        write(file);
      } catch (IOException e) {
        // The last round writes the index then.
      }
    }
  }

  /** Another module's index of the same name is seen, and this module's output has none. */
  private boolean isTaken(String index) {
    int dot = index.lastIndexOf('.');
    return cast.others().stream().anyMatch(other -> other.index().equals(index))
        && !output.has(index.substring(0, dot), index.substring(dot + 1));
  }

  private boolean isUnseen(String index) {
    int dot = index.lastIndexOf('.');
    return output.hasClass(index.substring(0, dot), index.substring(dot + 1));
  }

  private void tellIfMoved(VisibleBank earlier, GeneratedBank bank) {
    if (!earlier.index().equals(bank.index())) {
      tell(Message.MOVED_INDEX, earlier.index(), bank.index());
    } else if (!earlier.pointer().equals(bank.pointer())) {
      tell(Message.MOVED_POINTER, earlier.pointer().packageName(), bank.pointer().packageName());
    }
  }

  private void tell(BucketClash clash) {
    tell(
        Message.SHARED_BUCKET,
        clash.first().index(),
        clash.first().module(),
        clash.second().index(),
        clash.second().module(),
        clash.first().bucket().packageName(),
        clash.free().name());
  }

  private boolean write(GeneratedFile file, GeneratedBank bank) {
    try {
      write(file);
      return true;
    } catch (FilerException e) {
      return cannotReplace(file, bank);
    } catch (IOException e) {
      tell(Message.INDEX_NOT_WRITTEN, file.name(), e.toString());
      return false;
    }
  }

  private void write(GeneratedFile file) throws IOException {
    Element[] origins = types.toArray(new Element[0]);
    if (file.isSource()) {
      try (Writer writer = filer.createSourceFile(file.name(), origins).openWriter()) {
        writer.write(file.text());
      }
    } else {
      writeResource(file, origins);
    }
  }

  /** As bytes: a writer would encode them as the compiler was told to read sources. */
  private void writeResource(GeneratedFile file, Element[] origins) throws IOException {
    try (OutputStream out =
        filer
            .createResource(StandardLocation.CLASS_OUTPUT, "", file.name(), origins)
            .openOutputStream()) {
      out.write(file.text().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** ECJ replaces no class that it sees; that is no loss where nothing has changed. */
  private boolean cannotReplace(GeneratedFile file, GeneratedBank bank) {
    Optional<VisibleBank> own =
        cast.earlier().filter(earlier -> earlier.index().equals(bank.index()));
    if (own.isEmpty()) {
      tell(
          Message.INDEX_NOT_WRITTEN,
          file.name(),
          "it exists already; rename or remove the other one");
      return false;
    }
    if (own.get().digest().equals(bank.digest())) {
      return true;
    }
    tell(Message.STALE_INDEX, bank.index());
    return false;
  }

  private void tell(Message message, Object... values) {
    issues.add(message.about(NOBODY, Place.of(types.get(0)), values));
  }
}
