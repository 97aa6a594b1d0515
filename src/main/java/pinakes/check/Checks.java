package pinakes.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import pinakes.catalogue.ArxivYears;
import pinakes.catalogue.Author;
import pinakes.catalogue.Catalogue;
import pinakes.catalogue.Folding;
import pinakes.catalogue.Identifier;
import pinakes.catalogue.Mention;
import pinakes.catalogue.PaperList;
import pinakes.catalogue.RepeatedNotes;
import pinakes.catalogue.Section;
import pinakes.catalogue.Venue;
import pinakes.catalogue.Work;
import pinakes.registry.Venues;
import pinakes.source.Place;
import pinakes.source.Problem;
import pinakes.source.Rule;

/** What a careful reader complains of in lists that could be read. */
public final class Checks {
  private final Catalogue catalogue;
  private final Venues venues;
  private final RepeatedNotes repeated;
  private final Map<String, Work> works = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private Checks(Catalogue catalogue, Venues venues) {
    this.catalogue = catalogue;
    this.venues = venues;
    this.repeated = RepeatedNotes.of(catalogue);
    catalogue.works().forEach(work -> works.put(work.key(), work));
  }

  /** The problems of all lists of a catalogue, by place. */
  public static List<Problem> of(Catalogue catalogue, Venues venues) {
    Checks checks = new Checks(catalogue, venues);
    for (PaperList list : catalogue.lists()) {
      list.mentions().forEach(checks::mention);
      checks.works(list);
      checks.titles(list);
      checks.notes(list);
      checks.sections(list);
    }
    checks.authors();
    checks.problems.addAll(PublishedVersions.of(catalogue, venues));
    checks.problems.addAll(TechniqueNames.of(catalogue));
    return checks.problems.stream().sorted().toList();
  }

  private void mention(Mention mention) {
    Place place = mention.titlePlace();
    Optional<Venue> venue = mention.venue().flatMap(venues::find);
    if (mention.venue().isPresent() && venue.isEmpty()) {
      say(
          Rule.VENUE_UNKNOWN,
          place,
          "the venue \"%s\" is not in the registry".formatted(mention.venue().get()));
    }
    venue
        .filter(known -> known.kind() == Venue.Kind.PUBLISHER)
        .ifPresent(
            known ->
                say(Rule.VENUE_IS_PUBLISHER, place, known.name() + " is a publisher, not a venue"));
    if (mention.year().isEmpty()) {
      say(Rule.YEAR_MISSING, place, "no year is stated");
    }
    boolean onArxiv =
        venue.filter(known -> known.key().equals(Identifier.Scheme.ARXIV.id())).isPresent();
    if (onArxiv) {
      arxivYear(mention, place);
    }
    mention.links().stream()
        .filter(link -> link.address().isEmpty())
        .forEach(
            link ->
                say(
                    Rule.MALFORMED_URL,
                    place,
                    "\"%s\" is no web address".formatted(link.target())));
  }

  private void arxivYear(Mention mention, Place place) {
    Optional<Identifier> arxiv =
        java.util.Objects.requireNonNull(works.get(mention.work())).identifiers().stream()
            .filter(id -> id.scheme() == Identifier.Scheme.ARXIV)
            .findFirst();
    OptionalInt own = arxiv.map(ArxivYears::of).orElse(OptionalInt.empty());
    if (own.isEmpty() || mention.year().isEmpty() || own.getAsInt() == mention.year().getAsInt()) {
      return;
    }
    boolean before = mention.year().getAsInt() < own.getAsInt();
    say(
        before ? Rule.YEAR_BEFORE_ARXIV_ID : Rule.YEAR_AFTER_ARXIV_ID,
        place,
        "arXiv "
            + mention.year().getAsInt()
            + " is stated, but "
            + arxiv.orElseThrow().value()
            + " was submitted in "
            + own.getAsInt());
  }

  private void works(PaperList list) {
    Map<String, List<Mention>> byWork = new LinkedHashMap<>();
    list.mentions()
        .forEach(
            mention ->
                byWork.computeIfAbsent(mention.work(), key -> new ArrayList<>()).add(mention));
    for (List<Mention> mentions : byWork.values()) {
      for (Mention again : mentions.subList(1, mentions.size())) {
        say(
            Rule.DUPLICATE_PAPER,
            again.titlePlace(),
            "this paper is listed before, with the same %s"
                .formatted(again.matchedBy().orElse("title")));
      }
      disagreements(mentions);
    }
  }

  /** Entries of one title that mention different works. */
  private void titles(PaperList list) {
    Map<String, Mention> first = new HashMap<>();
    for (Mention mention : list.mentions()) {
      Mention before = first.putIfAbsent(Folding.title(mention.title()), mention);
      if (before != null && !before.work().equals(mention.work())) {
        say(Rule.POSSIBLE_DUPLICATE, mention.titlePlace(), difference(before, mention));
      }
    }
  }

  private String difference(Mention before, Mention mention) {
    if (!names(before).equals(names(mention))) {
      return "an entry before has this title with other authors";
    }
    boolean identified =
        Stream.of(before, mention)
            .map(one -> java.util.Objects.requireNonNull(works.get(one.work())))
            .allMatch(work -> work.identifier().isPresent());
    return identified
        ? "an entry before has this title and these authors with another identifier"
        : "an entry before has this title and these authors; an identifier would tell whether it is"
            + " the same paper";
  }

