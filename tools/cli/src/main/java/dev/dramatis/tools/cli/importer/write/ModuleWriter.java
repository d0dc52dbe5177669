package dev.dramatis.tools.cli.importer.write;

import dev.dramatis.tools.cli.report.CliVersion;
import java.util.List;

/** Writes the {@code pom.xml} of a module that compiles the characters. */
public final class ModuleWriter {

  private final String packageName;
  private final List<String> licenses;

  /**
   * @param licenses that the build is to accept; none means those that the processor accepts
   */
  public ModuleWriter(String packageName, List<String> licenses) {
    this.packageName = packageName;
    this.licenses = List.copyOf(licenses);
  }

  /** Returns the file, which is next to {@code src}. */
  public SourceFile write() {
    return new SourceFile(
        "pom.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <project xmlns="http://maven.apache.org/POM/4.0.0"
                 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                 xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
          <modelVersion>4.0.0</modelVersion>

          <groupId>%1$s</groupId>
          <artifactId>%2$s</artifactId>
          <version>1.0.0-SNAPSHOT</version>

          <properties>
            <maven.compiler.release>17</maven.compiler.release>
            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
            <dramatis.version>%3$s</dramatis.version>
          </properties>

          <dependencies>
            <dependency>
              <groupId>dev.dramatis</groupId>
              <artifactId>dramatis-runtime</artifactId>
              <version>${dramatis.version}</version>
            </dependency>
          </dependencies>

          <build>
            <plugins>
              <plugin>
                <artifactId>maven-resources-plugin</artifactId>
                <version>3.5.0</version>
              </plugin>
              <plugin>
                <artifactId>maven-surefire-plugin</artifactId>
                <version>3.6.1</version>
              </plugin>
              <plugin>
                <artifactId>maven-jar-plugin</artifactId>
                <version>3.5.1</version>
              </plugin>
              <plugin>
                <artifactId>maven-compiler-plugin</artifactId>
                <version>3.16.0</version>
                <configuration>
        %4$s          <annotationProcessorPaths>
                    <path>
                      <groupId>dev.dramatis</groupId>
                      <artifactId>dramatis-processor</artifactId>
                      <version>${dramatis.version}</version>
                    </path>
                  </annotationProcessorPaths>
                </configuration>
              </plugin>
            </plugins>
          </build>
        </project>
        """
            .formatted(
                packageName,
                packageName.substring(packageName.lastIndexOf('.') + 1),
                CliVersion.number(),
                options()));
  }

  private String options() {
    return licenses.isEmpty()
        ? ""
        : """
                  <compilerArgs>
                    <arg>-Adramatis.licenses=%s</arg>
                  </compilerArgs>
        """
            .formatted(escaped(String.join(",", licenses)));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
