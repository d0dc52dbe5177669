package dev.dramatis.processor.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;

/** Every message of the processor: a stable id, a severity, and the wording. */
public enum Message {
  MISSING_NAME("@Character has no name; write name = \"…\", the name that users see"),
  LONG_NAME("the name has %d characters; shorten it to %d or fewer"),
  HIDDEN_CHARACTER("the name has %s in it, which nothing shows; leave it out"),
  UNTIDY_VALUE(Diagnostic.Kind.WARNING, "%s; remove it, or accept it with allow = \"UntidyValue\""),
  INVALID_ID(
      "\"%s\" is not an id; write lower-case letters and digits joined by single hyphens,"
          + " 255 of them at most, such as \"%s\""),
  DUPLICATE_NAME("\"%s\" is already the name of %s; give one of them another name"),
  DUPLICATE_ID("\"%s\" is already the id of %s; give one of them another with id = \"…\""),
  SIMILAR_NAME(
      Diagnostic.Kind.WARNING,
      "\"%s\" is hard to tell from \"%s\", the name of %s; rename one of them,"
          + " or accept it with allow = \"SimilarName\""),
  SHARED_VOICE(
      Diagnostic.Kind.WARNING,
      "\"%s\" is the voice of %s already, and users tell characters by their voices; give one of them"
          + " another, or accept it with allow = \"SharedVoice\""),
  UNKNOWN_VOICE(
      Diagnostic.Kind.WARNING,
      "\"%s\" is not in the voice list %s%s; correct it, add it to the list, or accept it with"
          + " allow = \"UnknownVoice\""),
  UNSPEAKABLE_TEXT(
      Diagnostic.Kind.WARNING,
      "%s has %s, which no voice can speak; %s, or accept it with allow = \"UnspeakableText\""),
  MISSING_VOICE("%s has no voice; add a voice annotation such as @FileVoice(path = \"…\")"),
  SECOND_VOICE("%s has a voice already, @%s; remove one of them"),
  MISSING_INSTRUCTIONS(
      "%s says nothing to the LLM; add an instructions annotation such as @ConstantPrompt(\"…\"),"
          + " or implement PromptGenerator"),
  SECOND_INSTRUCTIONS("%s has instructions already, @%s; remove one of them"),
  SECOND_TRAIT("%s has a %s already, from @%s; remove one of them"),
  UNKNOWN_INPUT(
      "line %d of the text has the placeholder {%s}, and %s%s; correct it, add it to the record,"
          + " or write {{%s}} for the braces"),
  UNUSED_INPUT(
      "the component %s of %s is in no placeholder of the text; add {%s} to the text, or remove it"),
  UNREADABLE_INPUT(
      "the component %s of %s is of the type %s, which has no text for a voice; make it a String"),
  BROKEN_INPUT(
      "line %d of the text has the default of {%s|…} broken; write it in one line, without braces,"
          + " and close it with a brace"),
  NO_INPUTS("%s cannot fill its template, because %s; let it implement PromptInputs<%s.Inputs>"),
  LOOKS_LIKE_INPUT(
      Diagnostic.Kind.WARNING,
      "line %d of the text says %s as it is, and it looks like a placeholder; write {name} in a"
          + " @TemplatePrompt, or accept it with allow = \"LooksLikeInput\""),
  INVALID_VALUE("%s of @%s %s"),
  UNDECIDED_VALUE(
      "%s of @%s cannot be checked, because the regular expression \"%s\" backtracks on it too long"
          + " or too deep; repeat a class such as [ab]* in place of a group such as (a|b)*, and not"
          + " .* beside .*, or shorten the text"),
  MISSING_VALUE("%s of @%s is missing; write %s = @%s(…) with %s"),
  UNREADABLE_VALUE(
      "%s of @%s cannot be read; mend what the compiler says about it, or write a constant"),
  UNREADABLE_CLASS("%s cannot be read, and the compiler says why: %s"),
  UNKNOWN_LANGUAGE("\"%s\" is not a language%s; write a BCP 47 tag such as \"en\" or \"pt-BR\""),
  UNKNOWN_CHECK("allow names \"%s\", which is not a warning%s; the warnings are %s"),
  UNKNOWN_LICENSE(
      "\"%s\" is not a license that this build accepts%s; it accepts %s, by name or by address"),
  MISSING_LICENSE(
      "@%s of %s names no license, and this build accepts voices under %s only; write %s = \"…\""),
  LONG_TEXT(
      "%s is %d bytes long, and a class file takes a constant of 65534; say it in fewer words, or"
          + " put it together in prompt code"),
  TOO_MANY_VALUES(
      "the annotations of %s have %d values, and one method of the index takes %d; keep some of"
          + " them in prompt code"),
  TOO_MANY_CHARACTERS(
      "this module has %s characters, and an index takes %s; move some of them into another"
          + " module, which gets an index of its own"),
  MISSING_CHARACTER(
      "%s has @%s and is no character; add @Character(name = \"…\"), and import"
          + " dev.dramatis.annotation.Character by its name, because java.lang has a Character too"),
  NOT_A_CLASS("%s is %s; make it a class"),
  ABSTRACT_CLASS("%s is abstract, so no session can have an instance; remove abstract"),
  INNER_CLASS("%s needs an instance of its outer class; make it static, or a class of its own"),
  PRIVATE_CLASS(
      "%s is private%s, so the generated index cannot create it; remove private, package-private"
          + " is fine"),
  MISSING_CONSTRUCTOR(
      "%s has no constructor without parameters that its package can call; add one"),
  CHECKED_CONSTRUCTOR(
      "the constructor of %s throws %s; catch it there, or do that work in the prompt"),
  UNNAMED_PACKAGE(
      "%s is in the unnamed package, which no index can import from; move it into a file that"
          + " begins with a package"),
  MISSING_BANK(
      "the characters of this module are in several packages (%s); say where their index belongs"
          + " with @Bank(\"…\") in the package-info.java of one package"),
  SECOND_BANK("the bank of this module is named in package %s already; remove one @Bank"),
  EMPTY_BANK(
      Diagnostic.Kind.WARNING,
      "the bank of package %s has no characters; add a class with @Character, or remove @Bank"),
  BLANK_BANK("@Bank has no name; write one, such as @Bank(\"%s\")"),
  MISSING_PROVIDES(
      Diagnostic.Kind.WARNING,
      "the module %s does not provide its characters, so hosts on the module path do not find them;"
          + " add to its module-info.java: provides dev.dramatis.spi.CharacterBank with %s;"),
  BROKEN_KIND("@%s binds wrongly: %s"),
  RUNTIME_CONSTRAINT(
      Diagnostic.Kind.NOTE,
      "not all that @%s asks for can be checked here: %s is decided by a validator at run time"),
  LATE_CHARACTER(
      "%s is generated by another processor after the index was written; write it by hand, or"
          + " generate it in the first round"),
  LATE_KIND(
      "@%s is generated by another processor after the index was written, so %s is in the index"
          + " without it; write the annotation by hand, or in a module of its own"),
  COMPILED_TWICE(
      "%s is in the index %s already, which this compile sees; compile it again with -proc:none,"
          + " which leaves the index as it is"),
  SHARED_INDEX(
      Diagnostic.Kind.WARNING,
      "two banks that this compile sees have the index %s, and a host finds one of them; give one of"
          + " them another package with @Bank, or accept it with allow = \"SharedIndex\""),
  UNREADABLE_BANK(
      Diagnostic.Kind.WARNING,
      "%s tells of a bank in a way that Dramatis does not, so its characters are not compared with"
          + " these; build its jar again, or accept it with allow = \"UnreadableBank\""),
  SEVERAL_MODULES(
      "the characters of the modules %s are compiled together, and each module needs an index of its"
          + " own; compile one module at a time, such as with javac -m %s"),
  TAKEN_INDEX(
      "%s is the index of another bank, which this compile sees; put the index of this one into"
          + " another package, with @Bank(\"…\") in its package-info.java"),
  SHARED_BUCKET(
      "the banks of %s in the module %s and of %s in the module %s both have the package %s, and no"
          + " package can be in two modules; compile one of them with another bucket, such as"
          + " -Adramatis.bucket=%s"),
  MOVED_INDEX(
      "the index of this module was %s in an earlier compile, and is %s now; clean the output, or"
          + " a host finds both"),
  MOVED_POINTER(
      "what tells other modules of this bank was in the package %s in an earlier compile, and"
          + " belongs into %s now; clean the output, or they find both"),
  STALE_INDEX(
      "%s has changed, and this compiler cannot replace a class that it sees; clean the output"),
  UNSEEN_OUTPUT(
      Diagnostic.Kind.WARNING,
      "the output holds %s of an earlier compile, which this one does not see, so the index loses"
          + " it; put the output on the class path, or clean it"),
  INDEX_NOT_WRITTEN("%s cannot be written: %s"),
  VERSION_MISMATCH(
      "dramatis-processor is version %s, and dramatis-runtime %s; give both one version in the build"),
  INVALID_OPTION("-A%s says \"%s\", which is not %s%s; write %s"),
  UNKNOWN_OPTION("-A%s is not an option of Dramatis%s; the options are %s"),
  UNREADABLE_VOICE_LIST(
      "-Adramatis.voices names \"%s\", which cannot be read (%s); name a text file with one voice a"
          + " line, with its full path, such as ${project.basedir}/src/main/voices.txt in Maven"),
  INCOMPLETE_PROCESSOR_PATH(
      "the processor path lacks %s; name dramatis-processor where the build resolves its"
          + " dependencies too, such as in annotationProcessorPaths of Maven's compiler plugin"),
  INTERNAL_ERROR("Dramatis failed, which is its own fault; please report this: %s at %s");

