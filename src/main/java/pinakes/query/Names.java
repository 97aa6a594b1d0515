package pinakes.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/**
 * Finds things by what people call them: an IRI, an IRI without the publication's base ({@code
 * method/diswot}, as answers print it), or a name in any language. Names are compared as printed,
 * then without case and spacing, then by letters and digits alone; the first of these that anything
 * answers to decides.
 */
public final class Names {
  private static final Var THING = Var.alloc("thing");
  private static final Var NAME = Var.alloc("name");

  /** All names of a kind: with the things that bear them, folded, as letters alone, as printed. */
  private record Spellings(
      Map<String, Set<Node>> folded, Map<String, Set<Node>> letters, Set<String> labels) {}

  private final DatasetGraph data;
  private final boolean asPrinted;
  private final Map<NameKind, Spellings> known = new ConcurrentHashMap<>();

  /**
   * @param data does not change: names that had to be read all are remembered
   */
  public Names(DatasetGraph data) {
    this(data, false);
  }

  private Names(DatasetGraph data, boolean asPrinted) {
    this.data = data;
    this.asPrinted = asPrinted;
  }

  /** Names that count only as they are printed: these are found without reading all there are. */
  public static Names asPrinted(DatasetGraph data) {
    return new Names(data, true);
  }

  /**
   * The things of a kind that bear a name, sorted by IRI: at least one, and exactly one for kinds
   * of which a name must not be ambiguous.
   *
   * @param parameter what messages say the name was given for
   * @throws QueryException when nothing bears it, with names that are near; when several things do
   *     and the kind wants one, with their IRIs
   */
  public List<Node> bearing(NameKind kind, String parameter, String name) {
    return Txn.calculateRead(data, () -> find(kind, parameter, name.strip()));
  }

  private List<Node> find(NameKind kind, String parameter, String name) {
    Query names = QueryFactory.create(resource("names-of-" + kind.label() + ".rq"));
    Node iri = iri(name);
    if (iri != null) {
      return List.of(ofKind(kind, names, parameter, iri));
    }
    Set<Node> exact = exactly(names, name);
    if (!exact.isEmpty()) {
      return chosen(kind, parameter, name, exact);
    }
    if (asPrinted) {
      throw unknown(kind, parameter, name, Set.of());
    }
    Spellings spellings = known.computeIfAbsent(kind, one -> spellings(names));
    String wanted = folded(name);
    String letters = letters(wanted);
    Set<Node> found =
        spellings
            .folded()
            .getOrDefault(wanted, spellings.letters().getOrDefault(letters, Set.of()));
    if (found.isEmpty() || letters.isEmpty()) {
      throw unknown(kind, parameter, name, spellings.labels());
    }
    return chosen(kind, parameter, name, found);
  }

  private static QueryException unknown(
      NameKind kind, String parameter, String name, Set<String> labels) {
    return new QueryException(
        "parameter "
            + parameter
            + ": no "
            + kind.label()
            + " is called \""
            + Visible.text(name)
            + "\""
            + Near.clause(name, labels));
  }

  private Spellings spellings(Query names) {
    Spellings all = new Spellings(new HashMap<>(), new HashMap<>(), new TreeSet<>());
    each(
        names,
        (thing, label) -> {
          String spelling = folded(label);
          all.folded().computeIfAbsent(spelling, one -> sorted()).add(thing);
          all.letters().computeIfAbsent(letters(spelling), one -> sorted()).add(thing);
          all.labels().add(label);
        });
    return all;
  }

  /** The thing that an IRI stands for, when it is of the kind: a thing is of any kind. */
  private Node ofKind(NameKind kind, Query names, String parameter, Node iri) {
    boolean[] named = {kind == NameKind.THING};
    if (!named[0]) {
      each(
          QueryTransformOps.replaceVars(names, Map.of(THING, iri)),
          (thing, name) -> named[0] = true);
    }
    if (!named[0]) {
      throw new QueryException(
          "parameter " + parameter + ": " + Visible.text(iri.getURI()) + " is no " + kind.label());
    }
    return iri;
  }

  private static List<Node> chosen(NameKind kind, String parameter, String name, Set<Node> found) {
    if (found.size() > 1 && !kind.several()) {
      throw new QueryException(
          "parameter "
              + parameter
              + ": \""
              + Visible.text(name)
              + "\" names "
              + found.size()
              + " things, give one of "
              + String.join(", ", found.stream().map(Node::getURI).map(Visible::text).toList()));
    }
    return List.copyOf(found);
  }

  /**
   * The IRI that a name is, in full, in angle brackets, or below the base; none if it is no IRI.
   */
  private @Nullable Node iri(String name) {
    String bare =
        name.startsWith("<") && name.endsWith(">") ? name.substring(1, name.length() - 1) : name;
    List<String> candidates = new ArrayList<>(List.of(bare));
    Base.of(data).ifPresent(base -> candidates.add(base + bare));
    for (String candidate : candidates) {
      if (candidate.indexOf(':') < 0
          || candidate.chars().anyMatch(c -> c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0)) {
        continue;
      }
      Node node = NodeFactory.createURI(candidate);
      if (data.contains(Quad.unionGraph, node, Node.ANY, Node.ANY)) {
        return node;
      }
    }
    return null;
  }

  private Set<Node> exactly(Query names, String name) {
    Set<Node> found = sorted();
    for (Node spelled : spelled(name)) {
      Query one = QueryTransformOps.replaceVars(names, Map.of(NAME, spelled));
      each(one, (thing, label) -> found.add(thing));
    }
    return found;
  }

  private static List<Node> spelled(String name) {
    return List.of(
        NodeFactory.createLiteralString(name),
        NodeFactory.createLiteralLang(name, "en"),
        NodeFactory.createLiteralLang(name, "zh-Hans"),
        NodeFactory.createLiteralLang(name, "zh"));
  }

  private void each(Query names, BiConsumer<Node, String> consumer) {
    try (QueryExec exec = QueryExec.dataset(data).query(names).build()) {
      exec.select()
          .forEachRemaining(
              row -> {
                Node thing = row.get(THING);
                Node label = row.get(NAME);
                if (thing != null && thing.isURI()) {
                  consumer.accept(thing, label == null ? "" : label.getLiteralLexicalForm());
                }
              });
    }
  }

  private static Set<Node> sorted() {
    return new TreeSet<>(Comparator.comparing(Node::getURI));
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .strip()
        .replaceAll("\\s+", " ");
  }

  private static String letters(String folded) {
    return folded.replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  static String resource(String name) {
    try (InputStream in = Names.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
