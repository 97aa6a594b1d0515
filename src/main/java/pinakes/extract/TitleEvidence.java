package pinakes.extract;

import java.util.regex.Pattern;

/** What speaks for a title: how many words, which, and how they are shown. */
final class TitleEvidence {
  private static final Pattern FUNCTION_WORDS =
      Pattern.compile(
          "(?:^|\\s)(?:of|for|with|via|and|in|the|a|an|to|from|on|by|using|through|is|are|as|at|under|without|based|towards?|into|between|over|beyond)(?=\\s|$)",
          Pattern.CASE_INSENSITIVE);
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
}
