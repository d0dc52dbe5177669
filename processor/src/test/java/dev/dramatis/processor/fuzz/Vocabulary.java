package dev.dramatis.processor.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;

/** What breaks a source when it stands in the wrong place. */
final class Vocabulary {

  static final List<String> KEYWORDS =
      List.of(
          "class",
          "interface",
          "enum",
          "record",
          "@interface",
          "abstract",
          "final",
          "static",
          "public",
          "private",
          "protected",
          "sealed",
          "non-sealed",
          "extends",
          "implements",
          "permits",
          "throws",
          "import",
          "package",
          "default",
          "new",
          "void",
          "int",
          "char",
          "long",
          "double",
          "native",
          "synchronized",
          "transient");

  private static final List<String> PUNCTUATION =
      List.of("{", "}", "(", ")", "[]", "<", ">", "<?>", ",", ";", "@", "=", ".", "...", "*", "?");

  private static final List<String> NAMES =
      List.of(
          "Nowhere",
          "Nowhere.TEXT",
          "nowhere.Kind",
          "String",
          "Object",
          "Override",
          "Math",
          "List<String>",
          "List<? super String>",
          "List",
          "String[]",
          "Integer",
          "int[][]",
          "Neighbour",
          "Robot",
          "Gertrude",
          "Ben",
          "Character",
          "Character.class",
          "dev.dramatis.annotation.Character",
          "java.lang.Character",
          "FileVoice",
          "ConstantPrompt",
          "BindsTo",
          "Bank",
          "Trait",
          "PromptGenerator",
          "Record",
          "Enum",
          "java.lang.annotation.Annotation",
          "Thread.State",
          "Listed",
          "T",
          "_x",
          "Développeuse",
          "東京",
          "a$b");

  private static final List<String> ANNOTATIONS =
      List.of(
          "@Character ",
          "@Character(name = \"Twin\") ",
          "@Character(name = \"the  neighbour\") ",
          "@FileVoice ",
          "@FileVoice(path = {\"a\", \"b\"}) ",
          "@ConstantPrompt ",
          "@ConstantPrompt(@Deprecated) ",
          "@Bank ",
          "@Bank(\"b\") ",
          "@BindsTo(Nowhere.class) ",
          "@BindsTo(int.class) ",
          "@BindsTo(Record.class) ",
          "@BindsTo(Gertrude.class) ",
          "@BindsTo(Settings.class) ",
          "@BindsTo(SettingsValues.class) ",
          "@NullIfAbsent ",
          "@Settings(part = @Settings) ",
          "@Settings(parts = @Settings.Part) ",
          "@Nowhere(name = \"a\") ",
          "@Pattern(regexp = \"(\") ",
          "@Pattern ",
          "@Pattern(regexp = \"(.*a.*){20}\") ",
          "@Pattern(regexp = \"(.|b)*\") ",
          "@DecimalMin(\"x\") ",
          "@Size(groups = Nowhere.class) ",
          "@Pattern(regexp = \"a\", flags = Pattern.Flag.NONE) ",
          "@Digits(integer = -1, fraction = 0) ",
          "@Tool ",
          "@Tool(\"Does it.\") ",
          "@Tool(name = \"a b\", value = \"x\") ",
          "@ToolParam(\"it\") ",
          "@FromHost ",
          "@Deprecated(forRemoval = true) ",
          "@SuppressWarnings(1) ",
          "@interface ");

  private static final List<String> OPENINGS =
      List.of(
          "class Around { ",
          "class Around<T> { private static ",
          "record Pair<A, B>(A a, List<? extends B> b) implements Trait {} ",
          "class Loop extends Loop {} ",
          "interface Cycle extends Circle {} interface Circle extends Cycle {} ",
          "enum Many { ONE { void x() {} }, TWO; } ",
          "sealed interface Shape permits Round {} record Round() implements Shape {} ",
          "class Method { void m() { class Local {} new Object() { int i; }; } } ",
          "@BindsTo(Selfish.class) @interface Selfish {} ",
          "@interface Rec { Rec value() default @Rec; } ",
          "@BindsTo(Void.class) @interface Empty { Class<?> value() default int.class; } ",
          "class Method { @Character(name = \"L\") void m() { @Character(name = \"M\") class L {} } } ");

  private Vocabulary() {}

  static String any(RandomGenerator random) {
    return switch (random.nextInt(5)) {
      case 0 -> Literals.any(random);
      case 1 -> name(random);
      case 2 -> annotation(random);
      case 3 -> keyword(random);
      default -> one(random, PUNCTUATION);
    };
  }

  static String name(RandomGenerator random) {
    return one(random, NAMES);
  }

  static String keyword(RandomGenerator random) {
    return one(random, KEYWORDS);
  }

  static String annotation(RandomGenerator random) {
    return one(random, ANNOTATIONS);
  }

  /** Something that the rest of the file then stands in or beside. */
  static String opening(RandomGenerator random) {
    return one(random, OPENINGS);
  }

  private static String one(RandomGenerator random, List<String> choice) {
    return choice.get(random.nextInt(choice.size()));
  }
}
