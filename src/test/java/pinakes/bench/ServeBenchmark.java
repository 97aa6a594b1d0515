package pinakes.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import pinakes.build.Build;
import pinakes.build.BuildSettings;
import pinakes.ontology.Fabio;
import pinakes.query.Parameter;
import pinakes.query.QueryException;
import pinakes.query.SavedQueries;
import pinakes.query.SavedQuery;
import pinakes.registry.RegistryReader;
import pinakes.serve.Limits;
import pinakes.serve.ServeSettings;
import pinakes.serve.Server;
import pinakes.store.Publication;
import pinakes.store.Store;

/**
 * Measures what serving costs: Fuseki as it comes and this server side by side, over the same
 * store, by the same clients, in rounds that change from one to the other.
 *
 * <p>Not a test: it prints a table, and says which of the marks it met.
 *
 * <p>Arguments: rounds (5), milliseconds of each measurement (2000), clients (2), a list.
 */
public final class ServeBenchmark {

  /** What one way of asking asks for, again and again. */
  private record Subject(String name, int port, List<String> paths, String accept) {}

  private ServeBenchmark() {}

  /** Measures and prints. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
    int millis = args.length > 1 ? Integer.parseInt(args[1]) : 2000;
    int clients = args.length > 2 ? Integer.parseInt(args[2]) : 2;
    Path list = Path.of(args.length > 3 ? args[3] : "data");
    Path folder = Files.createTempDirectory("pinakes-benchmark");
    Store store = Store.at(folder.resolve("store"));
    var settings =
        new BuildSettings("0", Optional.empty(), 1, false, false, Optional.empty(), List.of());
    new Build(store, RegistryReader.read(), settings).run(files(list));
    try (Publication publication = store.open();
        Server server =
            Server.start(
                store, new ServeSettings(ServeSettings.LOOPBACK, 0, Limits.usual()), line -> {})) {
      FusekiServer stock = stock(publication.dataset());
      try {
        measure(publication.dataset(), stock.getPort(), server.port(), rounds, millis, clients);
      } finally {
        stock.stop();
      }
    } finally {
      try (var all = Files.walk(folder)) {
        all.sorted(java.util.Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      }
    }
  }

  private static List<Path> files(Path list) throws IOException {
    if (!Files.isDirectory(list)) {
      return List.of(list);
    }
    try (var all = Files.list(list)) {
      return all.filter(path -> path.toString().endsWith(".md")).sorted().toList();
    }
  }

  /** Fuseki with nothing but its own query and read operations. */
  private static FusekiServer stock(DatasetGraph data) {
    return FusekiServer.create()
        .port(0)
        .loopback(true)
        .fusekiModules(FusekiModules.empty())
        .add("/ds", data, false)
        .build()
        .start();
  }

  private static void measure(
      DatasetGraph data, int stock, int ours, int rounds, int millis, int clients)
      throws InterruptedException {
    List<String> works = works(data);
    List<String> describe = works.stream().map(iri -> "DESCRIBE <" + iri + ">").toList();
    List<String> saved = saved(data);
    String json = "application/sparql-results+json";
    List<Subject> subjects =
        List.of(
            new Subject("stock: DESCRIBE", stock, asked("/ds/sparql", describe), "text/turtle"),
            new Subject("ours: DESCRIBE", ours, asked("/sparql", describe), "text/turtle"),
            new Subject("ours: resource .ttl", ours, paths(works, ".ttl"), "text/turtle"),
            new Subject("ours: page .html", ours, paths(works, ".html"), "text/html"),
            new Subject("stock: saved queries", stock, asked("/ds/sparql", saved), json),
            new Subject("ours: saved queries", ours, asked("/sparql", saved), json));
    Map<String, List<Clients.Result>> results = new LinkedHashMap<>();
    for (int round = -1; round < rounds; round++) { // the first warms up
      for (Subject subject : subjects) {
        Clients.Result result =
            Clients.run(subject.port(), subject.paths(), subject.accept(), clients, millis);
        if (round >= 0) {
          results.computeIfAbsent(subject.name(), n -> new ArrayList<>()).add(result);
        }
      }
    }
    print(results, saved.size());
  }

  private static List<String> works(DatasetGraph data) {
    return Txn.calculateRead(
        data,
        () -> {
          List<String> works = new ArrayList<>();
          data.find(Node.ANY, Node.ANY, RDF.Nodes.type, Fabio.RESEARCH_PAPER)
              .forEachRemaining(quad -> works.add(quad.getSubject().getURI()));
          return works.stream().distinct().limit(500).toList();
        });
  }

  private static List<String> saved(DatasetGraph data) {
    List<String> texts = new ArrayList<>();
    for (SavedQuery query : SavedQueries.all()) {
      Map<String, String> values = new TreeMap<>();
      for (Parameter parameter : query.parameters()) {
        if (parameter.required()) {
          values.put(parameter.name(), parameter.example());
        }
      }
      try {
        if (!query.results().name().matches("CONSTRUCT|DESCRIBE")) {
          texts.add(query.ask(data, values).text());
        }
      } catch (QueryException e) {
        // this list knows none of its examples
      }
    }
    return texts;
  }

  private static List<String> asked(String endpoint, List<String> queries) {
    return queries.stream()
        .map(query -> endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
        .toList();
  }

  private static List<String> paths(List<String> iris, String suffix) {
    return iris.stream().map(iri -> iri.replaceAll(".*/work/", "/work/") + suffix).toList();
  }

  private static void print(Map<String, List<Clients.Result>> results, int saved) {
    System.out.printf("medians of %d rounds; %d saved queries%n", first(results).size(), saved);
    System.out.printf("%-24s %10s %10s %10s%n", "", "req/s", "p50 ms", "p99 ms");
    results.forEach(
        (name, rounds) ->
            System.out.printf(
                Locale.ROOT,
                "%-24s %10.0f %10.2f %10.2f%n",
                name,
                median(rounds, Clients.Result::rate),
                median(rounds, result -> result.percentile(50)),
                median(rounds, result -> result.percentile(99))));
    ratio(results, "ours: DESCRIBE", "stock: DESCRIBE", 0.9);
    ratio(results, "ours: saved queries", "stock: saved queries", 0.9);
    ratio(results, "ours: resource .ttl", "stock: DESCRIBE", 5);
    ratio(results, "ours: page .html", "stock: DESCRIBE", 1);
  }

  private static List<Clients.Result> first(Map<String, List<Clients.Result>> results) {
    return results.values().iterator().next();
  }

  /** The median of the rounds' ratios: both sides of a round had the same machine. */
  private static void ratio(
      Map<String, List<Clients.Result>> results, String one, String other, double mark) {
    List<Clients.Result> ones = results.get(one);
    List<Clients.Result> others = results.get(other);
    double[] ratios = new double[ones.size()];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = ones.get(i).rate() / others.get(i).rate();
    }
    Arrays.sort(ratios);
    double ratio = ratios[ratios.length / 2];
    System.out.printf(
        Locale.ROOT,
        "%s / %s = %.2f (mark %.1f: %s)%n",
        one,
        other,
        ratio,
        mark,
        ratio >= mark ? "met" : "missed");
  }

  private static double median(
      List<Clients.Result> rounds, java.util.function.ToDoubleFunction<Clients.Result> figure) {
    double[] figures = rounds.stream().mapToDouble(figure).sorted().toArray();
    return figures[figures.length / 2];
  }
}
