package dev.dramatis.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import org.junit.jupiter.api.Test;

/** A defect of the processor, here of its environment, is said in one line and as our own. */
class InternalErrorTest {

  private static final Pattern SHOWN =
      Pattern.compile("\\[InternalError] .* at (?=dev\\.dramatis)");

  private final List<String> told = new ArrayList<>();

  @Test
  void defect_isToldAsTheReadmeShows() throws IOException {
    process(new IllegalStateException("no such thing"));

    assertThat(told)
        .singleElement()
        .asString()
        .startsWith("ERROR " + shown())
        .matches("[^\n]* at \\S+\\(\\w+\\.java:\\d+\\)");
  }

  /** As the JVM makes them, where it has seen the same one often. */
  @Test
  void defectWithoutAStackTrace_isToldToo() {
    IllegalStateException thrown = new IllegalStateException("no such thing");
    thrown.setStackTrace(new StackTraceElement[0]);

    process(thrown);

    assertThat(told).singleElement().asString().contains("[InternalError]", "no such thing");
  }

  private void process(RuntimeException thrown) {
    InvocationHandler thrower =
        (proxy, method, arguments) -> {
          throw thrown;
        };
    CharacterProcessor processor = new CharacterProcessor();
    processor.init(
        proxy(ProcessingEnvironment.class, (proxy, method, arguments) -> tool(method, thrower)));
    processor.process(Set.of(), proxy(RoundEnvironment.class, thrower));
  }

  private Object tool(Method method, InvocationHandler thrower) {
    return method.getReturnType() == Messager.class
        ? proxy(Messager.class, this::tell)
        : proxy(method.getReturnType(), thrower);
  }

  private Object tell(Object proxy, Method method, Object[] arguments) {
    told.add(arguments[0] + " " + arguments[1]);
    return "";
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static String shown() throws IOException {
    return SHOWN
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .map(MatchResult::group)
        .findFirst()
        .orElseThrow();
  }
}
