package pinakes.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What speaks for authors: names of people, and what stands between and around them. */
final class AuthorEvidence {
  private static final Pattern ET_AL =
      Pattern.compile("\\bet\\.?\\s?al\\b\\.?|\\band others\\b|等人?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern BY = Pattern.compile("by\\s+(?=\\p{Lu})");
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("[,，、;；]|\\s(?:and|&)\\s|^(?:and|by|&)\\s");
  private static final Pattern BEFORE_NAME = Pattern.compile("(?:and|&|by)\\s");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final String COMMAS = ",，、;；";
  private static final String MARKS = ".*†‡";

  /** The words that may stand between names or before them. */
  private static final Glance JOINTS = Glance.at("and by");

  private static final Pattern INITIAL = Pattern.compile("\\b\\p{Lu}\\.");
  private static final Pattern INITIALS =
      Pattern.compile("(?:and |& ?)?\\p{Lu}\\.?(?:[ -]?\\p{Lu}\\.?){0,3}");

  private AuthorEvidence() {}

  /** Whether a piece is nothing but initials, as they stand behind a family name. */
  static boolean isInitials(Atom atom) {
    return INITIALS.matcher(atom.text().strip()).matches();
  }

  /** Whether names are several or have initials, so that they can be nothing else. */
  static boolean areSurely(String names) {
    return BETWEEN_NAMES.matcher(names).find() || INITIAL.matcher(names).find();
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
    for (String part : parts(people)) {
      String name = withoutJoint(part.strip());
      if (name.isEmpty() || name.equals(".")) {
        continue;
      }
      all++;
      good += NameShape.isName(bare(name), lexicon) ? 2 : single(name, lexicon) ? 1 : 0;
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
    if (Glance.hasDigit(text)) {
      proposal.add(Role.AUTHORS, -2, "digits");
    }
  }

  /** "by" says that what follows made it, be it people or an institute. */
  private static void agent(String text, Proposal proposal) {
    if (text.startsWith("by") && BY.matcher(text).lookingAt()) {
      proposal.add(Role.TITLE, -4, "behind \"by\"");
      proposal.add(Role.AUTHORS, 2, "behind \"by\"");
      proposal.add(Role.OTHER, 3, "behind \"by\"");
    }
  }

  private static boolean single(String word, Lexicon lexicon) {
    return word.indexOf(' ') < 0 && NameShape.isNamePart(withoutMarks(word), lexicon);
  }

  /** What stands between the commas and the like, or the spaces where all are names in Han. */
  private static String[] parts(String people) {
    if (HanNames.areAll(people)) {
      return SPACES.split(people);
    }
    return JOINTS.mayBeIn(people) || people.indexOf('&') >= 0 || hasComma(people)
        ? BETWEEN_NAMES.split(people)
        : new String[] {people};
  }

  private static boolean hasComma(String people) {
    for (int i = 0; i < people.length(); i++) {
      if (COMMAS.indexOf(people.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String withoutJoint(String name) {
    Matcher joint = BEFORE_NAME.matcher(name);
    return joint.lookingAt() ? name.substring(joint.end()) : name;
  }

  /** Without what is no letter before it, and no letter, mark or full stop behind it. */
  private static String bare(String name) {
    int from = 0;
    int to = name.length();
    while (from < to && !Character.isLetter(name.codePointAt(from))) {
      from += Character.charCount(name.codePointAt(from));
    }
    while (to > from && !endsName(name.codePointBefore(to))) {
      to -= Character.charCount(name.codePointBefore(to));
    }
    return name.substring(from, to);
  }

  private static boolean endsName(int c) {
    return c == '.' || Character.isLetter(c) || NameShape.isMark(c);
  }

  private static String withoutMarks(String word) {
    int to = word.length();
    while (to > 0 && (MARKS.indexOf(word.charAt(to - 1)) >= 0 || isDigit(word.charAt(to - 1)))) {
      to--;
    }
    return word.substring(0, to);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
