package pinakes.serve;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import pinakes.ontology.Pin;
import pinakes.pages.Pages;
import pinakes.query.Names;
import pinakes.store.Publication;

/**
 * One publication and all that is made of it while it is served. Whoever uses it holds it; it is
 * closed when it was replaced and the last has let go.
 */
final class Served {
  private static final String CURRENT = "publication/current";
  private static final long CACHED_BYTES = Math.min(64L << 20, Memory.most() / 8);

  private final Publication publication;
  private final String base;
  private final Pages pages;
  private final Dumps dumps;
  private final Names names;
  private final AtomicInteger holders = new AtomicInteger(1);
  private final Cache<String, Representation> cache =
      Caffeine.newBuilder()
          .maximumWeight(CACHED_BYTES)
          .weigher((String key, Representation each) -> key.length() + each.weight())
          .build();

  private @Nullable Counts counts;

  private Served(Publication publication, String base, Pages pages) {
    this.publication = publication;
    this.base = base;
    this.pages = pages;
    this.dumps = new Dumps(publication);
    this.names = new Names(publication.dataset());
  }

  /** Takes over a publication, which is closed with it. */
  static Served of(Publication publication) {
    try {
      return new Served(publication, base(publication.dataset()), Pages.of(publication));
    } catch (Throwable failure) {
      try (publication) {
        throw failure;
      }
    }
  }

  /** What the IRIs of a publication begin with, as it says itself. */
  private static String base(DatasetGraph data) {
    return Txn.calculateRead(
        data,
        () -> {
          Iterator<Quad> found = data.find(Node.ANY, Node.ANY, RDF.Nodes.type, Pin.PUBLICATION);
          return Iter.asStream(found)
              .map(Quad::getSubject)
              .filter(Node::isURI)
              .map(Node::getURI)
              .filter(iri -> iri.endsWith(CURRENT))
              .map(iri -> iri.substring(0, iri.length() - CURRENT.length()))
              .findFirst()
              .orElse("urn:x-pinakes:nothing/");
        });
  }

  /** Holds it; false when it is closed already. */
  boolean hold() {
    return holders.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
  }

  /** Lets go of it. */
  void letGo() {
    if (holders.decrementAndGet() == 0) {
      dumps.close();
      publication.close();
    }
  }

  DatasetGraph data() {
    return publication.dataset();
  }

  /** What every IRI that was minted begins with; ends in a slash. */
  String base() {
    return base;
  }

  /** The publication's description of itself. */
  Node self() {
    return NodeFactory.createURI(base + CURRENT);
  }

  int number() {
    return publication.manifest().number();
  }

  Publication publication() {
    return publication;
  }

  Instant written() {
    return publication.time();
  }

  Pages pages() {
    return pages;
  }

  /** Its things by what people call them. */
  Names names() {
    return names;
  }

  Dumps dumps() {
    return dumps;
  }

  /** How much it holds; counted when first asked for. */
  synchronized Counts counts() {
    Counts known = counts;
    if (known == null) {
      known = read(Counts::of);
      counts = known;
    }
    return known;
  }

  /** What was made under that name before, or is made now. */
  Representation cached(String name, Supplier<Representation> maker) {
    OptionalMaker always = () -> Optional.of(maker.get());
    return cached(name, always).orElseThrow();
  }

  /** What was made under that name before. */
  Optional<Representation> kept(String name) {
    return Optional.ofNullable(cache.getIfPresent(name));
  }

  /** Where something is made at all. What is not is not remembered. */
  Optional<Representation> cached(String name, OptionalMaker maker) {
    Representation known = cache.getIfPresent(name);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Representation> made = maker.make();
    made.ifPresent(each -> cache.put(name, each));
    return made;
  }

  /** Makes something of a publication, if there is something to make it of. */
  interface OptionalMaker {
    Optional<Representation> make();
  }

  /** Reads within a transaction. */
  <T> T read(Reading<T> reading) {
    return Txn.calculateRead(
        data(),
        () -> {
          try {
            return reading.of(data());
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }

  /** What is read from the data. */
  interface Reading<T> {
    T of(DatasetGraph data) throws IOException;
  }
}
