import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Checks a folder that `mvn deploy` wrote against the rules of Maven Central, as far as they can be checked without it:
 * {@code java ReleaseCheck.java FOLDER LICENSE [--snapshot]}. The option accepts a snapshot of this project.
 */
final class ReleaseCheck {

  private static final List<String> METADATA =
      List.of(
          "name",
          "description",
          "url",
          "licenses/license/name",
          "licenses/license/url",
          "developers/developer/name",
          "developers/developer/organization",
          "scm/connection",
          "scm/developerConnection",
          "scm/url",
          "issueManagement/url");

  private final Map<String, Pom> poms = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private final byte[] license;
  private final boolean snapshot;

  private ReleaseCheck(byte[] license, boolean snapshot) {
    this.license = license;
    this.snapshot = snapshot;
  }

  public static void main(String... arguments) throws Exception {
    List<Path> files;
    try (var all = Files.walk(Path.of(arguments[0]))) {
      files = all.filter(Files::isRegularFile).filter(file -> !isMetadata(file)).sorted().toList();
    }
    ReleaseCheck check =
        new ReleaseCheck(
            Files.readAllBytes(Path.of(arguments[1])), List.of(arguments).contains("--snapshot"));
    check.run(files);
    check.faults.forEach(System.err::println);
    System.out.printf(
        "%d artifacts, %d files, %d faults%n",
        check.poms.size(), files.size(), check.faults.size());
    System.exit(check.faults.isEmpty() && !check.poms.isEmpty() ? 0 : 1);
  }

  private void run(List<Path> files) throws Exception {
    for (Path file : files) {
      if (file.toString().endsWith(".pom")) {
        Pom pom = Pom.read(file);
        poms.put(pom.text("artifactId").orElseThrow(), pom);
      }
      checkCompanions(file);
    }
    for (Pom pom : poms.values()) {
      checkPom(pom);
      if (pom.text("packaging").orElse("jar").equals("jar")) {
        checkJars(pom);
      }
    }
    checkBom();
  }

  /** Each file has a signature and two checksums, which is what Central asks for. */
  private void checkCompanions(Path file) throws Exception {
    if (isCompanion(file)) {
      return;
    }
    require(Files.exists(beside(file, ".asc")), file, "has no signature");
    checkSum(file, ".md5", "MD5");
    checkSum(file, ".sha1", "SHA-1");
  }