  private final Diagnostic.Kind kind;
  private final String wording;
  private final String id;

  Message(String wording) {
    this(Diagnostic.Kind.ERROR, wording);
  }

  Message(Diagnostic.Kind kind, String wording) {
    this.kind = kind;
    this.wording = wording;
    this.id = pascalCase(name());
  }

  private static String pascalCase(String constant) {
    StringBuilder id = new StringBuilder();
    for (String word : constant.split("_", -1)) {
      id.append(word.charAt(0));
      for (char c : word.substring(1).toCharArray()) {
        id.append(java.lang.Character.toLowerCase(c));
      }
    }
    return id.toString();
  }

  /** The ids of the warnings, which an author can accept on a character. */
  public static List<String> warnings() {
    List<String> ids = new ArrayList<>();
    for (Message message : values()) {
      if (message.kind == Diagnostic.Kind.WARNING) {
        ids.add(message.id);
      }
    }
    return ids;
  }

  /** The stable id, as it stands in brackets before the text: {@code DuplicateName}. */
  public String id() {
    return id;
  }

  public boolean isError() {
    return kind == Diagnostic.Kind.ERROR;
  }

  /** Returns whether it may be about a type or a value that another processor has yet to make. */
  public boolean isAboutWhatIsMissing() {
    return switch (this) {
      case MISSING_VOICE,
          MISSING_INSTRUCTIONS,
          MISSING_CONSTRUCTOR,
          CHECKED_CONSTRUCTOR,
          UNREADABLE_VALUE,
          UNREADABLE_CLASS,
          BROKEN_KIND ->
          true;
      default -> false;
    };
  }

  /** How much it weighs, as the compiler says it: {@code error}, {@code warning}, {@code note}. */
  public String severity() {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** The message about something. */
  public Issue about(String subject, SourcePosition place, Object... values) {
    return new Issue(this, kind, subject, place, sentence(values));
  }

  /** The message as it is printed, for one that has no place. */
  public String text(Object... values) {
    return "[" + id + "] " + sentence(values);
  }

  private String sentence(Object... values) {
    Object[] printable = values.clone();
    for (int i = 0; i < values.length; i++) {
      if (!(values[i] instanceof Number)) {
        printable[i] = OneLine.of(String.valueOf(values[i]));
      }
    }
    return String.format(Locale.ROOT, wording, printable);
  }
}
