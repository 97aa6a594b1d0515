package pinakes.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pinakes.catalogue.LinkKind;
import pinakes.markdown.Run;

/** Whether a candidate is an entry: what in it belongs to papers, and the company it keeps. */
final class Verdict {
  /** From how much on a candidate is an entry. */
  static final double ENTRY = 2.5;

  /** From how much on a candidate shows how the list's entries are laid out. */
  static final double SURE = 3.5;

  /** From how much on a candidate speaks for those made alike. */
  static final double LIKELY = 3;

  /** What it adds that all the candidates made alike are titles and nothing else. */
  private static final double TITLES = 1.5;

  /** The same where each leads to a text of its own beside the list. */
  private static final double NOTED = 2;

  /** The number of words that name something more often than a paper. */
  private static final int SHORTEST = 2;

  /** What it adds that all of a paragraph stands in brackets. */
  private static final double ASIDE = -8;

  /** What a paragraph is short of that states nothing known but names what may be a venue. */
  private static final double SENTENCE = 1.5;

  /** What it adds that BibTeX of a paper stands below. */
  private static final double CITED = 4;

  /** The number of words that names of things other than papers seldom have. */
  private static final int LONG = 5;

  /** What a published paper is short of below a heading that names other things. */
  private static final double PUBLISHED_AMONG_OTHERS = -0.5;

  /** What it adds that a title leads to a heading. */
  private static final double ANCHOR = -6;

  /** What it adds at the least that a title leads elsewhere than to a paper, where it is one. */
  private static final double SURELY_TITLE = -0.5;

  /** What a venue adds that is known, with its year. */
  private static final double DATED = 2.5;

  /** What it adds that a link is said to lead to a project's page, among papers. */
  private static final double PAGE = 2;

  /** The share of likely entries in a section that are papers enough for that. */
  private static final double AMONG_PAPERS = 0.3;

  /** What it adds that a table lists titles with their authors, venues or years. */
  private static final double BIBLIOGRAPHY = 2;

  private Verdict() {}

  /** How much in a candidate speaks for a paper. */
  static double points(Decoded decoded) {
    if (!decoded.has(Role.TITLE) || Titles.areVenue(decoded)) {
      return -5;
    }
    double names = names(decoded);
    double rest = venue(decoded) + links(decoded) + (statesYear(decoded) ? 0.5 : 0);
    boolean alone = rest == 0 && !labelsAuthors(decoded);
    return title(decoded) + (alone ? Math.min(names, 1) : names) + rest;
  }

