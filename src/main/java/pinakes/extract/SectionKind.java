package pinakes.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a heading says about what kind of thing is listed below it. */
enum SectionKind {
  /** The list's own headings. */
  CONTENTS(
      "(?:table of )?contents?|toc|outline|目录|目次|목차|índice|sommaire|inhalt(?:sverzeichnis)?|содержание|оглавление|content list|quick"
          + " links|contents?\\b.{0,12}|.{0,20}目录",
      Item.Reason.CONTENTS,
      -6),
  NEWS(
      ".{0,20}\\b(?:news|updates?|change ?log|what'?s new|announcements?|release notes|recent"
          + " updates|latest updates|history|roadmap|coming soon)\\b.{0,20}|.{0,8}(?:更新|新闻|动态|公告).{0,8}",
      Item.Reason.NEWS,
      -6),
  /** What is still to be done, or read. */
  PLANS(".{0,20}\\bto ?do\\b.{0,20}", Item.Reason.NEWS, -6),
  ABOUT(
      ".{0,20}\\b(?:contribut\\w+|contributors?|licen[sc]e|acknowledge?ments?|star"
          + " history|stargazers|citation|citing|cite|bibtex|contact|maintainers?|about|faq|credits?|sponsors?|disclaimer|how"
          + " to|usage|legend|notation|dictionary|glossary|terminology|questions?|motivation|introduction|overview|abbreviations?|keywords?|convention|format)\\b.{0,30}|.{0,8}(?:贡献|许可|致谢|引用|联系|关于|交流群|前言).{0,8}",
      Item.Reason.ABOUT,
      -4),
  RESOURCE(
      ".{0,30}\\b(?:tools?|toolkits?|toolbox(?:es)?|librar(?:y|ies)|software|frameworks?"
          + " and|packages?|projects?|implementations?|codes?|code"
          + " ?bases?|repos?|repositor(?:y|ies)|open[-"
          + " ]source|resources?|links?|websites?|sites?|blogs?|blog"
          + " ?posts?|posts?|articles?|atricles|tutorials?|videos?|talks?|lectures?|courses?|books?|datasets?|data"
          + " sets?|competitions?|challenges?|conferences?|workshops?|people|researchers|groups?|labs?|companies|products?|engines?|apis?|apps?|hardware|references?|related"
          + " (?:lists?|works? lists?|awesome.*)|other"
          + " lists?|awesome.{0,20}|similar.{0,20}|slides?|podcasts?|newsletters?|communit(?:y|ies)|forums?|jobs?|leaderboards?|simulators?|others?"
          + " (?:resources|lists)|demos?|models? zoo|utilities|digests|howtos?|training &"
          + " tutorials|press)\\b.{0,30}|.{0,10}(?:工具|库|资源|博客|教程|视频|课程|书籍|数据集|代码|项目|链接|框架|比赛|参考).{0,10}",
      Item.Reason.RESOURCE,
      -2.5),
  PAPERS(
      ".{0,60}\\b(?:papers?|surveys?|publications?|literature|reviews?|preprints?|journals?|proceedings|must[-"
          + " ]read|works?)\\b.{0,60}|.{0,20}(?:论文|综述|文献|期刊).{0,20}",
      Item.Reason.NOT_UNDERSTOOD,
      1),
  OTHER("", Item.Reason.NOT_UNDERSTOOD, 0);

  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N})）]+$");
  private static final List<SectionKind> ORDER =
      List.of(CONTENTS, PAPERS, NEWS, PLANS, ABOUT, RESOURCE);

  /** The number of pieces up to which words in bold are a label. */
  private static final int LONGEST_LABEL = 4;

  private static final int SHORTEST = 2;
  private static final int LONGEST = 90;

  private final Pattern pattern;
  private final Item.Reason reason;
  private final double weight;

  SectionKind(String pattern, Item.Reason reason, double weight) {
    this.pattern =
        Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    this.reason = reason;
    this.weight = weight;
  }

  /** The reason why something below it is no entry. */
  Item.Reason reason() {
    return reason;
  }

  /**
   * How much it speaks for entries below it, a share of which are surely some: a heading that names
   * other things says little where papers stand below it, and what is to be done may be to read
   * them.
   */
  double weight(double share) {
    return this == RESOURCE && share >= 0.7 ? -1 : this == PLANS && share >= 0.4 ? 0 : weight;
  }

  /**
   * What stands below words in bold, or before a colon, that stand alone, as it would below a
   * heading; below anything else what stood there before.
   *
   * @param before what stands above it
   * @param heading what the heading says, which holds where the words say nothing
   */
  static SectionKind below(Decoded decoded, SectionKind before, SectionKind heading) {
    List<Atom> atoms = decoded.passage().atoms();
    return isLabel(decoded, atoms)
        ? of(decoded.passage().between(atoms.getFirst(), atoms.getLast()).text()).orElse(heading)
        : before;
  }

  /** Few words alone in a paragraph, in bold or with a colon behind them. */
  private static boolean isLabel(Decoded decoded, List<Atom> atoms) {
    if (decoded.passage().candidate().shape() != Candidate.Shape.PARAGRAPH
        || atoms.isEmpty()
        || atoms.size() > LONGEST_LABEL
        || atoms.stream().anyMatch(atom -> atom.link().isPresent())) {
      return false;
    }
    String words = decoded.passage().words().text().strip();
    return atoms.stream().allMatch(atom -> atom.look() == Look.STRONG)
        || ((words.endsWith(":") || words.endsWith("：")) && Evidence.count(words) <= LONGEST_LABEL);
  }

  /** What a heading says, if anything. */
  static Optional<SectionKind> of(String heading) {
    String words = words(heading);
    if (words.length() < SHORTEST || words.length() > LONGEST) {
      return Optional.empty();
    }
    return ORDER.stream().filter(kind -> kind.pattern.matcher(words).matches()).findFirst();
  }

  /** Whether a heading only names a table of contents. */
  static boolean isContents(String heading) {
    return CONTENTS.pattern.matcher(words(heading)).matches();
  }

  private static String words(String heading) {
    return AROUND.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
