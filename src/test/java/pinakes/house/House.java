package pinakes.house;

import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pinakes.ontology.Prefixes;

/**
 * Which packages there are and what each is for. A package that is not here does not exist; one
 * that is here and not yet in the sources is still to come.
 */
final class House {

  /** Each package imports from rows above its own, so there are no cycles. */
  private static final String TABLE =
      """
      | package     | its first sentence                                                                          | may import                              | the only place for                   |
      |-------------|---------------------------------------------------------------------------------------------|-----------------------------------------|--------------------------------------|
      | `source`    | Where a statement was read: files, spans, problems.                                         |                                         | git                                  |
      | `catalogue` | What the lists speak of: works, mentions, authors, venues, techniques, methods, relations.  | source                                  |                                      |
      | `ontology`  | The terms Pinakes writes and the shapes they must keep.                                     |                                         | namespaces                           |
      | `validate`  | Whether a graph keeps the shapes.                                                           | ontology                                | jena-shacl                           |
      | `registry`  | Venues, techniques and methods the field knows, overlays and authority files, as values.    | catalogue, ontology, validate, source   | reading BibTeX and CSL               |
      | `markdown`  | A Markdown list as an outline of sections and items, every piece with its span.             | source                                  | flexmark, jsoup                      |
      | `extract`   | Each item of an outline read as an entry, or why it is none.                                | markdown, registry, catalogue, source   |                                      |
      | `relate`    | What a note says of its work: relations, claims, methods, with the words that say so.       | registry, catalogue, source             |                                      |
      | `resolve`   | Readings that mean one work, author, venue or technique, made one.                          | extract, markdown, registry, catalogue, source |                               |
      | `check`     | What a careful reader would complain of.                                                    | extract, markdown, registry, catalogue, source |                               |
      | `rdf`       | A catalogue as RDF.                                                                         | catalogue, ontology, source             |                                      |
      | `store`     | A graph on disk: written whole, published at once, opened, read.                            | ontology                                | TDB2, jena-text, SPARQL engine       |
      | `query`     | The questions Pinakes comes with, and their answers.                                        | store, ontology                         | SPARQL execution, SPARQL engine, RIOT writers |
      | `export`    | A store written to files.                                                                   | store, query, ontology                  | RIOT writers                         |
      | `lineage`   | How methods descend from each other, drawn.                                                 | store, query, ontology                  | JGraphT                              |
      | `bibliography` | What lists say of papers, as reference managers, tables and lists read it.                  | store, ontology                         |                                      |
      | `pages`     | A store's publication as pages for people.                                                  | store, query, export, bibliography, ontology | HTML                                 |
      | `site`      | A publication's pages as files, for hosts that run no program.                              | store, export, pages, ontology          |                                      |
      | `guard`     | What a stranger's query may ask.                                                            | query, ontology                         | SPARQL execution, SPARQL engine      |
      | `serve`     | A store behind HTTP.                                                                        | store, query, export, guard, pages, ontology | Fuseki, Jetty                   |
      | `diff`      | What changed between two publications or two lists.                                         | store, ontology                         | RDF Patch, feeds                     |
      | `enrich`    | What identifiers lead to.                                                                   | catalogue                               | outgoing HTTP, feeds                 |
      | `build`     | Lists in, publication out: the whole way, in order.                                         | all but query, export, lineage, bibliography, pages, site, guard, serve, diff, enrich |             |
      | `cli`       | The `pinakes` command.                                                                      | all                                     | picocli, System.out/err/exit         |
      """;

  /** What the last column means, in names of classes and of their members. */
  private static final Map<String, Pattern> MEANING =
      Map.ofEntries(
          // as string literals, which only the sources show
          meaning("namespaces", Prefixes.all().values().stream().map(ns -> '"' + ns + '"')),
          meaning("reading BibTeX and CSL", "org.jbibtex.", "de.undercouch.citeproc."),
          meaning("git", "org.eclipse.jgit."),
          meaning("flexmark", "com.vladsch.flexmark."),
          meaning("jsoup", "org.jsoup."),
          meaning("jena-shacl", "org.apache.jena.shacl."),
          meaning("TDB2", "org.apache.jena.tdb2.", "org.apache.jena.dboe."),
          meaning("jena-text", "org.apache.jena.query.text.", "org.apache.lucene."),
          meaning(
              "SPARQL execution",
              "org.apache.jena.query.Query",
              "org.apache.jena.sparql.exec.",
              "org.apache.jena.update.",
              "org.apache.jena.rdfconnection.",
              "org.apache.jena.rdflink."),
          // the store mends how TDB2 runs a pattern
          meaning(
              "SPARQL engine", "org.apache.jena.sparql.engine.", "org.apache.jena.sparql.algebra."),
          meaning(
              "RIOT writers",
              "org.apache.jena.riot.RDFWriter",
              "org.apache.jena.riot.RDFDataMgr",
              "org.apache.jena.riot.writer.",
              "org.apache.jena.riot.system.StreamRDFWriter",
              "org.apache.jena.riot.resultset.rw.",
              "org.apache.jena.riot.rowset."),
          meaning("JGraphT", "org.jgrapht."),
          meaning("Fuseki", "org.apache.jena.fuseki."),
          meaning("Jetty", "org.eclipse.jetty.", "jakarta.servlet."),
          meaning("HTML", "gg.jte."),
          meaning("RDF Patch", "org.apache.jena.rdfpatch."),
          meaning("feeds", "com.rometools."),
          meaning(
              "outgoing HTTP",
              "okhttp3.",
              "java.net.http.",
              "java.net.URLConnection",
              "java.net.Http"),
          meaning("picocli", "picocli."),
          meaning(
              "System.out/err/exit",
              "java.lang.System.out",
              "java.lang.System.err",
              "java.lang.System.setOut",
              "java.lang.System.setErr",
              "java.lang.System.exit",
              "java.lang.Runtime.exit",
              "java.lang.Runtime.halt"));

