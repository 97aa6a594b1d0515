package pinakes.extract;

import java.util.Locale;
import java.util.Set;

/** What speaks for a title: how many words, which, and how they are shown. */
final class TitleEvidence {
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("of for with via and in the a an to from on by using through is are as at under without"
                  + " based toward towards into between over beyond")
              .split(" "));
  private static final int LONGEST = 8;
  private static final int LONG = 26;

  private TitleEvidence() {}

  static void weigh(Atom atom, String text, Proposal proposal) {
    int words = Evidence.count(text);
    int characters = Evidence.ideographs(text);
    boolean han = characters >= 3 && characters * 3 > text.length();
    double length =
        han
            ? characters <= 30 && text.indexOf('，') < 0 ? 1.6 : 0
            : words >= 5 ? 2 : words == 4 ? 1.6 : words == 3 ? 1 : words == 2 ? 0 : -1.5;
    proposal.add(Role.TITLE, -1 + length, words + " words");
    if (hasFunctionWord(text)) {
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
                proposal.add(Role.NOTE, -6, "leads to a heading");
                proposal.add(Role.OTHER, 4, "leads to a heading");
              } else if (Hosts.isPaper(link.url())) {
                proposal.add(Role.TITLE, 1, "leads to where papers are kept");
              }
            });
  }

  private static boolean hasFunctionWord(String text) {
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
        if (at > from
            && at - from <= LONGEST
            && FUNCTION_WORDS.contains(text.substring(from, at).toLowerCase(Locale.ROOT))) {
          return true;
        }
        from = at + 1;
      }
    }
    return false;
  }
}
