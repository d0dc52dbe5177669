package dev.dramatis.tools.importer;

import dev.dramatis.internal.Release;
import picocli.CommandLine.Command;

/** The sub-command {@code importer import}, whose name may be left out. */
@Command(name = "import", version = "dramatis-importer " + Release.VERSION)
final class ImportCommand extends ImportAction {}
