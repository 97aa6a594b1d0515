package pinakes.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pinakes.catalogue.LinkKind;
import pinakes.markdown.Run;
import pinakes.registry.Venues;

/**
 * What speaks for and against each role of a piece: the shape of its words, how it is shown, where
 * it stands, what it links to. Knows nothing of other candidates.
 */
final class Evidence {
  /** The ideographic iteration mark; before it no character is ideographic. */
  private static final char FIRST_IDEOGRAPH = '\u3005';

  private static final int FEW = 3;
  private static final int MOST_SEEN = 50_000;

  private final Venues venues;
  private final Lexicon lexicon;
  private final Map<Shown, Proposal> seen = new HashMap<>();

  /** What the headers of columns say. */
  private final Map<String, Optional<Role>> columns = new HashMap<>();

  Evidence(Venues venues, Lexicon lexicon) {
    this.venues = venues;
    this.lexicon = lexicon;
  }

  Venues venues() {
    return venues;
  }

  /** The proposals for each piece, in order. */
  List<Proposal> of(Passage passage) {
    List<Proposal> proposals = new ArrayList<>(passage.atoms().size());
    Optional<Role> labelled = Optional.empty();
    int labelledStrand = -1;
    boolean presented = false;
    boolean tags = false;
    for (int i = 0; i < passage.atoms().size(); i++) {
      Atom atom = passage.atoms().get(i);
      Proposal proposal = shaped(atom);
      PlaceEvidence.weigh(atom, passage, proposal);
      Optional<Role> label = Neighbours.label(passage, i);
      if (labelledStrand != atom.strand()) {
        labelled = Optional.empty();
      }
      if (label.isPresent()) {
        labelled = label;
        labelledStrand = atom.strand();
        tags = FieldLabel.isOfTags(atom.text());
        presented = FieldLabel.isOfPresenters(atom.text());
        proposal.label = true;
        proposal.add(Role.OTHER, 8, "the label of a field");
      } else {
        labelled.ifPresent(role -> behindLabel(role, atom, proposal));
        if (tags && labelled.isPresent()) {
          proposal.names = false;
          proposal.add(Role.AUTHORS, -8, "a tag");
          proposal.add(Role.VENUE, -12, "a tag");
          proposal.add(Role.OTHER, 4, "a tag");
        }
        if (presented && labelled.isPresent() && proposal.names) {
          proposal.names = false;
          proposal.add(Role.AUTHORS, -8, "who presents it");
          proposal.add(Role.OTHER, 4, "who presents it");
        }
        column(atom, passage, proposal);
      }
      proposals.add(proposal);
    }
    Neighbours.weigh(passage, proposals);
    return proposals;
  }

  /** Behind the label of a link, or of what is no field, stand few words or a link. */
  private static void behindLabel(Role role, Atom atom, Proposal proposal) {
    if (role != Role.OTHER) {
      proposal.add(role, 6, "behind its label");
      return;
    }
    boolean field = proposal.names || count(atom.text()) > FEW;
    boolean known = proposal.venue.strength().compareTo(VenueText.Strength.FORM) >= 0;
    boolean value = proposal.year.isPresent() || known || AuthorEvidence.isInitials(atom);
    if (!field && !value) {
      proposal.add(Role.OTHER, 4, "behind its label");
    }
    proposal.add(Role.NOTE, -2, "behind another label");
  }

  static boolean isHan(Atom atom) {
    int characters = ideographs(atom.text());
    return characters >= 2 && characters * 3 > atom.text().length();
  }

  static int ideographs(String text) {
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

  /** Under a header that speaks of something else, or of nothing known, stand no authors. */
  private void column(Atom atom, Passage passage, Proposal proposal) {
    Optional<String> head = passage.columnHead(atom).filter(words -> !words.isBlank());
    if (head.isPresent()) {
      Optional<Role> role = columns.computeIfAbsent(head.get(), FieldLabel::column);
      role.ifPresent(known -> proposal.add(known, known == Role.OTHER ? 0 : 3, "under its header"));
      Optional<LinkKind> leads = Links.looseLabel(head.get());
      boolean other =
          role.isEmpty()
              ? leads.filter(kind -> kind != LinkKind.PAPER).isPresent()
              : role.get() == Role.OTHER && leads.filter(LinkKind.PAPER::equals).isEmpty();
      if (role.isEmpty() || role.get() == Role.YEAR || role.get() == Role.NOTE || other) {
        proposal.add(Role.AUTHORS, -4, "under another header");
      }
      boolean open = role.filter(known -> known == Role.NOTE || known == Role.TITLE).isPresent();
      if (!open && proposal.year.isEmpty() && count(atom.text()) <= FEW) {
        proposal.add(Role.NOTE, -1.5, "few words under a header that announces no remarks");
      }
      if (other) {
        proposal.add(Role.VENUE, -3, "under another header");
        proposal.add(Role.NOTE, -1.5, "under another header");
      }
    }
  }

  /**
   * What the shape of a piece is told from: the same words shown alike speak for the same, and most
   * pieces of a list are seen more than once.
   */
  private record Shown(String text, Look look, char bracket, boolean quoted, Leads leads) {
    // written out, since what the JDK makes for records is slow where only the first compiler runs
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Shown shown
          && look == shown.look
          && bracket == shown.bracket
          && quoted == shown.quoted
          && leads == shown.leads
          && text.equals(shown.text);
    }

    @Override
    public int hashCode() {
      int shown = (look.ordinal() * 8 + leads.ordinal()) * 2 + (quoted ? 1 : 0);
      return (text.hashCode() * 31 + bracket) * 31 + shown;
    }
  }

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
      VenueEvidence.badge(atom, venues, proposal);
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
    TitleEvidence.weigh(atom, text, proposal);
    AuthorEvidence.weigh(text, lexicon, proposal);
    VenueEvidence.venue(atom, text, venues, proposal);
    VenueEvidence.year(atom, text, proposal);
    OtherEvidence.lead(atom, text, proposal);
    OtherEvidence.prose(text, proposal);
    OtherEvidence.other(atom, text, proposal);
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
