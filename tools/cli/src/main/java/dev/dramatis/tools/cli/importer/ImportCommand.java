package dev.dramatis.tools.cli.importer;

import dev.dramatis.tools.cli.report.CliVersion;
import picocli.CommandLine.Command;

/** The sub-command {@code dramatis import}, whose name may be left out. */
@Command(name = "import", versionProvider = CliVersion.class)
public final class ImportCommand extends ImportAction {}