  private void checkSum(Path file, String suffix, String algorithm) throws Exception {
    Path sum = beside(file, suffix);
    byte[] digest = MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file));
    require(
        Files.exists(sum)
            && Files.readString(sum).strip().equals(HexFormat.of().formatHex(digest)),
        file,
        "has no right " + suffix.substring(1));
  }

  private void checkPom(Pom pom) {
    for (String path : METADATA) {
      // Central reads the model with what its parent says; a name is each module's own.
      Optional<String> value = pom.text(path).or(() -> path.equals("name") ? Optional.empty() : parent(pom).flatMap(it -> it.text(path)));
      require(value.isPresent(), pom.file, "has no " + path);
    }
    String version = version(pom);
    require(snapshot || !version.endsWith("-SNAPSHOT"), pom.file, "is a snapshot");
    require(pom.element("parent").isEmpty() || parent(pom).isPresent(), pom.file, "has a parent that is not published with it");
    for (String banned : List.of("repositories", "pluginRepositories")) {
      require(pom.element(banned).isEmpty(), pom.file, "has " + banned);
    }
    for (Element dependency : pom.all("dependency")) {
      String other = Pom.child(dependency, "version").orElse("");
      require(
          !other.endsWith("-SNAPSHOT") || (snapshot && other.equals(version)),
          pom.file,
          "depends on the snapshot " + Pom.child(dependency, "artifactId").orElse("?") + " " + other);
    }
  }

  private void checkJars(Pom pom) throws IOException {
    checkJar(pom, ".jar", "META-INF/MANIFEST.MF");
    checkJar(pom, "-sources.jar", ".java");
    checkJar(pom, "-javadoc.jar", "index.html");
    if (Files.exists(pom.sibling("-all.jar"))) {
      checkJar(pom, "-all.jar", "META-INF/NOTICE");
    }
    Path sbom = pom.sibling("-cyclonedx.json");
    require(
        Files.exists(sbom) && Files.readString(sbom).contains("\"bomFormat\" : \"CycloneDX\""),
        pom.file,
        "has no SBOM");
  }

  private void checkJar(Pom pom, String suffix, String content) throws IOException {
    Path jar = pom.sibling(suffix);
    if (!Files.exists(jar)) {
      faults.add(pom.file.getFileName() + " has no " + suffix);
      return;
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      require(zip.stream().anyMatch(it -> it.getName().endsWith(content)), jar, "has no " + content);
      var entry = zip.getEntry("META-INF/LICENSE");
      require(
          entry != null && Arrays.equals(license, zip.getInputStream(entry).readAllBytes()),
          jar,
          "has no META-INF/LICENSE, or another one");
    }
  }

  /** The BOM has each published jar, and none of the versions that its parent manages. */
  private void checkBom() {
    Pom bom = poms.get("dramatis-bom");
    if (bom == null) {
      faults.add("there is no dramatis-bom");
      return;
    }
    Set<String> managed = new TreeSet<>();
    bom.all("dependency").forEach(it -> managed.add(Pom.child(it, "artifactId").orElse("?")));
    Set<String> published = new TreeSet<>(poms.keySet());
    published.removeIf(it -> poms.get(it).text("packaging").orElse("jar").equals("pom"));
    require(managed.equals(published), bom.file, "manages " + managed + ", and published are " + published);
    require(
        bom.element("parent").isEmpty() && bom.element("properties").isEmpty(),
        bom.file,
        "has a parent or properties, which are for this build and not for the users of the BOM");
  }

  private Optional<Pom> parent(Pom pom) {
    return pom.text("parent/artifactId")
        .map(poms::get)
        .filter(it -> pom.text("parent/version").equals(it.text("version")));
  }

  private static String version(Pom pom) {
    return pom.text("version").or(() -> pom.text("parent/version")).orElse("");
  }

  private void require(boolean condition, Path file, String fault) {
    if (!condition) {
      faults.add(file.getFileName() + " " + fault);
    }
  }

  private static boolean isMetadata(Path file) {
    return file.getFileName().toString().startsWith("maven-metadata");
  }

  private static boolean isCompanion(Path file) {
    return file.toString().matches(".*\\.(asc|md5|sha1|sha256|sha512)");
  }

  private static Path beside(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }

  private record Pom(Path file, Element root) {

    static Pom read(Path file) throws Exception {
      var document = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      try (var in = Files.newInputStream(file)) {
        return new Pom(file, document.parse(in).getDocumentElement());
      }
    }

    Path sibling(String suffix) {
      return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.pom$", suffix));
    }

    Optional<String> text(String path) {
      return element(path).map(it -> it.getTextContent().strip()).filter(it -> !it.isEmpty());
    }

    Optional<Element> element(String path) {
      Optional<Element> element = Optional.of(root);
      for (String name : path.split("/")) {
        element = element.flatMap(it -> only(it, name));
      }
      return element;
    }

    List<Element> all(String name) {
      var nodes = root.getElementsByTagName(name);
      return IntStream.range(0, nodes.getLength()).mapToObj(it -> (Element) nodes.item(it)).toList();
    }

    static Optional<String> child(Element element, String name) {
      return only(element, name).map(it -> it.getTextContent().strip());
    }

    private static Optional<Element> only(Element element, String name) {
      for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (node instanceof Element child && child.getTagName().equals(name)) {
          return Optional.of(child);
        }
      }
      return Optional.empty();
    }
  }
}
