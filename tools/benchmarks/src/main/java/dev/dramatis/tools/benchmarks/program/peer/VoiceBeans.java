package dev.dramatis.tools.benchmarks.program.peer;

import dev.dramatis.tools.benchmarks.program.SourceFile;
import java.util.stream.Stream;

/** The beans that a list of voices in YAML is bound to, with the constraints on them. */
final class VoiceBeans {

  private static final String VOICE_LIST =
      """
      package app;

      import jakarta.validation.Valid;
      import jakarta.validation.constraints.NotEmpty;
      import jakarta.validation.constraints.NotNull;
      import java.util.List;

      public class VoiceList {

        @NotEmpty private List<@NotNull @Valid Voice> voices;

        public List<Voice> getVoices() {
          return voices;
        }

        public void setVoices(List<Voice> voices) {
          this.voices = voices;
        }
      }
      """;

  private static final String VOICE =
      """
      package app;

      import jakarta.validation.Valid;
      import jakarta.validation.constraints.NotBlank;
      import jakarta.validation.constraints.NotNull;

      public class Voice implements Persona {

        @NotBlank private String name;
        @NotNull @Valid private Source source;
        @NotNull @Valid private Instructions instructions;

        @Override
        public String name() {
          return name;
        }

        @Override
        public String voicePath() {
          return source.getPathOnServer();
        }

        @Override
        public String prompt() {
          return instructions.getText();
        }

        public String getName() {
          return name;
        }

        public void setName(String name) {
          this.name = name;
        }

        public Source getSource() {
          return source;
        }

        public void setSource(Source source) {
          this.source = source;
        }

        public Instructions getInstructions() {
          return instructions;
        }

        public void setInstructions(Instructions instructions) {
          this.instructions = instructions;
        }
      }
      """;

  private static final String SOURCE =
      """
      package app;

      import jakarta.validation.constraints.NotBlank;

      public class Source {

        @NotBlank private String pathOnServer;
        private String description;

        public String getPathOnServer() {
          return pathOnServer;
        }

        public void setPathOnServer(String pathOnServer) {
          this.pathOnServer = pathOnServer;
        }

        public String getDescription() {
          return description;
        }

        public void setDescription(String description) {
          this.description = description;
        }
      }
      """;

  private static final String INSTRUCTIONS =
      """
      package app;

      import jakarta.validation.constraints.NotBlank;

      public class Instructions {

        @NotBlank private String text;

        public String getText() {
          return text;
        }

        public void setText(String text) {
          this.text = text;
        }
      }
      """;

  private VoiceBeans() {}

  static Stream<SourceFile> files() {
    return Stream.of(
        new SourceFile("app/VoiceList.java", VOICE_LIST),
        new SourceFile("app/Voice.java", VOICE),
        new SourceFile("app/Source.java", SOURCE),
        new SourceFile("app/Instructions.java", INSTRUCTIONS));
  }
}
