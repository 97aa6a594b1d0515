package pinakes.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import pinakes.catalogue.ArxivYears;
import pinakes.catalogue.Expression;
import pinakes.catalogue.Identifier;
import pinakes.catalogue.Venue;
import pinakes.catalogue.Work;
import pinakes.extract.VersionedIdentifier;

/** What is held of a work from the entries that mention it. */
final class Works {
  private Works() {}

  static Work work(Cluster cluster) {
    Stand first = cluster.stands().getFirst();
    Stand credited =
        cluster.stands().stream()
            .filter(stand -> !stand.held().authors().isEmpty())
            .findFirst()
            .orElse(first);
    return new Work(
        cluster.key(),
        first.held().title().value(),
        cluster.identifiers(),
        Authors.authorships(credited),
        expressions(cluster),
        cluster.stands().stream()
            .flatMap(
                stand -> stand.technique().map(key -> new Work.Subject(stand.list(), key)).stream())
            .distinct()
            .toList());
  }

  private static List<Expression> expressions(Cluster cluster) {
    List<Expression> expressions = new ArrayList<>(preprints(cluster));
    expressions.addAll(versions(cluster));
    expressions.addAll(published(cluster));
    return expressions;
  }

  /** One for each arXiv identifier, and one for each other server that an entry states. */
  private static List<Expression> preprints(Cluster cluster) {
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
            new Expression.Preprint(ARXIV, Optional.of(id), uncontradicted(agreed(stating), id)));
      }
    }
    boolean onArxiv = !preprints.isEmpty();
    byServer.forEach(
        (server, stands) -> {
          if (!server.equals(ARXIV) || !onArxiv) {
            preprints.add(new Expression.Preprint(server, Optional.empty(), agreed(stands)));
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

  private static List<Expression> published(Cluster cluster) {
    TreeMap<String, List<Stand>> byVenue = new TreeMap<>();
    for (Stand stand : cluster.stands()) {
      stand
          .venue()
          .filter(venue -> venue.kind() != Venue.Kind.PREPRINT_SERVER)
          .ifPresent(
              venue -> byVenue.computeIfAbsent(venue.key(), key -> new ArrayList<>()).add(stand));
    }
    List<Expression> found = new ArrayList<>();
    for (Map.Entry<String, List<Stand>> entry : byVenue.entrySet()) {
      Venue.Kind kind = entry.getValue().getFirst().venue().orElseThrow().kind();
      found.add(new Expression.Published(entry.getKey(), kind, agreed(entry.getValue())));
    }
    return found;
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
