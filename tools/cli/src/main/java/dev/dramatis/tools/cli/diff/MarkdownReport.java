package dev.dramatis.tools.cli.diff;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comparison as a page for a release note: what is risky, then all of it. */
final class MarkdownReport {

  private final CastDiff diff;
  private final StringBuilder page = new StringBuilder();

  private MarkdownReport(CastDiff diff) {
    this.diff = diff;
  }

  static String of(CastDiff diff) {
    MarkdownReport report = new MarkdownReport(diff);
    report.addSummary();
    report.addRisks();
    report.addList("Added", diff.added());
    report.addList("Removed", diff.removed());
    report.addRenamed();
    diff.changed().forEach(report::addCharacter);
    report.addUnread();
    return report.page.toString();
  }

  private void addSummary() {
    page.append("# Changes of the cast\n\n");
    page.append(
        "%s added, %s removed, %s changed, %s unchanged. %s\n"
            .formatted(
                diff.added().size(),
                diff.removed().size(),
                diff.changed().size(),
                diff.unchanged(),
                risks()));
  }

  private String risks() {
    return switch (diff.risks()) {
      case 0 -> "No change is risky.";
      case 1 -> "**1 change is risky.**";
      default -> "**" + diff.risks() + " changes are risky.**";
    };
  }

  private void addRisks() {
    if (diff.risks() == 0) {
      return;
    }
    addTable("Risky", "character", "what", "old", "new");
    for (Portrait each : diff.removed()) {
      addRow(title(each), "removed", Markdown.cell(each.id()), Markdown.cell(null));
    }
    for (ChangedCharacter each : diff.changed()) {
      each.changes().stream().filter(Change::isRisky).forEach(change -> addRow(each, change));
    }
    for (Unread each : diff.unread()) {
      if (each.isRisky()) {
        addRow(Markdown.code(each.id()), "cannot be read", "read", Markdown.plain(each.reason()));
      }
    }
  }

  private void addRow(ChangedCharacter character, Change change) {
    addRow(
        title(character.after()),
        Markdown.plain(change.subject()),
        Markdown.cell(change.before()),
        Markdown.cell(change.after()));
  }

  private void addList(String title, List<Portrait> portraits) {
    if (portraits.isEmpty()) {
      return;
    }
    addTable(title, "character", "voice", "languages", "description");
    for (Portrait each : portraits) {
      addRow(
          title(each),
          Markdown.code(each.definition().voice().voice()),
          Markdown.plain(String.join(", ", each.definition().languages())),
          Markdown.plain(each.definition().description().orElse("")));
    }
  }

  private void addRenamed() {
    List<ChangedCharacter> renamed =
        diff.changed().stream()
            .filter(each -> !each.before().name().equals(each.after().name()))
            .toList();
    if (!renamed.isEmpty()) {
      addTable("Renamed", "id", "old", "new");
      renamed.forEach(
          each ->
              addRow(
                  Markdown.code(each.after().id()),
                  Markdown.plain(each.before().name()),
                  Markdown.plain(each.after().name())));
    }
  }

  private void addCharacter(ChangedCharacter character) {
    page.append("\n## ").append(title(character.after())).append('\n');
    List<Change> rows = character.changes().stream().filter(change -> !change.isText()).toList();
    if (!rows.isEmpty()) {
      addHead("what", "old", "new");
      rows.forEach(
          change ->
              addRow(
                  Markdown.plain(change.subject()) + (change.isRisky() ? " (risky)" : ""),
                  Markdown.cell(change.before()),
                  Markdown.cell(change.after())));
    }
    character.changes().stream().filter(Change::isText).forEach(this::addDiff);
  }

  private void addDiff(Change change) {
    page.append('\n')
        .append(Markdown.plain(change.subject()))
        .append(change.isRisky() ? ", risky:\n\n" : ":\n\n");
    page.append(
        Markdown.fence("diff", TextDiff.between(text(change.before()), text(change.after()))));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private void addUnread() {
    if (!diff.unread().isEmpty()) {
      addTable("Not compared, or not whole", "character", "cast", "why");
      diff.unread()
          .forEach(
              each ->
                  addRow(Markdown.code(each.id()), each.where(), Markdown.plain(each.reason())));
    }
  }

  private static String title(Portrait portrait) {
    return Markdown.plain(portrait.name()) + " (" + Markdown.code(portrait.id()) + ")";
  }

  private void addTable(String title, String... columns) {
    page.append("\n## ").append(title).append('\n');
    addHead(columns);
  }

  private void addHead(String... columns) {
    page.append('\n');
    addRow(columns);
    addRow(Collections.nCopies(columns.length, "---").toArray(String[]::new));
  }

  private void addRow(String... cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
