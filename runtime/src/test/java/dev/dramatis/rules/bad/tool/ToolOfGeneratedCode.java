package dev.dramatis.rules.bad.tool;

import dev.dramatis.spi.tool.ToolArguments;

/** A tool that knows how generated code reads its arguments. */
public interface ToolOfGeneratedCode {

  ToolArguments arguments();
}
