package pinakes.enrich;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import okhttp3.HttpUrl;
import pinakes.catalogue.Identifier;

/**
 * Asks public services what identifiers lead to. What they say goes into an authority file for
 * review, never into a graph.
 */
public final class Enricher implements AutoCloseable {
  private static final int PATIENCE = 3;
  private static final int TRIES = 5;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

  private final Web web;
  private final List<Service> services;
  private final Map<Service, HttpUrl> addresses = new EnumMap<>(Service.class);
  private final boolean offline;

  /** How many questions in a row each service left without an answer. */
  private final Map<Service, Integer> silent = new EnumMap<>(Service.class);

  /**
   * How to ask.
   *
   * @param services whom, those that are believed first before the others
   * @param elsewhere where a service is asked instead of at its own address, such as a mirror
   * @param cache a folder for answers, which are kept for thirty days
   * @param agent the program's name, with an address where its user can be written to
   * @param refresh whether to ask again for what the cache has
   * @param offline whether to take nothing but what the cache has
   */
  public record Settings(
      List<Service> services,
      Map<Service, URI> elsewhere,
      Path cache,
      String agent,
      boolean refresh,
      boolean offline) {
    public Settings {
      services = List.copyOf(services);
      elsewhere = Map.copyOf(elsewhere);
    }
  }

  public Enricher(Settings settings) {
    this(settings, TRIES, FIRST_PAUSE);
  }

  Enricher(Settings settings, int tries, Duration firstPause) {
    this.services = settings.services();
    this.offline = settings.offline();
    this.web =
        new Web(
            new Web.Settings(
                settings.cache(),
                settings.agent(),
                settings.refresh(),
                settings.offline(),
                tries,
                firstPause));
    for (Service service : services) {
      URI address = settings.elsewhere().getOrDefault(service, service.address());
      addresses.put(service, Objects.requireNonNull(HttpUrl.get(address)));
    }
  }

  /**
   * Asks every service of every work. What one of them cannot answer is told as a failure; the rest
   * goes on. A service that leaves several questions in a row without an answer is given up.
   *
   * @param works the identifiers of each work
   * @param progress told how many works are done
   */
  public Enrichment ask(
      List<? extends Collection<Identifier>> works, java.util.function.IntConsumer progress) {
    List<List<Found>> found = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    for (int work = 0; work < works.size(); work++) {
      List<Found> said = new ArrayList<>();
      for (Service service : services) {
        for (Identifier identifier : works.get(work)) {
          said.addAll(ask(service, identifier, failures));
        }
      }
      found.add(said);
      progress.accept(work + 1);
    }
    return new Enrichment(found, failures);
  }

  private List<Found> ask(Service service, Identifier identifier, List<String> failures) {
    HttpUrl address = Objects.requireNonNull(addresses.get(service));
    Optional<HttpUrl> question = service.dialect().question(address, identifier);
    if (question.isEmpty() || silent.getOrDefault(service, 0) >= PATIENCE) {
      return List.of();
    }
    try {
      Optional<String> answer = web.get(service, question.get());
      silent.remove(service);
      return answer.isEmpty() ? List.of() : service.dialect().read(identifier, answer.get());
    } catch (UnreadableAnswerException e) {
      failures.add("%s: %s: %s".formatted(service.label(), identifier, e.getMessage()));
    } catch (IOException e) {
      failures.add("%s: %s: %s".formatted(service.label(), identifier, e.getMessage()));
      if (offline) {
        return List.of();
      }
      int inARow = silent.merge(service, cannotBeFound(e) ? PATIENCE : 1, Integer::sum);
      if (inARow >= PATIENCE) {
        failures.add(service.label() + ": it is not asked any more, since it does not answer");
      }
    }
    return List.of();
  }

  private static boolean cannotBeFound(IOException e) {
    return e instanceof UnknownHostException;
  }

  @Override
  public void close() throws IOException {
    web.close();
  }
}
