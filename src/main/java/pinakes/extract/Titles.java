package pinakes.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pinakes.catalogue.LinkKind;

/** How the title of a candidate is made, and whether there is anything but a title. */
final class Titles {
  private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

  private Titles() {}

  /** The piece that its title begins with. */
  static Optional<Atom> first(Decoded decoded) {
    List<Role> roles = decoded.roles();
    for (int i = 0; i < roles.size(); i++) {
      if (roles.get(i) == Role.TITLE) {
        return Optional.of(decoded.passage().atoms().get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether all that it says is a venue that is known, or a year. */
  static boolean areVenue(Decoded decoded) {
    boolean venue = false;
    for (int i = 0; i < decoded.roles().size(); i++) {
      Proposal proposal = decoded.proposals().get(i);
      if (hasLetter(decoded.passage().atoms().get(i).text())) {
        if (proposal.venue.strength().compareTo(VenueText.Strength.KNOWN) < 0) {
          return false;
        }
        venue = true;
      }
    }
    return venue;
  }

  static boolean haveLink(List<Atom> atoms) {
    for (Atom atom : atoms) {
      if (atom.link().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.isLetter(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The number of words of its title. */
  static int words(Decoded decoded) {
    int words = 0;
    for (int i = 0; i < decoded.roles().size(); i++) {
      if (decoded.roles().get(i) == Role.TITLE) {
        words += Evidence.count(decoded.passage().atoms().get(i).text());
      }
    }
    return words;
  }

  /**
   * Whether it is a title that says nothing else and leads to no place that keeps other things: it
   * is capitalised as titles are, or leads somewhere else than to a text beside the list.
   */
  static boolean stateNothingElse(Decoded decoded) {
    boolean title = false;
    boolean leads = false;
    int capitals = 0;
    int words = 0;
    for (int i = 0; i < decoded.roles().size(); i++) {
      Atom atom = decoded.passage().atoms().get(i);
      Role role = decoded.roles().get(i);
      if (atom.link().isPresent() && leadsElsewhere(atom)) {
        return false;
      }
      if (role == Role.NOTE && !below(decoded, i) && Evidence.count(atom.text()) >= 8) {
        return false;
      }
      if (role == Role.TITLE) {
        title = true;
        leads |= atom.link().filter(link -> !Hosts.isNotes(link.url())).isPresent();
        int[] counts = capitals(atom.text());
        words += counts[0];
        capitals += counts[1];
      }
    }
    return title && !endsInComma(decoded) && (leads || capitals * 3 >= words * 2);
  }

  /** Whether it goes on in what comes next, as the parts of a sentence in a list do. */
  private static boolean endsInComma(Decoded decoded) {
    String words = decoded.passage().words().text().strip();
    return words.endsWith(",") || words.endsWith(";");
  }

  /** Whether a piece in Han characters stands on a line below a title in letters. */
  private static boolean below(Decoded decoded, int at) {
    int first = decoded.roles().indexOf(Role.TITLE);
    List<Atom> atoms = decoded.passage().atoms();
    return first >= 0
        && atoms.get(first).strand() < atoms.get(at).strand()
        && !Evidence.isHan(atoms.get(first))
        && Evidence.ideographs(decoded.passage().strand(atoms.get(at)).text()) > 0;
  }

  /** The number of words that titles capitalise, and of those that have a capital. */
  private static int[] capitals(String text) {
    int[] counts = new int[2];
    for (String word : PARTS.split(text)) {
      if (word.length() >= 4) {
        counts[0]++;
        counts[1] += Character.isLowerCase(word.codePointAt(0)) ? 0 : 1;
      }
    }
    return counts;
  }

  /** Whether the words of a line are capitalised as those of titles are. */
  static boolean isCapitalised(Strand strand) {
    int[] counts = capitals(strand.text());
    return counts[0] > 1 && counts[1] * 3 >= counts[0] * 2;
  }

  /** Whether its title leads to a text beside the list. */
  static boolean leadToNotes(Decoded decoded) {
    return first(decoded).flatMap(Atom::link).filter(link -> Hosts.isNotes(link.url())).isPresent();
  }

  private static boolean leadsElsewhere(Atom atom) {
    String url = atom.link().orElseThrow().url();
    return url.startsWith("#")
        || (!Hosts.isPaper(url)
            && !Hosts.isNotes(url)
            && Hosts.kind(url).filter(kind -> kind != LinkKind.PROJECT).isPresent()
            && Links.label(atom.text()).isEmpty());
  }
}
