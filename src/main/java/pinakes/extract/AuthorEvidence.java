package pinakes.extract;

import java.util.regex.Pattern;

/** What speaks for authors: names of people, and what stands between and around them. */
final class AuthorEvidence {
  private static final Pattern ET_AL =
      Pattern.compile("\\bet\\.?\\s?al\\b\\.?|\\band others\\b|等人?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern BY = Pattern.compile("by\\s+(?=\\p{Lu})");
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("[,，、;；]|\\s(?:and|&)\\s|^(?:and|by|&)\\s");
  private static final Pattern AROUND_NAME = Pattern.compile("^[^\\p{L}]++|[^\\p{L}\\p{M}.]++$");
  private static final Pattern BEHIND_NAME = Pattern.compile("[.*†‡\\d]++$");
  private static final Pattern BEFORE_NAME = Pattern.compile("^(?:and|&|by)\\s");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern INITIALS =
      Pattern.compile("(?:and |& ?)?\\p{Lu}\\.?(?:[ -]?\\p{Lu}\\.?){0,3}");

  private AuthorEvidence() {}

  /** Whether a piece is nothing but initials, as they stand behind a family name. */
  static boolean isInitials(Atom atom) {
    return INITIALS.matcher(atom.text().strip()).matches();
  }

  static void weigh(String text, Lexicon lexicon, Proposal proposal) {
    names(text, lexicon, proposal);
    agent(text, proposal);
  }

  private static void names(String text, Lexicon lexicon, Proposal proposal) {
    int good = 0;
    int all = 0;
    boolean more = EtAl.mayBeIn(text) && ET_AL.matcher(text).find();
    String people = more ? ET_AL.matcher(text).replaceAll("") : text;
    Pattern between = HanNames.areAll(people) ? SPACES : BETWEEN_NAMES;
    for (String part : between.split(people)) {
      String name = BEFORE_NAME.matcher(part.strip()).replaceFirst("");
      if (name.isEmpty() || name.equals(".")) {
        continue;
      }
      all++;
      good +=
          NameShape.isName(AROUND_NAME.matcher(name).replaceAll(""), lexicon)
              ? 2
              : single(name, lexicon) ? 1 : 0;
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

  private static boolean single(String word, Lexicon lexicon) {
    return word.indexOf(' ') < 0
        && NameShape.isNamePart(BEHIND_NAME.matcher(word).replaceAll(""), lexicon);
  }
}