  /** Those that do not know RDF: all before {@code rdf} but {@code registry}. */
  static final Set<String> WITHOUT_RDF =
      Set.of("source", "catalogue", "markdown", "extract", "relate", "resolve", "check");

  /**
   * A row of the table.
   *
   * @param name the package, below {@code pinakes}
   * @param sentence the first of its package-info
   * @param imports the packages it may import, in the order of the table
   * @param onlyPlaceFor as in the table
   */
  record Room(String name, String sentence, Set<String> imports, Set<String> onlyPlaceFor) {}

  private final Map<String, Room> rooms = new LinkedHashMap<>();

  private House() {
    TABLE.lines().skip(2).map(House::cells).forEach(this::add);
  }

  static House asDrawn() {
    return new House();
  }

  private void add(List<String> cells) {
    String name = cells.get(0).replace("`", "");
    rooms.put(name, new Room(name, cells.get(1), imports(cells.get(2)), words(cells.get(3))));
  }

  private Set<String> imports(String cell) {
    if (!cell.startsWith("all")) {
      return words(cell);
    }
    Set<String> all = new LinkedHashSet<>(rooms.keySet());
    all.removeAll(words(cell.replaceFirst("^all( but)?", "")));
    return all;
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.split("\\|", -1)).skip(1).limit(4).map(String::strip).toList();
  }

  private static Set<String> words(String cell) {
    return Stream.of(cell.split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .collect(toCollection(LinkedHashSet::new));
  }

  private static Map.Entry<String, Pattern> meaning(String words, String... beginnings) {
    return meaning(words, Stream.of(beginnings));
  }

  private static Map.Entry<String, Pattern> meaning(String words, Stream<String> beginnings) {
    String any = String.join("|", beginnings.map(Pattern::quote).toList());
    return Map.entry(words, Pattern.compile("(" + any + ").*"));
  }

  Map<String, Room> rooms() {
    return rooms;
  }

  /** What the table says without saying what it means: to be empty. */
  Set<String> withoutMeaning() {
    Set<String> words = new LinkedHashSet<>();
    rooms.values().forEach(room -> words.addAll(room.onlyPlaceFor()));
    words.removeAll(MEANING.keySet());
    return words;
  }

  /**
   * Why a class of a package may not refer to something.
   *
   * @param from a package below {@code pinakes}
   * @param to the full name of a class, of a member, or a string literal with its quotes
   */
  Optional<String> objection(String from, String to) {
    Room room = rooms.get(from);
    if (room == null) {
      return Optional.of(from + " is not in the table");
    }
    Optional<String> neighbour = packageOf(to).filter(other -> !other.equals(from));
    if (neighbour.isPresent() && !room.imports().contains(neighbour.get())) {
      return Optional.of(from + " may not import " + neighbour.get());
    }
    if (WITHOUT_RDF.contains(from) && to.startsWith("org.apache.jena.")) {
      return Optional.of(from + " knows no RDF");
    }
    return MEANING.entrySet().stream()
        .filter(meaning -> meaning.getValue().matcher(to).matches())
        .map(Map.Entry::getKey)
        .filter(matter -> !room.onlyPlaceFor().contains(matter))
        .sorted()
        .map(matter -> from + " is not the place for " + matter)
        .findFirst();
  }

  /** The package below {@code pinakes} in a full name; empty for others and for the root. */
  static Optional<String> packageOf(String name) {
    var below = Pattern.compile("pinakes\\.([a-z]+)\\..+").matcher(name);
    return below.matches() ? Optional.of(below.group(1)) : Optional.empty();
  }
}
