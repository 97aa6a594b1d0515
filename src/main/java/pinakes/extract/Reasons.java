package pinakes.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What spoke for the role of each piece of an entry, in words. */
final class Reasons {
  private static final int MOST = 4;
  private static final Map<Role, String> FIELDS =
      Map.of(
          Role.TITLE, "title",
          Role.AUTHORS, "authors",
          Role.VENUE, "venue",
          Role.YEAR, "year",
          Role.NOTE, "note");

  private Reasons() {}

  static List<Why> of(Decoded decoded, Layout layout) {
    List<Why> whys = new ArrayList<>();
    Passage passage = decoded.passage();
    Role last = Role.OTHER;
    for (int i = 0; i < decoded.roles().size(); i++) {
      Role role = decoded.roles().get(i);
      if (role != Role.OTHER && (role != last || role == Role.VENUE)) {
        Atom atom = passage.atoms().get(i);
        Words words = passage.words().slice(atom.from(), atom.to());
        List<String> reasons = new ArrayList<>(own(decoded.proposals().get(i), role));
        double agreement = layout.agreement(passage, i, role);
        reasons.add(Math.round(agreement * 100) + " % agree at this place");
        whys.add(new Why(FIELDS.getOrDefault(role, ""), words.span(), reasons));
      }
      last = role;
    }
    return whys;
  }

  private static List<String> own(Proposal proposal, Role role) {
    return proposal
        .reasons()
        .filter(reason -> reason.role() == role && reason.weight() > 0)
        .sorted(Comparator.comparingDouble(Proposal.Reason::weight).reversed())
        .limit(MOST)
        .map(Proposal.Reason::words)
        .toList();
  }
}
