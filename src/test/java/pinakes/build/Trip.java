package pinakes.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import pinakes.catalogue.Catalogue;
import pinakes.check.CheckSettings;
import pinakes.check.Checks;
import pinakes.rdf.Description;
import pinakes.rdf.Run;
import pinakes.registry.AuthorityReader;
import pinakes.registry.Overlay;
import pinakes.registry.OverlayReader;
import pinakes.registry.Overlays;
import pinakes.registry.Registry;
import pinakes.registry.RegistryReader;
import pinakes.relate.Related;
import pinakes.relate.Relater;
import pinakes.resolve.Resolver;
import pinakes.source.Problem;
import pinakes.source.Source;
import pinakes.source.SourceFile;
import pinakes.source.SourceReader;

/**
 * Lists taken the whole way in memory.
 *
 * @param read the lists as they were read
 * @param catalogue what they say and what is held of it
 * @param problems by place
 * @param data every graph of the publication
 */
record Trip(Reader read, Catalogue catalogue, List<Problem> problems, DatasetGraph data) {

  static final String BASE = Description.DEFAULT_BASE;
  private static final Registry REGISTRY = RegistryReader.read();

  /**
   * The Markdown files of a folder with the overlays and authority files beside them, by their
   * names.
   */
  static Trip over(Path folder) {
    List<Source> lists = new ArrayList<>();
    Map<String, Overlay> overlays = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    List<SourceFile> authority = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".md")) {
          lists.add(SourceReader.decode(name, Files.readAllBytes(file)));
        } else if (name.endsWith(".overlay.ttl")) {
          SourceFile text = new SourceFile(name, Files.readString(file), "");
          OverlayReader.Result result = OverlayReader.read(text);
          overlays.put(name.replace(".overlay.ttl", ".md"), result.overlay());
          problems.addAll(result.problems());
        } else if (name.matches("authority.*[.](bib|json)")) {
          authority.add(decoded(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return over(
        lists,
        new Overlays(overlays, problems, java.util.Set.of()),
        REGISTRY.withAuthority(AuthorityReader.read(authority, REGISTRY.venues())));
  }

  private static SourceFile decoded(Path file) throws IOException {
    String name = file.getFileName().toString();
    return ((Source.Read) SourceReader.decode(name, Files.readAllBytes(file))).file();
  }

  /** One list of this text. */
  static Trip over(String text) {
    return over(Map.of("list.md", text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Lists by their names. */
  static Trip over(Map<String, byte[]> lists) {
    List<Source> sources = new ArrayList<>();
    lists.forEach((name, bytes) -> sources.add(SourceReader.decode(name, bytes)));
    return over(sources, Overlays.NONE, REGISTRY);
  }

  private static Trip over(List<Source> sources, Overlays overlays, Registry known) {
    Reader read = Reader.read(sources, known.venues(), overlays);
    Registry registry = known.withOverlays(overlays);
    Related related = Relater.relate(Resolver.resolve(read.extractions(), registry), registry);
    Catalogue catalogue = related.catalogue();
    List<Problem> problems =
        Stream.of(
                read.failures().stream(),
                read.unused().stream(),
                Checks.of(
                    read.extractions(),
                    catalogue,
                    related.problems(),
                    registry,
                    CheckSettings.usual())
                    .stream())
            .flatMap(found -> found)
            .sorted()
            .toList();
    DatasetGraph data = DatasetGraphFactory.create();
    new Description(
            catalogue,
            problems.stream().collect(Collectors.groupingBy(problem -> problem.place().file())),
            new Run("0", new TreeMap<>()),
            BASE)
        .write(data::add);
    return new Trip(read, catalogue, problems, data);
  }

  /** What the lists say and what is held, without the reference and the publication. */
  DatasetGraph said() {
    DatasetGraph said = DatasetGraphFactory.create();
    data.listGraphNodes()
        .forEachRemaining(
            name -> {
              String graph = name.getURI().substring(BASE.length());
              if (graph.equals("graph/held") || graph.startsWith("graph/list/")) {
                data.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(said::add);
              }
            });
    return said;
  }

  Graph held() {
    return data.getGraph(iri("graph/held"));
  }

  static Node iri(String path) {
    return NodeFactory.createURI(BASE + path);
  }
}
