package pinakes.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pinakes.catalogue.ArxivYears;
import pinakes.catalogue.Catalogue;
import pinakes.catalogue.Identifier;
import pinakes.catalogue.Mention;
import pinakes.catalogue.PaperList;
import pinakes.catalogue.Work;
import pinakes.extract.Extraction;
import pinakes.registry.Registry;
import pinakes.source.Problem;
import pinakes.source.Severities;

/** What a careful reader complains of in lists that could be read. */
public final class Checks {
  private static final int SEVERAL = 2;

  /** Proceedings are known a year before they appear. */
  private static final int AHEAD = 1;

  /** The year of this release: nothing before it is still to come. */
  private static final int RELEASED = 2026;

  private final Catalogue catalogue;
  private final Registry registry;
  private final CheckSettings settings;
  private final List<Check> checks;
  private final Map<String, Work> works = new HashMap<>();
  private final int lastYear;

  private Checks(Catalogue catalogue, Registry registry, CheckSettings settings) {
    this.catalogue = catalogue;
    this.registry = registry;
    this.settings = settings;
    this.checks = table(catalogue);
    catalogue.works().forEach(work -> works.put(work.key(), work));
    this.lastYear =
        (settings.thisYear().isPresent() ? settings.thisYear().getAsInt() : newestYear()) + AHEAD;
  }

  /** Every check there is. */
  private static List<Check> table(Catalogue catalogue) {
    return List.of(
        new DuplicatePapers(),
        new Doubts(),
        new Titles(),
        new Publications(),
        new DuplicateNotes(catalogue),
        new ConflictingClaims(catalogue),
        new SharedLinks(),
        new PublishedVersions(catalogue),
        new VenueNames(),
        new VenueSpellings(),
        new VenueLinks(),
        new Editions(),
        new Years(),
        new Urls(),
        new SpacesInUrls(),
        new IdentifierForms(),
        new IdentifierMismatches(),
        new AuthorSpellings(catalogue.authors()),
        new Punctuation(),
        new Characters(),
        new Layout(),
        new Order(),
        new EmptySections(),
        new TechniqueNames(),
        new Headings(),
        new TableCells());
  }

  /**
   * The problems of all lists, by place: those met while reading and those found now, without what
   * the lists accept, rated as the settings say.
   *
   * @param extractions the lists as they were read
   * @param catalogue what was made of them
   * @param met what was met on the way from the one to the other
   */
  public static List<Problem> of(
      List<Extraction> extractions,
      Catalogue catalogue,
      List<Problem> met,
      Registry registry,
      CheckSettings settings) {
    Checks checks = new Checks(catalogue, registry, settings);
    Map<String, PaperList> lists = new HashMap<>();
    catalogue.lists().forEach(list -> lists.put(list.file(), list));
    Map<String, List<Problem>> metIn =
        met.stream().collect(Collectors.groupingBy(problem -> problem.place().file()));
    return extractions.stream()
        .flatMap(
            extraction ->
                Stream.ofNullable(lists.get(extraction.file().name()))
                    .flatMap(
                        list ->
                            checks.look(
                                list, extraction, metIn.getOrDefault(list.file(), List.of()))))
        .sorted()
        .toList();
  }

  private Stream<Problem> look(PaperList list, Extraction extraction, List<Problem> met) {
    Proof proof = Proof.of(list, extraction, works, registry, lastYear);
    Findings findings = new Findings(extraction.file());
    checks.forEach(check -> check.look(proof, findings));
    Severities severities =
        settings.severities().over(registry.overlays().of(extraction.file().name()).severities());
    Acceptances acceptances = Acceptances.of(extraction);
    List<Problem> all = new ArrayList<>(acceptances.unknown());
    Prose prose = new Prose(extraction);
    extraction.problems().stream()
        .filter(one -> !prose.explains(one))
        .forEach(one -> all.add(ReadingMends.mended(one, extraction.file())));
    all.addAll(met);
    all.addAll(findings.problems());
    return all.stream()
        .filter(problem -> !acceptances.accept(problem))
        .flatMap(problem -> severities.rate(problem).stream())
        .distinct();
  }

  /**
   * The year of reading, as far as it can be told without a clock: that of this release, of the
   * newest arXiv identifier, or the newest that several entries state.
   */
  private int newestYear() {
    TreeMap<Integer, Integer> stated = new TreeMap<>();
    for (PaperList list : catalogue.lists()) {
      for (Mention mention : list.mentions()) {
        mention.year().ifPresent(year -> stated.merge(year, 1, Integer::sum));
      }
    }
    IntStream byEntries =
        stated.entrySet().stream()
            .filter(year -> year.getValue() >= SEVERAL)
            .mapToInt(Map.Entry::getKey);
    IntStream byArxiv =
        catalogue.works().stream()
            .flatMap(work -> work.identifiers().stream())
            .filter(id -> id.scheme() == Identifier.Scheme.ARXIV)
            .flatMapToInt(id -> ArxivYears.of(id).stream());
    return IntStream.concat(byEntries, byArxiv).reduce(RELEASED, Math::max);
  }
}
