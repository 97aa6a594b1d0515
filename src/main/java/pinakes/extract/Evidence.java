package pinakes.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import pinakes.catalogue.LinkKind;
import pinakes.markdown.Run;
import pinakes.registry.Venues;

/**
 * What speaks for and against each role of a piece: the shape of its words, how it is shown, where
 * it stands, what it links to. Knows nothing of other candidates.
 */
final class Evidence {
  private static final Pattern FUNCTION_WORDS =
      Pattern.compile(
          "(?:^|\\s)(?:of|for|with|via|and|in|the|a|an|to|from|on|by|using|through|is|are|as|at|under|without|based|towards?|into|between|over|beyond)(?=\\s|$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ET_AL =
      Pattern.compile("\\bet\\.?\\s?al\\b\\.?|\\band others\\b|等人?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern PAGES =
      Pattern.compile(
          "(?:(?:pages?|pp?)\\.?\\s*)?\\d+\\s?[-–~]\\s?\\d+.*|(?:pages?|pp?\\.|vol(?:ume)?\\.?|no\\.|\\d+\\(\\d+\\)|article|isbn|issn|doi:?).{0,40}|\\d{1,5}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DOCUMENT_TYPE =
      Pattern.compile("(?://)?\\.?[JCDMRPZSN](?:/OL)?(?://)?");
  private static final Pattern AWARD =
      Pattern.compile(
          "\\W*(?:oral|spotlight|poster|highlight|best (?:student"
              + " )?paper.{0,20}|notable.{0,12}|accepted|award|hot|new|survey|must"
              + " read|recommended|withdrawn|rejected?|submitted|under review|working"
              + " paper|⭐|star|workshop|long|short|findings|demo|forthcoming|coming soon)\\W*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FIRST_WORD_OF_PROSE =
      Pattern.compile(
          "^(?:this|it|they|we|these|that|here|see|note|an? \\w+ (?:of|for)|code|the"
              + " (?:paper|authors?|first|code|method)|introduc|propos|present|use[sd]?|describ|provid|show|extend)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BY = Pattern.compile("by\\s+(?=\\p{Lu})");
  private static final int LONG = 26;

  /** The ideographic iteration mark; before it no character is ideographic. */
  private static final char FIRST_IDEOGRAPH = '\u3005';

  private static final int MOST_SEEN = 20_000;
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("[,，、;；]|\\s(?:and|&)\\s|^(?:and|by|&)\\s");
  private static final Pattern AROUND_NAME = Pattern.compile("^[^\\p{L}]++|[^\\p{L}\\p{M}.]++$");
  private static final Pattern BEHIND_NAME = Pattern.compile("[.*†‡\\d]++$");
  private static final Pattern BEFORE_NAME = Pattern.compile("^(?:and|&|by)\\s");

  private final Venues venues;
  private final Lexicon lexicon;
  private final Map<Shown, Proposal> seen = new HashMap<>();

  Evidence(Venues venues, Lexicon lexicon) {
    this.venues = venues;
    this.lexicon = lexicon;
  }

  /** The proposals for each piece, in order. */
  List<Proposal> of(Passage passage) {
    List<Proposal> proposals = new ArrayList<>(passage.atoms().size());
    Optional<Role> labelled = Optional.empty();
    int labelledStrand = -1;
    for (int i = 0; i < passage.atoms().size(); i++) {
      Atom atom = passage.atoms().get(i);
      Proposal proposal = shaped(atom);
      place(atom, passage, proposal);
      Optional<Role> label = Neighbours.label(passage, i);
      if (labelledStrand != atom.strand()) {
        labelled = Optional.empty();
      }
      if (label.isPresent()) {
        labelled = label;
        labelledStrand = atom.strand();
        proposal.label = true;
        proposal.add(Role.OTHER, 8, "the label of a field");
      } else {
        labelled.ifPresent(
            role -> proposal.add(role, role == Role.OTHER ? 4 : 6, "behind its label"));
        if (labelled.filter(Role.OTHER::equals).isPresent()) {
          proposal.add(Role.NOTE, -2, "behind another label");
        }
        column(atom, passage)
            .ifPresent(role -> proposal.add(role, role == Role.OTHER ? 0 : 3, "under its header"));
      }
      proposals.add(proposal);
    }
    Neighbours.weigh(passage, proposals);
    return proposals;
  }

  static boolean isHan(Atom atom) {
    int characters = ideographs(atom.text());
    return characters >= 2 && characters * 3 > atom.text().length();
  }

  private static int ideographs(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean one =
          Character.isHighSurrogate(c)
              ? Character.isIdeographic(text.codePointAt(i))
              : c >= FIRST_IDEOGRAPH && Character.isIdeographic(c);
      count += one ? 1 : 0;
    }
    return count;
  }

  private static Optional<Role> column(Atom atom, Passage passage) {
    return passage.columnHead(atom).flatMap(FieldLabel::column);
  }

  /**
   * What the shape of a piece is told from: the same words shown alike speak for the same, and most
   * pieces of a list are seen more than once.
   */
  private record Shown(String text, Look look, char bracket, boolean quoted, Leads leads) {}

  /** What a link leads to. */
  private enum Leads {
    NOWHERE,
    ADDRESS,
    HEADING,
    PAPER,
    ELSEWHERE
  }

  private static Leads leads(Atom atom) {
    if (atom.link().isEmpty()) {
      return Leads.NOWHERE;
    }
    Run.Target link = atom.link().get();
    if (link.bare()) {
      return Leads.ADDRESS;
    }
    if (link.url().startsWith("#")) {
      return Leads.HEADING;
    }
    return Hosts.isPaper(link.url()) ? Leads.PAPER : Leads.ELSEWHERE;
  }

  /** A proposal of its own for what the shape of a piece says. */
  private Proposal shaped(Atom atom) {
    if (atom.look() == Look.IMAGE) {
      Proposal proposal = new Proposal();
      image(atom, proposal);
      return proposal;
    }
    if (seen.size() >= MOST_SEEN) {
      seen.clear();
    }
    Shown shown = new Shown(atom.text(), atom.look(), atom.bracket(), atom.quoted(), leads(atom));
    return seen.computeIfAbsent(
            shown,
            first -> {
              Proposal proposal = new Proposal();
              shape(atom, proposal);
              return proposal;
            })
        .copy();
  }

  private void shape(Atom atom, Proposal proposal) {
    String text = atom.text().strip();
    if (atom.link().filter(Run.Target::bare).isPresent()) {
      proposal.label = true;
      proposal.add(Role.OTHER, 8, "an address");
      proposal.add(Role.TITLE, -8, "an address");
      return;
    }
    words(atom, text, proposal);
    names(text, proposal);
    agent(text, proposal);
    venue(atom, text, proposal);
    year(text, proposal);
    prose(text, proposal);
    other(atom, text, proposal);
  }

  /** A badge says what its address says. */
  private void image(Atom atom, Proposal proposal) {
    proposal.add(Role.OTHER, 6, "an image");
    proposal.add(Role.TITLE, -12, "an image");
    proposal.add(Role.AUTHORS, -12, "an image");
    proposal.add(Role.NOTE, -12, "an image");
    proposal.add(Role.YEAR, -12, "an image");
    Optional<String> badge = Badge.text(atom.source());
    proposal.venue = badge.map(words -> VenueText.of(words, venues)).orElse(proposal.venue);
    boolean venue = proposal.venue.strength().compareTo(VenueText.Strength.FORM) >= 0;
    proposal.add(Role.VENUE, venue ? 12 : -12, "the words of a badge");
  }

  private void words(Atom atom, String text, Proposal proposal) {
    int words = count(text);
    int characters = ideographs(text);
    boolean han = characters >= 3 && characters * 3 > text.length();
    double length =
        han
            ? characters <= 30 && text.indexOf('，') < 0 ? 1.6 : 0
            : words >= 5 ? 2 : words == 4 ? 1.6 : words == 3 ? 1 : words == 2 ? 0 : -1.5;
    proposal.add(Role.TITLE, -1 + length, words + " words");
    if (FUNCTION_WORDS.matcher(text).find()) {
      proposal.add(Role.TITLE, 1, "words that join others");
    }
    double look =
        switch (atom.look()) {
          case LINK -> 1.5;
          case STRONG_LINK -> 2;
          case STRONG -> 1;
          case EMPHASIS -> -0.5;
          case CODE -> -3;
          case PLAIN, IMAGE -> 0;
        };
    proposal.add(Role.TITLE, look, "shown as " + atom.look());
    if (atom.quoted()) {
      proposal.add(Role.TITLE, 2.5, "in quotation marks");
    }
    if (atom.isBracketed()) {
      proposal.add(Role.TITLE, atom.bracket() == '[' && words >= 4 ? -0.5 : -1.5, "in brackets");
    }
    atom.link()
        .ifPresent(
            link -> {
              if (link.url().startsWith("#")) {
                proposal.add(Role.TITLE, -6, "leads to a heading");
              } else if (Hosts.isPaper(link.url())) {
                proposal.add(Role.TITLE, 1, "leads to where papers are kept");
              }
            });
  }

  private void names(String text, Proposal proposal) {
    int good = 0;
    int all = 0;
    boolean more = EtAl.mayBeIn(text) && ET_AL.matcher(text).find();
    String people = more ? ET_AL.matcher(text).replaceAll("") : text;
    for (String part : BETWEEN_NAMES.split(people)) {
      String name = BEFORE_NAME.matcher(part.strip()).replaceFirst("");
      if (name.isEmpty() || name.equals(".")) {
        continue;
      }
      all++;
      good +=
          NameShape.isName(AROUND_NAME.matcher(name).replaceAll(""), lexicon)
              ? 2
              : single(name) ? 1 : 0;
    }
    double share = all == 0 ? 0 : good / (2.0 * all);
    if (more && (share >= 0.5 || all == 0)) {
      proposal.names = true;
      proposal.add(Role.AUTHORS, 4, "and others");
      proposal.add(Role.TITLE, -4, "and others");
    } else if (all == 0) {
      proposal.add(Role.AUTHORS, -6, "no name");
      return;
    }
    if (share > 0.7) {
      proposal.names = true;
      proposal.add(Role.AUTHORS, 2.5 + Math.min(all - 1, 4), "names of people");
      proposal.add(Role.TITLE, -1 - Math.min(all - 1, 3), "names of people");
    } else if (share == 0.5 && all == 1) {
      proposal.part = true;
      proposal.add(Role.AUTHORS, more ? 0 : -2.5, "may be a part of a name");
    } else if (share < 0.5 || !more) {
      proposal.add(Role.AUTHORS, share >= 0.5 ? 0 : -6, "no names");
    }
    if (text.codePoints().anyMatch(Character::isDigit)) {
      proposal.add(Role.AUTHORS, -2, "digits");
    }
  }

  /** "by" says that what follows made it, be it people or an institute. */
  private static void agent(String text, Proposal proposal) {
    if (BY.matcher(text).lookingAt()) {
      proposal.add(Role.TITLE, -4, "behind \"by\"");
      proposal.add(Role.AUTHORS, 2, "behind \"by\"");
      proposal.add(Role.OTHER, 3, "behind \"by\"");
    }
  }

  private boolean single(String word) {
    return word.indexOf(' ') < 0
        && NameShape.isNamePart(BEHIND_NAME.matcher(word).replaceAll(""), lexicon);
  }

  private void venue(Atom atom, String text, Proposal proposal) {
    VenueText venue = VenueText.of(text, venues);
    proposal.venue = venue;
    double weight =
        switch (venue.strength()) {
          case KNOWN_DATED -> 7;
          case KNOWN -> 4.5;
          case DATED -> 4;
          case FORM -> 2.5;
          case WORDS -> 1;
          case ACRONYM -> -0.5;
          case NONE -> -5;
        };
    if (venue.strength() == VenueText.Strength.ACRONYM
        && (atom.isBracketed() || atom.look() == Look.CODE || atom.look() == Look.EMPHASIS)) {
      weight += 1;
    }
    proposal.add(Role.VENUE, weight, "venue: " + venue.strength());
    if (venue.strength().compareTo(VenueText.Strength.FORM) >= 0) {
      boolean sure = venue.strength().compareTo(VenueText.Strength.DATED) >= 0;
      proposal.add(Role.TITLE, sure ? -4.5 : -1, "venue: " + venue.strength());
      proposal.add(Role.AUTHORS, -3, "venue: " + venue.strength());
      proposal.add(Role.NOTE, -2, "venue: " + venue.strength());
    }
    if (atom.quoted()) {
      proposal.add(Role.VENUE, -3, "in quotation marks");
    }
  }

  private static void year(String text, Proposal proposal) {
    OptionalInt year = Dates.year(text);
    proposal.year = year;
    if (year.isPresent()) {
      proposal.add(Role.YEAR, 5, "a year or date");
      for (Role role : List.of(Role.TITLE, Role.AUTHORS, Role.VENUE, Role.NOTE)) {
        proposal.add(role, -6, "a year or date");
      }
      proposal.add(Role.OTHER, -2, "a year or date");
    } else {
      proposal.add(Role.YEAR, -9, "no year");
    }
  }

  private static void prose(String text, Proposal proposal) {
    int words = count(text);
    boolean han = ideographs(text) >= 10;
    double weight = words >= LONG ? 2.5 : words >= 12 ? 0.5 : words >= 5 ? -0.5 : -1.5;
    if (han) {
      weight += 2;
    }
    if (FIRST_WORD_OF_PROSE.matcher(text).find()) {
      weight += 1;
    }
    proposal.add(Role.NOTE, weight - 1, words + " words of prose");
    if (words >= LONG) {
      proposal.add(Role.TITLE, -2.5, words + " words");
    }
  }

  private static void other(Atom atom, String text, Proposal proposal) {
    Optional<LinkKind> label = Links.label(text);
    double weight = -3;
    String why = "nothing known";
    if (label.isPresent() && (atom.link().isPresent() || atom.isBracketed() || count(text) <= 2)) {
      proposal.label = atom.link().isPresent() || atom.isBracketed();
      weight = atom.link().isPresent() ? 6 : atom.isBracketed() ? 2.5 : 2;
      why = "the label of a link";
      proposal.add(Role.TITLE, atom.link().isPresent() ? -6 : -2, why);
    } else if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      weight = 8;
      why = "marks";
    } else if (PAGES.matcher(text).matches()) {
      weight = 3;
      why = "pages or a number";
    } else if (DOCUMENT_TYPE.matcher(text).matches() || AWARD.matcher(text).matches()) {
      weight = 3;
      why = "a mark of its kind";
    } else if (atom.bracket() == '【' || atom.look() == Look.CODE) {
      weight = 1.5;
      why = "a tag";
    } else if (atom.isBracketed() && count(text) > 3) {
      proposal.add(Role.NOTE, 1.5, "words in brackets");
    } else if (atom.isBracketed()) {
      weight = 0.5;
      why = "short, in brackets";
    } else if (count(text) <= 1
        && text.length() <= 3
        && text.codePoints().noneMatch(Character::isIdeographic)) {
      weight = 0;
      why = "very short";
    }
    proposal.add(Role.OTHER, weight, why);
  }

  private static void place(Atom atom, Passage passage, Proposal proposal) {
    if (atom.level() > 0) {
      proposal.add(Role.AUTHORS, atom.place() == 0 ? -0.5 : -1, "nested");
      proposal.add(Role.TITLE, -1.5, "nested");
      proposal.add(Role.NOTE, 2, "nested");
    }
    if (passage.strand(atom).quoted()) {
      proposal.add(Role.NOTE, 2, "in a block quote");
      proposal.add(Role.TITLE, -1, "in a block quote");
    }
    if (atom.before() == Atom.Break.DASH
        || (atom.before() == Atom.Break.COLON && atom.look() == Look.PLAIN)) {
      proposal.add(Role.NOTE, 0.7, "behind a dash or colon");
    }
    if (atom.look() == Look.EMPHASIS) {
      proposal.add(Role.AUTHORS, 0.7, "emphasis");
      proposal.add(Role.VENUE, 0.3, "emphasis");
    }
    if (atom.look().isLink()) {
      proposal.add(Role.AUTHORS, -1.2, "a link");
      if (atom.link().filter(link -> Hosts.isPaper(link.url())).isPresent()) {
        proposal.add(Role.AUTHORS, -4, "leads to a paper");
      }
    }
    if (atom.look().isStrong()) {
      proposal.add(Role.AUTHORS, -1, "strong");
    }
    if (atom.isBracketed()) {
      proposal.add(Role.AUTHORS, -1.5, "in brackets");
      proposal.add(Role.VENUE, 0.5, "in brackets");
    }
  }

  /** The number of words: runs of letters, or two Han characters. */
  static int count(String text) {
    int words = 0;
    int han = 0;
    boolean in = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_IDEOGRAPH && Character.isIdeographic(c)) {
        han++;
        in = false;
      } else if (Character.isLetterOrDigit(c)) {
        words += in ? 0 : 1;
        in = true;
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '/') {
        in = false;
      }
    }
    return words + han / 2;
  }
}
