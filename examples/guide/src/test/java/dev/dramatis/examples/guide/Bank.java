package dev.dramatis.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dramatis.examples.guide.Step.Shown;
import java.nio.file.Path;
import java.util.List;

/** The module that a page leaves behind, for the pages that depend on it. */
final class Bank {

  private static final Shell NOTHING = (command, folder) -> new Shell.Output(0, "");

  private Bank() {}

  /** Makes the files of a page in a folder and compiles them, without the commands between. */
  static Path of(String page, Path folder) {
    Workplace workplace = new Workplace(folder, NOTHING);
    for (Step step : Page.read(page).steps()) {
      if (!(step instanceof Shown)) {
        workplace.follow(step);
      }
    }
    PageModule module = new PageModule(workplace.folder(), List.of());
    Shell.Output output = module.compile();
    assertThat(output.status()).as(output.text()).isZero();
    return module.classes();
  }
}
