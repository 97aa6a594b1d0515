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
import pinakes.registry.Registry;
import pinakes.registry.RegistryReader;
import pinakes.relate.Relater;
import pinakes.resolve.Resolver;
import pinakes.source.Problem;
import pinakes.source.Source;
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

  /** The Markdown files of a folder, under their names alone. */
  static Trip over(Path folder) {
    Map<String, byte[]> lists = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
        lists.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return over(lists);
  }

  /** One list of this text. */
  static Trip over(String text) {
    return over(Map.of("list.md", text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Lists by their names. */
  static Trip over(Map<String, byte[]> lists) {
    List<Source> sources = new ArrayList<>();
    lists.forEach((name, bytes) -> sources.add(SourceReader.decode(name, bytes)));
    Reader read = Reader.read(sources);
    Catalogue catalogue = Relater.relate(Resolver.resolve(read.extractions(), REGISTRY), REGISTRY);
    List<Problem> problems =
        Stream.of(
                read.failures().stream(),
                Checks.of(read.extractions(), catalogue, REGISTRY, CheckSettings.usual()).stream())
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
