package dev.dramatis.spi.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.management.ThreadMXBean;
import dev.dramatis.CharacterRegistry;
import dev.dramatis.LoadError;
import dev.dramatis.LogCapture;
import dev.dramatis.TestBank;
import dev.dramatis.cast.CharacterIndex;
import dev.dramatis.character.CharacterDefinition;
import dev.dramatis.character.Listed;
import dev.dramatis.character.VoiceSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of definitions that are not what they say. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DefinitionFileTest {

  private static final long MOST_BYTES = 16_000_000;

  /** Two definitions, the second one of code. */
  private static final String GOOD =
      file(
          definition("4:anna4:Anna9:cast.Anna1:2:en0:-2:NO-0:")
              + definition("!4:bert")
              + definition("5:carla6;Carl\u00e05:x.Car0:2:1:a1:b3:wow-1:7"));

  @Test
  void goodFile_isRead() throws Exception {
    assertThat(new DefinitionFile(index(GOOD)).ids()).containsExactly("anna", "bert", "carla");
    assertThat(read(GOOD))
        .containsExactly("anna Anna [en] [] NO", "bert", "carla Carl\u00e0 [] [a, b] YES");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "x",
        "-1:",
        "2147483647:",
        "2147483646:",
        "999999999:x",
        "2147483648:x",
        "99999999999999999999:x",
        "4294967297:x",
        "1:",
        "1:xy",
        "3x:abc"
      })
  void file_thatIsNotAsLongAsItSays_isRefused(String text) {
    assertIsCheap(
        () ->
            assertThatThrownBy(() -> new DefinitionFile(index(text)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is not as long as it was written"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".:1:a",
        "2147483647:1:a",
        "4294967297:1:a",
        "99999999999999999999:1:a",
        "9:1:",
        "1",
        ":",
        "3:5:a",
        "3:-:a",
        "3:2147483647:a",
        "0:",
        "2:1:a",
        "1:!"
      })
  void definition_thatLiesAboutItsLength_buildMismatch(String text) {
    String file = file(text);

    assertIsCheap(
        () ->
            assertThatThrownBy(() -> new DefinitionFile(index(file)).ids())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("of different builds"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1:a1:b1:c2147483647:",
        "1:a1:b1:c4294967297:1:x0:---",
        "1:a1:b1:c99999999999999999999:",
        "1:a1:b1:c0:2147483647:",
        "1:a1:b1:c0:0:-5:MAYBE-",
        "1:a1:b1:c0:0:--3:one",
        "1:a1:b1:c0:0:--11:99999999999",
        "1: 1:b1:c0:0:---",
        "1:a0:1:c0:0:---",
        "1:a1:b1:c0:0:",
        "1:a1:b1:c2:1:x",
        "1:a1:b1:c1:-0:---"
      })
  void text_thatIsNotADefinition_buildMismatch(String text) {
    assertIsCheap(
        () -> {
          assertIsOfAnotherBuild(() -> new DefinitionText(text).definition("bank"));
          assertIsOfAnotherBuild(() -> read(file(definition(text))));
        });
  }

  @Test
  void value_ofAnotherType_buildMismatch() {
    assertIsOfAnotherBuild(() -> new DefinitionText("1:x").booleanValue());
    assertIsOfAnotherBuild(() -> new DefinitionText("3:300").byteValue());
    assertIsOfAnotherBuild(() -> new DefinitionText("0:").charValue());
    assertIsOfAnotherBuild(() -> new DefinitionText("2:ab").charValue());
    assertIsOfAnotherBuild(() -> new DefinitionText("1:x").doubleValue());
    assertIsOfAnotherBuild(() -> new DefinitionText("1:x").floatValue());
    assertIsOfAnotherBuild(() -> new DefinitionText("1:x").intValue());
    assertIsOfAnotherBuild(() -> new DefinitionText("1:x").longValue());
    assertIsOfAnotherBuild(() -> new DefinitionText("5:99999").shortValue());
    assertIsOfAnotherBuild(() -> new DefinitionText("1:x").constant(Listed.class));
    assertIsOfAnotherBuild(() -> new DefinitionText("2147483647:").textList());
    assertIsOfAnotherBuild(() -> new DefinitionText("2147483647:").count());
    assertIsOfAnotherBuild(() -> new DefinitionText("").id());
  }

  @Test
  void value_ofItsType_isRead() {
    assertThat(new DefinitionText("4:true").booleanValue()).isTrue();
    assertThat(new DefinitionText("2:-1").byteValue()).isEqualTo((byte) -1);
    assertThat(new DefinitionText("1:x").charValue()).isEqualTo('x');
    assertThat(new DefinitionText("3:1.5").doubleValue()).isEqualTo(1.5);
    assertThat(new DefinitionText("3:1.5").floatValue()).isEqualTo(1.5f);
    assertThat(new DefinitionText("11:-2147483648").intValue()).isEqualTo(Integer.MIN_VALUE);
    assertThat(new DefinitionText("10:9999999999").longValue()).isEqualTo(9_999_999_999L);
    assertThat(new DefinitionText("5:32767").shortValue()).isEqualTo(Short.MAX_VALUE);
    assertThat(new DefinitionText("-").intValue()).isNull();
  }

  /** Each id would reach to the end of the file, though its definition is short. */
  @Test
  void ids_thatReachBeyondTheirDefinitions_costNoQuadraticMemory() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append("6:%s:".formatted(99_000 - i));
    }
    String file = file(text + "x".repeat(100_000));

    assertIsCheap(() -> assertIsOfAnotherBuild(() -> new DefinitionFile(index(file)).ids()));
  }

  @Test
  void anyDamage_endsAsOneOfTheTwoErrors() {
    Random random = new Random(20_261_128);
    byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 1_500; i++) {
      byte[] bad = good.clone();
      for (int times = 1 + random.nextInt(3); times > 0; times--) {
        bad[random.nextInt(bad.length)] =
            (byte) "0123456789:;-+!.x\u00e9".charAt(random.nextInt(18));
      }
      assertIsReadOrRefused(bad);
    }
  }

  @Test
  void anyBytes_endAsOneOfTheTwoErrors() {
    Random random = new Random(20_261_129);
    for (int i = 0; i < 1_500; i++) {
      byte[] bytes = new byte[random.nextInt(60)];
      random.nextBytes(bytes);
      byte[] head = (bytes.length + ":").getBytes(StandardCharsets.UTF_8);
      byte[] file = new byte[head.length + bytes.length];
      System.arraycopy(head, 0, file, 0, head.length);
      System.arraycopy(bytes, 0, file, head.length, bytes.length);
      assertIsReadOrRefused(file);
    }
  }

  private static void assertIsReadOrRefused(byte[] file) {
    for (Reading reading : List.<Reading>of(DefinitionFileTest::read, DefinitionFileTest::ids)) {
      Throwable thrown = cheapThrowable(() -> reading.of(file));
      if (thrown != null) {
        assertThat(thrown)
            .as(new String(file, StandardCharsets.UTF_8))
            .isInstanceOf(IllegalStateException.class);
        assertThat(thrown.getMessage()).containsAnyOf("different builds", "not as long as");
      }
    }
  }

  @Test
  void oneBadFile_besideAGoodBank_isReportedAndTheOthersAreThere() {
    try (LogCapture log = new LogCapture()) {
      CharacterRegistry registry =
          CharacterRegistry.of(
              new TestBank("a").with("anna", "Anna"), new FileBank("b", "2147483647:x"));

      assertThat(registry.definitions())
          .extracting(CharacterDefinition::id)
          .containsExactly("anna");
      assertThat(registry.report().errors())
          .extracting(LoadError::type)
          .containsExactly(LoadError.Type.UNUSABLE_BANK);
      assertThat(log.thrown()).singleElement().isInstanceOf(IllegalStateException.class);
    }
  }

  private interface Reading {
    Object of(byte[] file) throws Exception;
  }

  private interface Action {
    void run() throws Exception;
  }

  private static void assertIsOfAnotherBuild(Action action) {
    assertThatThrownBy(action::run)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("of different builds");
  }

  private static void assertIsCheap(Action action) {
    assertThat(cheapThrowable(action)).isNull();
  }

  private static @Nullable Throwable cheapThrowable(Action action) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    Throwable thrown = catchThrowable(action::run);
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_BYTES);
    return thrown;
  }

  private static String file(String definitions) {
    return definition(definitions);
  }

  private static String definition(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length + ":" + text;
  }

  private static List<String> read(String file) throws Exception {
    return read(file.getBytes(StandardCharsets.UTF_8));
  }

  /** As the generated code of a large cast does. */
  private static List<String> read(byte[] file) throws Exception {
    List<String> read = new ArrayList<>();
    DefinitionFile in = new DefinitionFile(index(file));
    for (DefinitionText text = in.next(); text != null; text = in.next()) {
      if (text.isDefinedInCode()) {
        read.add(text.id());
      } else {
        CharacterDefinition made = text.definition("cast").voice(new NoVoice()).build();
        read.add(
            "%s %s %s %s %s"
                .formatted(made.id(), made.name(), made.languages(), made.tags(), made.listed()));
      }
    }
    return read;
  }

  private static List<String> ids(byte[] file) throws Exception {
    return new DefinitionFile(index(file)).ids();
  }

  private static Class<?> index(String file) throws Exception {
    return index(file.getBytes(StandardCharsets.UTF_8));
  }

  private static Class<?> index(byte[] file) throws Exception {
    return new FileLoader(file).loadClass(CharacterIndex.class.getName());
  }

  private record NoVoice() implements VoiceSource {
    @Override
    public String kind() {
      return "none";
    }

    @Override
    public String voice() {
      return "none";
    }
  }

  /** A bank whose lists come from a file. */
  private static final class FileBank extends TestBank {
    private final String file;

    FileBank(String name, String file) {
      super(name);
      this.file = file;
    }

    @Override
    public int[] idHashes() {
      return new int[0];
    }

    @Override
    public List<String> ids() {
      try {
        return DefinitionFileTest.ids(file.getBytes(StandardCharsets.UTF_8));
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Has the class of the index, and its file. */
  private static final class FileLoader extends ClassLoader {
    private final byte[] file;

    FileLoader(byte[] file) {
      super(DefinitionFileTest.class.getClassLoader());
      this.file = file;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.equals(CharacterIndex.class.getName())) {
        return super.loadClass(name, resolve);
      }
      try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in == null ? new byte[0] : in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
      return name.endsWith(".definitions")
          ? new ByteArrayInputStream(file)
          : super.getResourceAsStream(name);
    }
  }
}