  private static List<String> names(Mention mention) {
    return mention.authorNames().stream().map(Folding::name).toList();
  }

  private void disagreements(List<Mention> mentions) {
    Mention first = mentions.getFirst();
    mentions.stream()
        .filter(other -> !Folding.title(other.title()).equals(Folding.title(first.title())))
        .forEach(
            other ->
                say(
                    Rule.CONFLICTING_TITLE,
                    other.titlePlace(),
                    "an entry with the same identifier has the title \"%s\""
                        .formatted(first.title())));
    publications(mentions);
  }

  /** Where and when a paper was published; a preprint beside it is no disagreement. */
  private void publications(List<Mention> mentions) {
    Map<String, Set<Integer>> yearsOfVenue = new TreeMap<>();
    for (Mention mention : mentions) {
      Optional<Venue> venue = mention.venue().flatMap(venues::find);
      boolean published =
          venue
              .filter(
                  known ->
                      known.kind() != Venue.Kind.PREPRINT_SERVER
                          && known.kind() != Venue.Kind.PUBLISHER)
              .isPresent();
      if (published) {
        Set<Integer> years =
            yearsOfVenue.computeIfAbsent(venue.orElseThrow().name(), name -> new TreeSet<>());
        mention.year().ifPresent(years::add);
      }
    }
    Place last = mentions.getLast().titlePlace();
    if (yearsOfVenue.size() > 1) {
      say(
          Rule.CONFLICTING_VENUE,
          last,
          "entries of this paper state %s".formatted(String.join(" and ", yearsOfVenue.keySet())));
    }
    yearsOfVenue.forEach(
        (venue, years) -> {
          if (years.size() > 1) {
            say(
                Rule.CONFLICTING_YEAR,
                last,
                "entries of this paper state %s"
                    .formatted(
                        String.join(
                            " and ", years.stream().map(year -> venue + " " + year).toList())));
          }
        });
  }

  /**
   * Notes that stand under other papers too, where they do not fit; the first is not told twice.
   */
  private void notes(PaperList list) {
    Map<String, Mention> first = new HashMap<>();
    for (Mention mention : list.mentions()) {
      Optional<RepeatedNotes.Verdict> verdict = repeated.verdict(mention);
      if (verdict.isPresent()) {
        Mention.Note note = mention.note().orElseThrow();
        Mention before = first.putIfAbsent(note.text().words(), mention);
        boolean fitsNone = verdict.get().owner().isEmpty();
        if (repeated.isSuspect(mention) && !(fitsNone && before == null)) {
          say(
              Rule.DUPLICATE_NOTE,
              note.quote().place(),
              repetition(mention, verdict.get(), Optional.ofNullable(before)));
        }
      }
    }
  }

  private String repetition(
      Mention mention, RepeatedNotes.Verdict verdict, Optional<Mention> before) {
    String other =
        verdict
            .owner()
            .map(repeated::title)
            .or(() -> before.filter(one -> !one.work().equals(mention.work())).map(Mention::title))
            .orElseGet(
                () ->
                    verdict.works().stream()
                        .filter(work -> !work.equals(mention.work()))
                        .map(repeated::title)
                        .sorted()
                        .findFirst()
                        .orElseThrow());
    String why =
        verdict.owner().isPresent()
            ? "which it fits better; nothing is asserted from it here"
            : "and fits neither; nothing is asserted from it";
    return "the same note stands under \"%s\", %s".formatted(other, why);
  }

  private void sections(PaperList list) {
    Set<String> used = new HashSet<>();
    list.mentions().forEach(mention -> mention.section().ifPresent(used::add));
    list.sections().forEach(section -> section.parent().ifPresent(used::add));
    for (Section section : list.sections()) {
      if (!used.contains(section.key())) {
        say(
            Rule.EMPTY_SECTION,
            section.place(),
            "no entry stands under \"%s\"".formatted(section.heading().words()));
      }
    }
  }

  /**
   * An author whose name is spelt in several ways, at the first entry that departs from the usual
   * spelling.
   */
  private void authors() {
    Map<String, Author> spelt = new HashMap<>();
    catalogue.authors().stream()
        .filter(author -> author.spellings().size() > 1)
        .forEach(
            author ->
                author.spellings().stream()
                    .filter(name -> !name.equals(author.name()))
                    .forEach(name -> spelt.put(name, author)));
    if (spelt.isEmpty()) {
      return;
    }
    for (PaperList list : catalogue.lists()) {
      for (Mention mention : list.mentions()) {
        for (String name : mention.authorNames()) {
          Author author = spelt.get(name);
          if (author != null) {
            say(
                Rule.AUTHOR_SPELLINGS,
                mention.titlePlace(),
                "\"%s\" is credited as \"%s\" elsewhere".formatted(name, author.name()));
          }
        }
      }
    }
  }

  private void say(Rule rule, Place place, String message) {
    problems.add(new Problem(rule, place, message));
  }
}
