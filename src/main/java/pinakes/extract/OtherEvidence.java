package pinakes.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import pinakes.catalogue.LinkKind;

/** What speaks for a note, and for what is no field at all: labels, marks, pages, tags. */
final class OtherEvidence {
  private static final Pattern PAGES =
      Pattern.compile(
          "(?:(?:pages?|pp?)\\.?\\s*)?\\d+\\s?[-–~]\\s?\\d+.*|\\d+\\.\\d+(?:\\s?[-–~]\\s?[\\d.]+)?|(?:pages?|pp?\\.|vol(?:ume)?\\.?|no\\.|\\d+\\(\\d+\\)|article|isbn|issn|doi:?).{0,40}|\\d{1,5}|[\\d.,]+k?\\+?\\s?(?:citations?|cites?|times cited|stars?|pages|次?引用|被引).{0,10}|(?:citations?|cited by|被引)[:：]?\\s?[\\d.,]+k?\\+?|abs/\\S+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DOCUMENT_TYPE =
      Pattern.compile("(?://)?\\.?[JCDMRPZSN](?:/OL)?(?://)?");
  private static final Pattern AWARD =
      Pattern.compile(
          "\\W*(?:oral|spotlight|poster|highlight|best (?:student"
              + " )?paper.{0,20}|notable.{0,12}|accepted|award|hot|new|survey|must"
              + " read|recommended|withdrawn|rejected?|submitted|under review|working"
              + " paper|⭐|star|workshop|long|short|findings|demo|forthcoming|coming soon|n/a|tba|tbd)\\W*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FIRST_WORD_OF_PROSE =
      Pattern.compile(
          "(?:this|it|they|we|these|that|here|see|note|an? \\w+ (?:of|for)|code|the"
              + " (?:paper|authors?|first|code|method)|introduc|propos|present|use[sd]?|describ|provid|show|extend)",
          Pattern.CASE_INSENSITIVE);
  private static final Glance INSTITUTIONS =
      Glance.at(
          "university universit universite universitat institute institut college academy laboratory"
              + " laboratories school corporation inc ltd gmbh");

  /** Names of institutions: capitalised words around one that says which kind it is. */
  private static final Pattern AFFILIATION =
      Pattern.compile(
          "(?:\\d\\s?)?(?:[Tt]he )?(?:(?:\\p{Lu}[\\p{L}&.'’-]*|of|for|and|at|in|de|la|di|the)[ ,]+)*(?:University|Universit[àäáéy]\\p{L}*|Universite|Institute?|College|Academy|Laborator(?:y|ies)|School|Corporation|Inc\\.?|Ltd\\.?|GmbH)(?:[ ,-]+(?:\\p{Lu}[\\p{L}&.'’-]*|of|for|and|at|in|de|la|di|the))*|\\p{IsHan}{2,10}(?:大学|学院|研究院|研究所|实验室)");

  private static final int LONGEST_AFFILIATION = 10;
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:to appear|appeared|appears|published|presented|accepted|submitted|under review)"
              + " (?:in|at|by|to|for)(?: the)?|in(?: the)?|in proc(?:\\.|eedings of(?: the)?)",
          Pattern.CASE_INSENSITIVE);
  private static final int LONG = 26;

  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:this (?:is|an?|paper|work|list|one|repo)|it (?:is|was)|they|we (?:are|have|also|propose|show)|see|note|previously|also|preprint available|code)\\b",
          Pattern.CASE_INSENSITIVE);

  private OtherEvidence() {}

  /** "in" and the like, which lead on to the venue that is shown otherwise behind them. */
  static void lead(Atom atom, String text, Proposal proposal) {
    if (LEAD.matcher(text).matches() && !atom.look().isLink()) {
      proposal.add(Role.TITLE, -6, "leads to a venue");
      proposal.add(Role.AUTHORS, -6, "leads to a venue");
      proposal.add(Role.OTHER, 9, "leads to a venue");
    }
  }

  static void prose(String text, Proposal proposal) {
    int words = Evidence.count(text);
    boolean han = Evidence.ideographs(text) >= 10;
    double weight = words >= LONG ? 2.5 : words >= 12 ? 0.5 : words >= 5 ? -0.5 : -1.5;
    if (han) {
      weight += 2;
    }
    if (FIRST_WORD_OF_PROSE.matcher(text).lookingAt()) {
      weight += 1;
    }
    if (SENTENCE.matcher(text).lookingAt()) {
      proposal.add(Role.TITLE, -2, "begins as a sentence");
    }
    proposal.add(Role.NOTE, weight - 1, words + " words of prose");
    if (words >= LONG) {
      proposal.add(Role.TITLE, -2.5, words + " words");
    }
  }

  /** Whether words name where people work and nothing else. */
  private static boolean isAffiliation(String text) {
    return (INSTITUTIONS.mayBeIn(text) || Glance.hasHan(text))
        && Evidence.count(text) <= LONGEST_AFFILIATION
        && AFFILIATION.matcher(text).matches();
  }

  /** A link of two words of which one says what it leads to. */
  private static boolean isLooseLabel(Atom atom, String text) {
    return atom.link().isPresent()
        && Evidence.count(text) == 2
        && Links.looseLabel(text).filter(kind -> kind != LinkKind.PAPER).isPresent();
  }

  static void other(Atom atom, String text, Proposal proposal) {
    Optional<LinkKind> label = Links.label(text);
    double weight = -3;
    String why = "nothing known";
    if (label.isPresent()
        && !(Links.isFramework(text) && atom.link().isEmpty() && !atom.isBracketed())
        && (atom.link().isPresent() || atom.isBracketed() || Evidence.count(text) <= 2)) {
      proposal.label = atom.link().isPresent() || atom.isBracketed();
      weight = atom.link().isPresent() ? 6 : atom.isBracketed() ? 2.5 : 2;
      why = "the label of a link";
      proposal.add(Role.TITLE, atom.link().isPresent() ? -6 : -2, why);
    } else if (isLooseLabel(atom, text)) {
      weight = 2;
      why = "a label of a link, with another word";
      proposal.names = false;
      proposal.add(Role.AUTHORS, -5, why);
    } else if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      weight = 8;
      why = "marks";
    } else if (PAGES.matcher(text).matches()) {
      weight = 3;
      why = "pages or a number";
    } else if (isAffiliation(text)) {
      weight = 4;
      why = "an institution";
      proposal.names = false;
      proposal.add(Role.AUTHORS, -6, why);
      proposal.add(Role.NOTE, -2, why);
    } else if (DOCUMENT_TYPE.matcher(text).matches() || AWARD.matcher(text).matches()) {
      weight = 3;
      why = "a mark of its kind";
    } else if (atom.bracket() == '【' || atom.look() == Look.CODE) {
      weight = 1.5;
      why = "a tag";
    } else if (atom.bracket() == '(' && atom.look() == Look.STRONG) {
      proposal.add(Role.NOTE, 3, "strong, in brackets");
    } else if (atom.isBracketed() && Evidence.count(text) > 3) {
      proposal.add(Role.NOTE, 1.5, "words in brackets");
    } else if (atom.isBracketed()) {
      weight = 0.5;
      why = "short, in brackets";
    } else if (Evidence.count(text) <= 1
        && text.length() <= 3
        && text.codePoints().noneMatch(Character::isIdeographic)) {
      weight = 0;
      why = "very short";
    }
    proposal.add(Role.OTHER, weight, why);
  }
}
