package dev.dramatis.processor.read;

import dev.dramatis.processor.model.CharacterClass;
import dev.dramatis.processor.model.VisibleBank;
import java.util.List;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * What other compilations left around the characters of this one.
 *
 * @param own the module's own bank; two where it has moved
 * @param others the banks of other modules
 * @param unreadable the class names of pointers that Dramatis did not write
 * @param kept the character classes of the module that this compile does not compile again
 * @param unseen those whose classes are in the output, where the compiler does not find them
 * @param packages the packages in the output that may carry {@code @Bank}
 */
public record Surroundings(
    List<VisibleBank> own,
    List<VisibleBank> others,
    List<String> unreadable,
    List<TypeElement> kept,
    List<CharacterClass> unseen,
    List<PackageElement> packages) {}