  private static boolean statesYear(Decoded decoded) {
    for (int i = 0; i < decoded.roles().size(); i++) {
      if (decoded.roles().get(i) == Role.YEAR && decoded.proposals().get(i).year.isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it says itself that what follows are authors. */
  private static boolean labelsAuthors(Decoded decoded) {
    for (int i = 0; i < decoded.roles().size(); i++) {
      if (decoded.proposals().get(i).label
          && FieldLabel.role(decoded.passage().atoms().get(i).text())
              .filter(Role.AUTHORS::equals)
              .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a title that may be no name of a thing has a venue that is known, with its year. */
  private static boolean published(Decoded decoded) {
    return Titles.words(decoded) >= LONG && venue(decoded) >= DATED;
  }

  private static double title(Decoded decoded) {
    int words = 0;
    double points = 0;
    boolean headed = false;
    for (int i = 0; i < decoded.roles().size(); i++) {
      if (decoded.roles().get(i) == Role.TITLE) {
        Atom atom = decoded.passage().atoms().get(i);
        words += Evidence.count(atom.text());
        points = Math.min(points, atom.link().map(Verdict::titleLink).orElse(0.0));
        headed |= isUnderTitle(decoded, atom);
      }
    }
    if (points > ANCHOR && (headed || published(decoded))) {
      points = Math.max(points, SURELY_TITLE);
    }
    double listed = headed && isBibliography(decoded) ? BIBLIOGRAPHY : 0;
    return points + listed + (words >= 4 ? 1 : words == 3 ? 0.5 : words == 2 ? 0 : -1);
  }

  /** Whether the header of its table names what only papers have beside their titles. */
  private static boolean isBibliography(Decoded decoded) {
    return IntStream.range(0, decoded.passage().columns())
        .mapToObj(decoded.passage()::columnHead)
        .flatMap(Optional::stream)
        .flatMap(words -> FieldLabel.column(words).stream())
        .anyMatch(role -> role == Role.AUTHORS || role == Role.VENUE || role == Role.YEAR);
  }

  /** Whether the header of a column says that a piece is a title. */
  private static boolean isUnderTitle(Decoded decoded, Atom atom) {
    return decoded
        .passage()
        .columnHead(atom)
        .flatMap(FieldLabel::column)
        .filter(Role.TITLE::equals)
        .isPresent();
  }

  private static double titleLink(Run.Target link) {
    String url = link.url();
    if (url.startsWith("#")) {
      return ANCHOR;
    }
    if (Hosts.isPaper(url) || url.isEmpty() || Hosts.isNotes(url)) {
      return 0;
    }
    boolean relative = !url.contains("//");
    Optional<LinkKind> host = Hosts.kind(url);
    return relative ? -1.5 : host.isPresent() ? -2 : -0.5;
  }

  private static double names(Decoded decoded) {
    double most = 0;
    int pieces = 0;
    boolean others = false;
    for (int i = 0; i < decoded.roles().size(); i++) {
      if (decoded.roles().get(i) == Role.AUTHORS) {
        pieces++;
        others |= EtAl.mayBeIn(decoded.passage().atoms().get(i).text());
        most = Math.max(most, decoded.proposals().get(i).weight(Role.AUTHORS));
      }
    }
    boolean sure = pieces >= 2 || most >= 3.4 || others || (pieces == 1 && hasByline(decoded));
    return pieces == 0 ? 0 : sure ? 2.5 : most > 2 ? 1 : 0.3;
  }

  /** Whether a line states authors with a year and nothing else. */
  private static boolean hasByline(Decoded decoded) {
    List<Atom> atoms = decoded.passage().atoms();
    for (int i = 0; i + 1 < atoms.size(); i++) {
      int strand = atoms.get(i).strand();
      boolean alone =
          (i == 0 || atoms.get(i - 1).strand() != strand)
              && atoms.get(i + 1).strand() == strand
              && (i + 2 == atoms.size() || atoms.get(i + 2).strand() != strand);
      if (alone
          && decoded.roles().get(i) == Role.AUTHORS
          && decoded.proposals().get(i).names
          && decoded.roles().get(i + 1) == Role.YEAR) {
        return true;
      }
    }
    return false;
  }

  private static double venue(Decoded decoded) {
    double most = 0;
    for (int i = 0; i < decoded.roles().size(); i++) {
      if (decoded.roles().get(i) == Role.VENUE) {
        double points =
            switch (decoded.proposals().get(i).venue.strength()) {
              case KNOWN_DATED -> DATED;
              case DATED -> 2;
              case KNOWN, FORM -> 1.5;
              case WORDS -> 0.5;
              case ACRONYM -> 0.3;
              case NONE -> 0;
            };
        most = Math.max(most, points);
      }
    }
    return most;
  }

  private static double links(Decoded decoded) {
    double most = 0;
    List<Atom> atoms = decoded.passage().atoms();
    for (int i = 0; i < atoms.size(); i++) {
      Role role = decoded.roles().get(i);
      Atom atom = atoms.get(i);
      if (atom.link().isEmpty()
          || role == Role.AUTHORS
          || role == Role.NOTE
          || atom.text().contains("et al")) {
        continue;
      }
      String url = atom.link().get().url();
      boolean labelled = Links.label(atom.text()).filter(LinkKind.PAPER::equals).isPresent();
      double points = labelled && Hosts.kind(url).filter(LinkKind.VIDEO::equals).isEmpty() ? 2 : 0;
      if (Hosts.isPaper(url)) {
        points = Math.max(points, Identifiers.in(url).isPresent() ? 4 : 2.5);
      }
      most = Math.max(most, points);
    }
    return most;
  }

  /** What BibTeX of the same title adds, where a list does not speak of itself. */
  static double cited(SectionKind kind) {
    return switch (kind) {
      case CONTENTS, NEWS, PLANS, ABOUT -> 0;
      case RESOURCE, PAPERS, OTHER -> CITED;
    };
  }

  /** What a candidate's company, the heading above it and the list's purpose add to its points. */
  static double company(
      Decoded decoded, double points, Company company, SectionKind kind, boolean papers) {
    double share = company.share(decoded, points);
    boolean paragraph = decoded.passage().candidate().shape() == Candidate.Shape.PARAGRAPH;
    boolean bare = isBare(decoded);
    double among = share >= 0.7 ? bare ? 1 : 2 : share >= 0.5 ? 1 : share <= 0.15 ? -1 : 0;
    boolean sentence = paragraph && (bare || statesNothingKnown(decoded));
    if (sentence && !(decoded.has(Role.AUTHORS) && company.hasLikely(decoded))) {
      return Math.min(among, 0) + kind.weight(0) - (bare ? 0 : SENTENCE);
    }
    if (paragraph && isAside(decoded)) {
      return ASIDE;
    }
    boolean listed = papers || kind == SectionKind.PAPERS;
    if (among < TITLES && !paragraph && company.areTitles(decoded)) {
      among = listed ? TITLES : Titles.leadToNotes(decoded) ? NOTED : among;
    }
    if (points <= 0 && Titles.words(decoded) <= SHORTEST && company.isOdd(decoded)) {
      among = Math.min(among, 1);
    }
    double elsewhere = Elsewhere.points(decoded);
    boolean page = company.sectionShare(decoded) >= AMONG_PAPERS && Elsewhere.namesProject(decoded);
    boolean said =
        papers && elsewhere == 0 && kind == SectionKind.OTHER && (!paragraph || share >= 0.5);
    double heading =
        kind == SectionKind.RESOURCE && published(decoded)
            ? PUBLISHED_AMONG_OTHERS
            : kind.weight(page ? 1 : elsewhere < 0 ? 0 : company.sectionShare(decoded));
    return among + heading + elsewhere + (said ? 1 : 0) + (page ? PAGE : 0);
  }

  /** Whether all of a candidate stands in round brackets, as the source of a picture does. */
  private static boolean isAside(Decoded decoded) {
    return decoded.passage().atoms().stream()
        .allMatch(atom -> atom.bracket() == '(' || atom.look() == Look.IMAGE);
  }

  /** Whether a candidate leads nowhere, and states neither a year nor a venue that is known. */
  private static boolean statesNothingKnown(Decoded decoded) {
    for (int i = 0; i < decoded.roles().size(); i++) {
      VenueText.Strength strength = decoded.proposals().get(i).venue.strength();
      boolean known =
          decoded.roles().get(i) == Role.VENUE && strength.compareTo(VenueText.Strength.FORM) > 0;
      if (known || decoded.passage().atoms().get(i).link().isPresent()) {
        return false;
      }
    }
    return !statesYear(decoded);
  }

  /** Whether a candidate states no venue and no year, and leads nowhere. */
  private static boolean isBare(Decoded decoded) {
    return !decoded.has(Role.VENUE)
        && !decoded.has(Role.YEAR)
        && !Titles.haveLink(decoded.passage().atoms());
  }
}
