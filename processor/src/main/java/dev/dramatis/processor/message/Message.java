package dev.dramatis.processor.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;

/** The catalogue of messages: a stable id, a severity, and the wording of each. */
public enum Message {
  MISSING_NAME("@Character has no name; write name = \"…\", the name that users see"),
  LONG_NAME("the name has %d characters; shorten it to %d or fewer"),
  HIDDEN_CHARACTER("the name contains %s, which is invisible; remove it"),
  INVALID_DESCRIPTION("the description %s"),
  UNTIDY_VALUE(Diagnostic.Kind.WARNING, "%s; remove it, or accept it with allow = \"UntidyValue\""),
  INVALID_ID(
      "\"%s\" is not an id; write at most 255 lower-case letters and digits, joined by single"
          + " hyphens, such as \"%s\""),
  DUPLICATE_NAME(
      Diagnostic.Kind.ERROR,
      "\"%s\" is already the name of %s; give one of them another name",
      "\"%s\" is the name of both %s in the bank %s and %s in the bank %s; rename one of them, or"
          + " leave one out, as with exclude = \"%s\""),
  DUPLICATE_ID(
      Diagnostic.Kind.ERROR,
      "\"%s\" is already the id of %s; give one of them another id with id = \"…\"",
      "\"%s\" is the id of both %s in the bank %s and %s in the bank %s; give one of them another id,"
          + " or leave one out, as with exclude = \"%s\""),
  SIMILAR_NAME(
      Diagnostic.Kind.WARNING,
      "\"%s\" is easily confused with \"%s\", the name of %s; rename one of them,"
          + " or accept it with allow = \"SimilarName\"",
      "\"%s\", the name of %s in the bank %s, is easily confused with \"%s\", the name of %s in the"
          + " bank %s; rename one of them, leave one out, as with exclude = \"%s\", or accept it"
          + " with allow = \"SimilarName\""),
  SHARED_VOICE(
      Diagnostic.Kind.WARNING,
      "\"%s\" is already the voice of %s, and users recognize characters by their voices; give one of"
          + " them another voice, or accept it with allow = \"SharedVoice\""),
  UNKNOWN_VOICE(
      Diagnostic.Kind.WARNING,
      "\"%s\" is not in the voice list %s%s; fix it, add it to the list, or accept it with"
          + " allow = \"UnknownVoice\""),
  UNSPEAKABLE_TEXT(
      Diagnostic.Kind.WARNING,
      "%s has %s, which no voice can speak; %s, or accept it with allow = \"UnspeakableText\""),
  MISSING_VOICE("%s has no voice; add a voice annotation such as @FileVoice(path = \"…\")"),
  SECOND_VOICE("%s already has the voice @%s; remove one of them"),
  MISSING_INSTRUCTIONS(
      "%s has no instructions; add an instructions annotation such as @ConstantPrompt(\"…\"),"
          + " or implement PromptGenerator"),
  SECOND_INSTRUCTIONS("%s already has the instructions @%s; remove one of them"),
  SECOND_TRAIT("%s already has the trait %s, from @%s; remove one of them"),
  UNKNOWN_INPUT(
      "line %d of the text has the placeholder {%s}, and %s%s; correct it, add it to the record,"
          + " or write {{%s}} for the braces"),
  UNUSED_INPUT(
      "the component %s of %s is in no placeholder of the text; add {%s} to the text, or remove it"),
  UNREADABLE_INPUT(
      "the %s %s of %s is of the type %s, which has no text for a voice; make it a String"),
  BROKEN_INPUT(
      "line %d of the text has the default of {%s|…} broken; write it in one line, without braces,"
          + " and close it with a brace"),
  NO_INPUTS("%s cannot fill its template, because %s; let it implement PromptInputs<%s.Inputs>"),
  SECOND_INPUTS(
      "%s names inputs and implements PromptInputs, and a template takes its values from one of them;"
          + " remove the other"),
  LOOKS_LIKE_INPUT(
      Diagnostic.Kind.WARNING,
      "line %d of the text says %s as it is, and it looks like a placeholder; write {name} in a"
          + " @TemplatePrompt, or accept it with allow = \"LooksLikeInput\""),
  EMPTY_GREETING(
      "%s has a greeting without text; write what the character says first, or remove it"),
  UNSPEAKABLE_GREETING("the greeting has %s, which no voice can speak; %s"),
  INVALID_TOOL_NAME(
      "\"%s\" cannot be the name of %s, because LLMs' servers refuse it; %s of at most 64 letters from"
          + " a to z, digits, - and _"),
  DUPLICATE_TOOL(
      "\"%s\" is already the name of another tool, %s; give one of them another with name = \"…\""),
  MISSING_TOOL_TEXT("%s has no text for the LLM; %s"),
  UNCALLABLE_TOOL("the tool %s %s"),
  UNREADABLE_TOOL(
      "the type %s in the tool %s cannot be found; put the jar that has it on the class path"),
  UNSUPPORTED_PARAMETER("%s %s"),
  UNNAMED_PARAMETER(
      "the class file of %s does not tell the name of parameter %s of %s; compile it with -g and"
          + " -parameters, or override the tool in %s"),
  UNSUPPORTED_RESULT(
      "%s returns %s, which has no text for the LLM; return String, int, long, double, boolean, an"
          + " enum or nothing"),
  CONTRADICTING_BOUNDS("no value satisfies the constraints of %s; correct one of them"),
  UNCHECKED_CONSTRAINT("%s has %s"),
  UNDECLARED_HOST_OBJECT("%s %s"),
  UNSPEAKABLE_MEANWHILE("what is said while %s runs has %s"),
  LOST_TOOL(
      Diagnostic.Kind.WARNING,
      "%s overrides the tool of %s and is none itself, so no LLM can call it; repeat @Tool, or accept"
          + " it with allow = \"LostTool\""),
  FOREIGN_TOOL(
      Diagnostic.Kind.WARNING,
      "%s has the @%s of %s, which makes it no tool of a character; use @Tool of"
          + " dev.dramatis.annotation, or accept it with allow = \"ForeignTool\""),
  MANY_TOOLS(
      Diagnostic.Kind.WARNING,
      "%s has %d tools, and LLMs choose badly among more than %d; remove some, or accept it with"
          + " allow = \"ManyTools\""),
  INVALID_VALUE("%s of @%s %s"),
  UNDECIDED_VALUE(
      "%s of @%s cannot be checked, because the regular expression \"%s\" backtracks on it for too"
          + " long or too deep; replace a repeated group such as (a|b)* by a class such as [ab]*,"
          + " avoid .* next to .*, or shorten the text"),
  MISSING_VALUE("%s of @%s is missing; write %s = @%s(…) with %s"),
  UNREADABLE_VALUE(
      "%s of @%s cannot be read; fix the compiler error reported there, or write a constant"),
  UNREADABLE_CLASS("%s cannot be read; fix the problem that the compiler gives as the reason: %s"),
  UNKNOWN_LANGUAGE("\"%s\" is not a language%s; write a BCP 47 tag such as \"en\" or \"pt-BR\""),
  UNKNOWN_CHECK("allow names \"%s\", which is not a warning%s; write one of %s"),
  UNKNOWN_LICENSE(
      Diagnostic.Kind.ERROR,
      "\"%s\" is not a license that this build accepts%s; use one of %s, by name or by address",
      "%1$s in the bank %2$s has the license \"%3$s\", and this build accepts only %4$s; leave it out"
          + " with exclude = \"%5$s\", or add the license to -Adramatis.licenses"),
  MISSING_LICENSE(
      Diagnostic.Kind.ERROR,
      "@%s of %s names no license, and this build accepts only voices under %s; write %s = \"…\"",
      "%1$s in the bank %2$s has a voice without a license, and this build accepts only %4$s; leave"
          + " it out with exclude = \"%5$s\""),
  LONG_TEXT(
      "%s has %d bytes, more than the 65534 of a constant in a class file; shorten it, or build it in"
          + " prompt code"),
  TOO_MANY_VALUES(
      "the annotations of %s have %d values, more than the limit of %d; move some of them into prompt"
          + " code"),
  TOO_MANY_CHARACTERS(
      "this module has %s characters, more than the limit of %s; move some of them into another"
          + " module"),
  MISSING_CHARACTER(
      "%s has @%s but is not a character; add @Character(name = \"…\"), and import"
          + " dev.dramatis.annotation.Character explicitly, because java.lang also has a Character"),
  NOT_A_CLASS("%s is %s; make it a class"),
  ABSTRACT_CLASS("%s is abstract, so no session can have an instance; remove abstract"),
  INNER_CLASS(
      "%s needs an instance of its outer class; make it static, or move it to a file of its own"),
  PRIVATE_CLASS(
      "%s is private%s, so the generated index cannot create it; make it package-private"),
  MISSING_CONSTRUCTOR(
      "%s has no constructor without parameters that its package can call; add a package-private one"),
  CHECKED_CONSTRUCTOR(
      "the constructor of %s throws %s; catch the exception there, or move that code into persona"),
  UNNAMED_PACKAGE(
      "%s is in the unnamed package, and an index cannot import it from there; add a package"
          + " declaration"),
  MISSING_BANK(
      "the characters of this module are in several packages (%s); choose the package of their index"
          + " with @Bank(\"…\") in its package-info.java"),
  SECOND_BANK("the package %s already has the @Bank of this module; remove one @Bank"),
  EMPTY_BANK(
      Diagnostic.Kind.WARNING,
      "the bank of package %s has no characters; add a class with @Character, or remove @Bank"),
  BLANK_BANK("@Bank has no name; write a name, such as @Bank(\"%s\")"),
  MISSING_PROVIDES(
      Diagnostic.Kind.WARNING,
      "the module %s does not provide its characters, so hosts on the module path do not find them;"
          + " add to its module-info.java: provides dev.dramatis.spi.CharacterBank with %s;"),
  BROKEN_KIND("@%s does not match its record: %s"),
  RUNTIME_CONSTRAINT(
      Diagnostic.Kind.NOTE,
      "not every constraint of @%s can be checked here: %s is evaluated by a validator at run time"),
  LATE_CHARACTER(
      "%s is generated by another processor too late for the index; write it by hand, or generate it"
          + " in the first round"),
  LATE_KIND(
      "@%s is generated by another processor after the index was written, so %s is in the index"
          + " without it; write the annotation by hand, or in a module of its own"),
  COMPILED_TWICE(
      "%s is already in the index %s on the class path; compile it with -proc:none, which leaves that"
          + " index unchanged"),
  SHARED_INDEX(
      Diagnostic.Kind.WARNING,
      "two visible banks have the index %s, and a host finds only one of them; give one of them"
          + " another package with @Bank, or accept it with allow = \"SharedIndex\""),
  UNREADABLE_BANK(
      Diagnostic.Kind.WARNING,
      "%s describes a bank in a format that this version does not read, so its characters are not"
          + " compared with these; compile its module again with this dramatis-processor, or accept it"
          + " with allow = \"UnreadableBank\"",
      "%s describes a bank, and no dramatis-processor has written it, so the cast is without that"
          + " bank; compile its module again, or accept it with allow = \"UnreadableBank\""),
  SHARED_BANK(
      Diagnostic.Kind.WARNING,
      "the banks of %s and of %s are both called \"%s\", so that hosts and logs cannot tell them"
          + " apart; rename one of them with @Bank, or accept it with allow = \"SharedBank\""),
  UNKNOWN_BANK(
      "no visible bank has the name, the package or the index \"%s\"%s; write one of %s, or depend on"
          + " its module"),
  UNKNOWN_TOOL("\"%s\" is no tool of this cast: %s%s; %s"),
  UNKNOWN_EXCLUDE(
      "\"%s\" in exclude is %s%s; write the bank and the id, such as \"%s\", or the name of the"
          + " character class"),
  EMPTY_CAST(
      Diagnostic.Kind.WARNING,
      "the cast of %s has no bank, because this compile sees none; depend on a module with"
          + " characters, or accept it with allow = \"EmptyCast\""),
  MISSING_NEED(
      Diagnostic.Kind.ERROR,
      "%s needs %s, which the @Cast of %s does not give; add %s.class to provides or perSession there,"
          + " or make the need optional",
      "the cast gives no %s, which is required by %s; add %s.class to provides or perSession, or leave"
          + " out the character, as with exclude = \"%s\""),
  SUBTYPE_OF_NEED(
      "the characters ask for %2$s, and %1$s is only a subtype of it; write %3$s.class"),
  UNREADABLE_FORMAT(
      "the bank %s with the index %s has format %d, and the runtime reads formats %d to %d; %s"),
  MISSING_INDEX(
      "the bank %s is visible without its index %s, so no host can load it; keep its classes where"
          + " its jar is made, or choose other banks with banks = {…}"),
  SECOND_CAST("%s already has the @Cast of this module; remove one @Cast"),
  TAKEN_CAST(
      "%s is already the cast of another visible module, such as that of the main classes for tests;"
          + " put this @Cast into another package"),
  SEVERAL_MODULES(
      Diagnostic.Kind.ERROR,
      "the characters of the modules %s are compiled together, but each module needs its own index;"
          + " compile one module at a time, such as with javac -m %s",
      "the modules %s, which have characters or a cast, are compiled together, but each needs classes"
          + " of its own; compile one module at a time, such as with javac -m %s"),
  TAKEN_INDEX(
      "%s is already the index of another visible bank; move this index into another package, with"
          + " @Bank(\"…\") in its package-info.java"),
  SHARED_BUCKET(
      "the banks of %s in the module %s and of %s in the module %s make %s a split package; compile"
          + " one of them with another bucket, such as -Adramatis.bucket=%s"),
  MOVED_INDEX(
      "the index of this module was %s in an earlier compile and is now %s, so a host would find"
          + " both; clean the output"),
  MOVED_POINTER(
      "the pointer of this bank was in the package %s in an earlier compile and is now in %s, so"
          + " other modules would find both; clean the output"),
  STALE_INDEX("%s has changed, and this compiler cannot replace a visible class; clean the output"),
  UNSEEN_OUTPUT(
      Diagnostic.Kind.WARNING,
      "the output contains %s from an earlier compile but is not on the class path, so the index"
          + " loses it; put the output on the class path, or clean it"),
  INDEX_NOT_WRITTEN("%s cannot be written: %s"),
  VERSION_MISMATCH(
      "dramatis-processor has version %s and dramatis-runtime has version %s; set both to the same"
          + " version in the build"),
  INVALID_OPTION("-A%s has the value \"%s\", which is not %s%s; write %s"),
  UNKNOWN_OPTION("-A%s is not an option of Dramatis%s; use one of %s"),
  UNREADABLE_VOICE_LIST(
      "-Adramatis.voices names \"%s\", which cannot be read (%s); write the full path of a text file"
          + " with one voice a line, such as ${project.basedir}/src/main/voices.txt in Maven"),
  INCOMPLETE_PROCESSOR_PATH(
      "the processor path lacks %s; declare dramatis-processor where the build also resolves its"
          + " dependencies, such as annotationProcessorPaths of Maven's compiler plugin"),
  INTERNAL_ERROR("Dramatis failed because of a defect of its own; please report this: %s at %s");

