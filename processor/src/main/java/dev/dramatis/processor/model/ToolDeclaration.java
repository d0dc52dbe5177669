package dev.dramatis.processor.model;

import static java.util.stream.Collectors.joining;

import dev.dramatis.processor.message.SourcePosition;
import java.util.List;

/**
 * A method that the LLM may call, as its author declared it, right or wrong.
 *
 * @param method the method's name
 * @param name the name for the LLM: the method's, unless it has one of its own
 * @param description the text for the LLM; blank where none is written
 * @param meanwhile what the character says while it runs
 * @param parameters in their order, those that the host fills included
 * @param isVoid whether it returns nothing
 * @param faults what is wrong with it beyond what its declaration shows
 * @param place the method, or the character where the method is in a class file
 */
public record ToolDeclaration(
    String method,
    Located<String> name,
    Located<String> description,
    List<Located<String>> meanwhile,
    List<ToolParameter> parameters,
    boolean isVoid,
    List<ToolFault> faults,
    SourcePosition place) {

  /** Returns whether generated code can call it. */
  boolean isCallable() {
    return faults.stream().noneMatch(fault -> fault.message().isError())
        && parameters.stream().allMatch(ToolParameter::isReadable);
  }

  /** Returns the parameters that the LLM fills. */
  public List<ToolParameter> ofLlm() {
    return parameters.stream().filter(parameter -> !parameter.isOfHost()).toList();
  }

  /** Returns the method as its author says it: {@code bookTable(tables, guests)}. */
  public String spelled() {
    return parameters.stream().map(ToolParameter::name).collect(joining(", ", method + "(", ")"));
  }
}
