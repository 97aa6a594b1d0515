package pinakes.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import pinakes.catalogue.ArxivYears;
import pinakes.catalogue.Expression;
import pinakes.catalogue.Identifier;
import pinakes.catalogue.Venue;
import pinakes.catalogue.Work;
import pinakes.extract.Stated;
import pinakes.extract.VersionedIdentifier;
import pinakes.registry.Authority;
import pinakes.registry.KnownVersion;

/** What is held of a work from the entries that mention it. */
final class Works {
  private Works() {}

  /**
   * @param known the versions that authority files have of it
   */
  static Work work(Cluster cluster, List<KnownVersion> known) {
    Stand first = cluster.stands().getFirst();
    Stand credited =
        cluster.stands().stream()
            .filter(stand -> !stand.held().authors().isEmpty())
            .min(Comparator.comparing(stand -> stand.held().authorsTruncated()))
            .orElse(first);
    return new Work(
        cluster.key(),
        first.held().title().value(),
        cluster.identifiers(),
        Authors.authorships(credited),
        expressions(cluster, known),
        cluster.stands().stream()
            .flatMap(
                stand -> stand.technique().map(key -> new Work.Subject(stand.list(), key)).stream())
            .distinct()
            .toList());
  }

  /** The versions of a work that authority files have. */
  static List<KnownVersion> known(Cluster cluster, Authority authority) {
    Stand first = cluster.stands().getFirst();
    return authority.versions(
        cluster.identifiers(),
        first.reading().title().value(),
        first.reading().authors().stream().map(Stated::value).toList());
  }

  private static List<Expression> expressions(Cluster cluster, List<KnownVersion> known) {
    List<Expression> expressions = new ArrayList<>(preprints(cluster, known));
    expressions.addAll(versions(cluster));
    expressions.addAll(published(cluster, known));
    return expressions;
  }

  /** One for each arXiv identifier, and one for each other server that an entry states. */
  private static List<Expression> preprints(Cluster cluster, List<KnownVersion> known) {
    List<Expression> preprints = new ArrayList<>();
    TreeMap<String, List<Stand>> byServer = new TreeMap<>();
    for (Stand stand : cluster.stands()) {
      stand
          .venue()
          .filter(venue -> venue.kind() == Venue.Kind.PREPRINT_SERVER)
          .ifPresent(
              venue -> byServer.computeIfAbsent(venue.key(), key -> new ArrayList<>()).add(stand));
    }
    for (Identifier id : cluster.identifiers()) {
      if (id.scheme() == Identifier.Scheme.ARXIV) {
        List<Stand> stating =
            byServer.getOrDefault(ARXIV, List.of()).stream()
                .filter(stand -> stand.identifiers().contains(id) || stand.arxiv().isEmpty())
                .toList();
        preprints.add(
            new Expression.Preprint(
                ARXIV,
                Optional.of(id),
                uncontradicted(agreed(stating), id),
                known.stream()
                    .filter(version -> version.isPreprint() && version.identifiers().contains(id))
                    .map(KnownVersion::attestation)
                    .findFirst()));
      }
    }
    boolean onArxiv = !preprints.isEmpty();
    byServer.forEach(
        (server, stands) -> {
          if (!server.equals(ARXIV) || !onArxiv) {
            preprints.add(
                new Expression.Preprint(
                    server, Optional.empty(), agreed(stands), Optional.empty()));
          }
        });
    return preprints;
  }

  /** The key of arXiv in the registry of venues. */
  static final String ARXIV = "arxiv";

  private static List<Expression> versions(Cluster cluster) {
    TreeMap<Identifier, TreeSet<Integer>> versions = new TreeMap<>();
    for (Stand stand : cluster.stands()) {
      Optional<VersionedIdentifier> arxiv = stand.arxiv();
      if (arxiv.isPresent() && arxiv.get().version().isPresent()) {
        versions
            .computeIfAbsent(arxiv.get().identifier(), id -> new TreeSet<>())
            .add(arxiv.get().version().getAsInt());
      }
    }
    List<Expression> found = new ArrayList<>();
    versions.forEach(
        (id, numbers) -> numbers.forEach(number -> found.add(new Expression.Version(id, number))));
    return found;
  }

  /** One for each venue that entries state or authority files know. */
  private static List<Expression> published(Cluster cluster, List<KnownVersion> known) {
    TreeMap<String, List<Stand>> byVenue = new TreeMap<>();
    TreeMap<String, Venue> venues = new TreeMap<>();
    for (Stand stand : cluster.stands()) {
      stand
          .venue()
          .filter(venue -> venue.kind() != Venue.Kind.PREPRINT_SERVER)
          .ifPresent(
              venue -> {
                byVenue.computeIfAbsent(venue.key(), key -> new ArrayList<>()).add(stand);
                venues.putIfAbsent(venue.key(), venue);
              });
    }
    TreeMap<String, KnownVersion> attested = new TreeMap<>();
    for (KnownVersion version : known) {
      if (!version.isPreprint()) {
        attested.putIfAbsent(version.venue().key(), version);
        venues.putIfAbsent(version.venue().key(), version.venue());
      }
    }
    List<Expression> found = new ArrayList<>();
    venues.forEach(
        (key, venue) -> {
          Optional<KnownVersion> version = Optional.ofNullable(attested.get(key));
          found.add(
              new Expression.Published(
                  key,
                  venue.kind(),
                  year(byVenue.getOrDefault(key, List.of()), version),
                  version.map(KnownVersion::attestation)));
        });
    return found;
  }

  /** The year of all who state one: entries, and an authority file. */
  private static OptionalInt year(List<Stand> stands, Optional<KnownVersion> version) {
    TreeSet<Integer> years = new TreeSet<>();
    stands.forEach(stand -> stand.year().ifPresent(years::add));
    version.ifPresent(known -> known.attestation().year().ifPresent(years::add));
    return years.size() == 1 ? OptionalInt.of(years.first()) : OptionalInt.empty();
  }

  /** The year that all entries which state one agree on. */
  private static OptionalInt agreed(List<Stand> stands) {
    int[] years =
        stands.stream()
            .map(Stand::year)
            .filter(OptionalInt::isPresent)
            .mapToInt(OptionalInt::getAsInt)
            .distinct()
            .toArray();
    return years.length == 1 ? OptionalInt.of(years[0]) : OptionalInt.empty();
  }

  /** A stated year that the identifier's own year does not contradict. */
  private static OptionalInt uncontradicted(OptionalInt year, Identifier arxiv) {
    OptionalInt own = ArxivYears.of(arxiv);
    return year.isPresent() && own.isPresent() && own.getAsInt() != year.getAsInt()
        ? OptionalInt.empty()
        : year;
  }
}
