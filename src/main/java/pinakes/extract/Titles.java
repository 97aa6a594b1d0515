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
      if (role == Role.NOTE && Evidence.count(atom.text()) >= 8) {
        return false;
      }
      if (role == Role.TITLE) {
        title = true;
        leads |= atom.link().filter(link -> !Hosts.isNotes(link.url())).isPresent();
        for (String word : PARTS.split(atom.text())) {
          if (word.length() >= 4) {
            words++;
            capitals += Character.isLowerCase(word.codePointAt(0)) ? 0 : 1;
          }
        }
      }
    }
    return title && (leads || capitals * 3 >= words * 2);
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