  private final Diagnostic.Kind kind;
  private final String wording;
  private final String wordingForCasts;
  private final String id;

  Message(String wording) {
    this(Diagnostic.Kind.ERROR, wording);
  }

  Message(Diagnostic.Kind kind, String wording) {
    this(kind, wording, wording);
  }

  Message(Diagnostic.Kind kind, String wording, String wordingForCasts) {
    this.kind = kind;
    this.wording = wording;
    this.wordingForCasts = wordingForCasts;
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

  /** Returns the ids of the warnings, which can be accepted on a character or a cast. */
  public static List<String> warnings() {
    List<String> ids = new ArrayList<>();
    for (Message message : values()) {
      if (message.kind == Diagnostic.Kind.WARNING) {
        ids.add(message.id);
      }
    }
    return ids;
  }

  /** Returns the stable id that is printed in brackets: {@code DuplicateName}. */
  public String id() {
    return id;
  }

  public boolean isError() {
    return kind == Diagnostic.Kind.ERROR;
  }

  /** Returns whether the cause may be a type that another processor has yet to generate. */
  public boolean isAboutWhatIsMissing() {
    return switch (this) {
      case MISSING_VOICE,
          MISSING_INSTRUCTIONS,
          MISSING_CONSTRUCTOR,
          CHECKED_CONSTRUCTOR,
          UNREADABLE_VALUE,
          UNREADABLE_CLASS,
          UNREADABLE_TOOL,
          BROKEN_KIND ->
          true;
      default -> false;
    };
  }

  /** Returns the severity: {@code error}, {@code warning} or {@code note}. */
  public String severity() {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Returns an issue with this message. */
  public Issue about(String subject, SourcePosition place, Object... values) {
    return new Issue(this, kind, subject, place, sentence(wording, values));
  }

  /** Returns an issue about a host's cast, for which some messages have another wording. */
  public Issue aboutCast(String subject, SourcePosition place, Object... values) {
    return new Issue(this, kind, subject, place, sentence(wordingForCasts, values));
  }

  /** Returns the text to print for an issue without a place. */
  public String text(Object... values) {
    return "[" + id + "] " + sentence(wording, values);
  }

  private static String sentence(String wording, Object... values) {
    Object[] printable = values.clone();
    for (int i = 0; i < values.length; i++) {
      if (!(values[i] instanceof Number)) {
        printable[i] = OneLine.of(String.valueOf(values[i]));
      }
    }
    return String.format(Locale.ROOT, wording, printable);
  }
}
