package pinakes.extract;

import java.util.List;
import java.util.Optional;
import pinakes.catalogue.LinkKind;
import pinakes.markdown.Run;

/**
 * A first look at some lines: whether they could begin an entry, or be one.
 *
 * @param title the number of words of what looks most like a title, 0 where nothing does
 * @param look how that piece is shown
 * @param labelled whether they begin with the label of a field that is not the title
 * @param paper whether something in them belongs to papers: a link, an identifier, a venue, names
 * @param credited whether they name authors or a venue
 * @param byline whether they are names of people with a year and nothing else
 * @param dated whether they begin with authors and a year in brackets
 */
record Sketch(
    int title,
    Look look,
    boolean labelled,
    boolean paper,
    boolean credited,
    boolean byline,
    boolean dated) {
  private static final int ENOUGH = 4;
  private static final double SURE = 3.5;
  private static final int ENOUGH_WHERE_MARKED = 2;
  static final Sketch NOTHING = new Sketch(0, Look.PLAIN, false, false, false, false, false);

  static Sketch of(Proposed proposed) {
    Passage passage = proposed.passage();
    List<Proposal> proposals = proposed.proposals();
    List<Role> roles = Decoder.glance(passage, proposals);
    int title = 0;
    int longest = 0;
    Look look = Look.PLAIN;
    boolean paper = false;
    boolean credited = false;
    for (int i = 0; i < roles.size(); i++) {
      Atom atom = passage.atoms().get(i);
      if (roles.get(i) == Role.TITLE) {
        look = title == 0 ? atom.look() : look;
        title += Evidence.count(atom.text());
        longest = Math.max(longest, Evidence.count(atom.text()));
      }
      credited |= isCredit(proposals.get(i), roles.get(i));
      paper |= credited || leadsToPaper(atom, proposals.get(i), roles.get(i));
    }
    title = longest < ENOUGH_WHERE_MARKED ? 0 : title;
    boolean labelled = labelled(passage, proposals) && !(title >= ENOUGH && isPaper(passage));
    return new Sketch(
        title,
        look,
        labelled,
        paper,
        credited,
        isByline(proposals),
        isDated(passage, proposals, roles));
  }

  private static boolean isByline(List<Proposal> proposals) {
    return proposals.stream().anyMatch(proposal -> proposal.names)
        && proposals.stream().anyMatch(proposal -> proposal.year.isPresent())
        && proposals.stream().allMatch(proposal -> proposal.names || proposal.year.isPresent());
  }

  /** Whether lines begin as entries of APA do: "Okafor, A. (2019). A Title". */
  private static boolean isDated(Passage passage, List<Proposal> proposals, List<Role> roles) {
    int at = 0;
    boolean surely = false;
    while (at < roles.size()
        && roles.get(at) == Role.AUTHORS
        && passage.atoms().get(at).link().isEmpty()) {
      boolean initials = at > 0 && AuthorEvidence.isInitials(passage.atoms().get(at));
      surely |= initials || proposals.get(at).weight(Role.AUTHORS) >= SURE;
      at++;
    }
    return surely
        && at < roles.size()
        && proposals.get(at).year.isPresent()
        && passage.atoms().get(at).bracket() == '(';
  }

  private static boolean isCredit(Proposal proposal, Role role) {
    return (role == Role.VENUE && proposal.venue.strength().compareTo(VenueText.Strength.FORM) >= 0)
        || (role == Role.AUTHORS && proposal.weight(Role.AUTHORS) >= SURE);
  }

  private static boolean leadsToPaper(Atom atom, Proposal proposal, Role role) {
    if (role == Role.NOTE) {
      return false;
    }
    return atom.link().filter(link -> Hosts.isPaper(link.url())).isPresent()
        || (proposal.label
            && atom.link().isPresent()
            && Links.label(atom.text()).filter(LinkKind.PAPER::equals).isPresent());
  }

  /** Whether the first words say that a paper follows: "Paper: A Title". */
  private static boolean isPaper(Passage passage) {
    return Links.label(passage.atoms().getFirst().text())
        .filter(LinkKind.PAPER::equals)
        .isPresent();
  }

  private static boolean labelled(Passage passage, List<Proposal> proposals) {
    for (int i = 0; i < proposals.size(); i++) {
      Atom atom = passage.atoms().get(i);
      if (atom.look() != Look.IMAGE) {
        Optional<Role> role = FieldLabel.role(atom.text());
        return proposals.get(i).label
            && atom.link().isEmpty()
            && role.filter(field -> field != Role.TITLE).isPresent();
      }
    }
    return false;
  }

  /**
   * Whether a line has words enough for an entry to begin; a quick look that may say yes too often.
   */
  static boolean mayOpen(Strand strand) {
    int words = 0;
    int longest = 0;
    List<Run> runs = strand.line().runs();
    for (int i = runs.size() - 1; i >= 0; i--) {
      Look look = Look.of(runs.get(i));
      int own = look == Look.IMAGE ? 0 : parts(runs.get(i).text());
      words += own;
      longest = Math.max(longest, own);
      boolean marked = look.isLink() || look.isStrong();
      if (longest >= ENOUGH_WHERE_MARKED && words >= (marked ? ENOUGH_WHERE_MARKED : ENOUGH)) {
        return true;
      }
    }
    return false;
  }

  /** The number of runs of letters and digits, and of ideographs, which are no fewer than words. */
  private static int parts(String text) {
    int parts = 0;
    boolean in = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      parts += letter && (!in || Character.isIdeographic(c)) ? 1 : 0;
      in = letter;
    }
    return parts;
  }

  /** Whether an entry may begin here. */
  boolean opens() {
    boolean marked = look.isLink() || look.isStrong();
    return title >= (marked || dated ? ENOUGH_WHERE_MARKED : ENOUGH) && !labelled;
  }

  /** Whether this states the title of a paper with its authors or venue. */
  boolean cites() {
    return title >= ENOUGH_WHERE_MARKED && credited && !labelled;
  }

  /** Whether this may be an entry by itself. */
  boolean stands() {
    return opens() && paper;
  }
}
