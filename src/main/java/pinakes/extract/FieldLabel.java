package pinakes.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that say what stands behind or below them: "Authors:", the header of a column. */
final class FieldLabel {
  /** The header of a column of dates, whatever they are of. */
  private static final Pattern TIME = Pattern.compile(".{0,40}\\b(?:date|time|year)");

  private static final Pattern PARTS = Pattern.compile("[/&,()（）+|]|\\band\\b|\\s");
  private static final Map<String, Role> ROLES = new HashMap<>();

  static {
    put(Role.TITLE, "title|paper title|paper name|标题|题目|论文标题|论文题目|论文名称|タイトル|제목|título|titre|titel");
    put(Role.AUTHORS, "author|authors|author(s)|by|作者|著者|저자|autor|autores|auteur|auteurs|autoren");
    put(
        Role.VENUE,
        "venue|venues|conference|conferences|conf|conf.|conference/journal|journal/conference|journal|publication|publications|published|published"
            + " in|published"
            + " at|publisher|publish|pub|pub.|proceedings|source|where|会议|期刊|会议/期刊|期刊/会议|发表|发表于|来源|出处|刊物|学会|会議|학회|conferencia|accepted"
            + " by|accepted|status");
    put(
        Role.YEAR,
        "year|date|time|years|publish date|published date|release date|publication"
            + " date|年份|年|日期|时间|发表时间|发表年份|연도|날짜|año|année|jahr|arxiv date|first released");
    put(
        Role.NOTE,
        "abstract|summary|tl;dr|tldr|tl,dr|note|notes|comment|comments|remark|remarks|intro|introduction|description|highlight|highlights|contribution|contributions|key"
            + " idea|main idea|idea|key takeaways|takeaway|overview|brief|details|about|short"
            + " summary|quick summary|my summary|my notes|main takeaway|short"
            + " description|one-line"
            + " summary|简介|摘要|备注|说明|介绍|描述|总结|概述|亮点|创新点|主要贡献|核心思想|一句话总结|要約|概要|요약");
    put(
        Role.OTHER,
        "paper|papers|pdf|code|codes|github|repo|project|projects|page|project"
            + " page|homepage|website|webpage|web|dataset|datasets|data|model|models|video|videos|slides|poster|supp|supplementary|supplement|blog|link|links|url|urls|arxiv|doi|demo|resources|论文|论文链接|代码|代码链接|主页|项目主页|项目|链接|地址|开源代码|数据集|视频|code"
            + " link|paper link|official"
            + " code|pytorch|tensorflow|institute|institution|institutions|organization|affiliation|affiliations|机构|单位|tags|tag|type|category|task|tasks|keywords|keyword|关键词|标签|类型|任务|citation|citations|cite|stars|star|framework|backbone|modality|method|methods|name|model"
            + " name|id|no|no.|#|bibtex|bib|area|topic|field|subject|metric|metrics|results|benchmark|license|language|platform|presenter|presenters|presenter(s)|presented"
            + " by|speaker|speakers|discussant|who|when|week|session|room|preso|presentation|scribe"
            + "|reader|host|topics|key words|rating|priority|progress|主讲人|报告人|分享人|主讲");
  }

  /** Who tells others of a paper, and did not write it. */
  private static final Set<String> PRESENTERS =
      Set.of(
          "presenter",
          "presenters",
          "presenter(s)",
          "presented by",
          "speaker",
          "speakers",
          "discussant",
          "who",
          "scribe",
          "reader",
          "host",
          "主讲人",
          "报告人",
          "分享人",
          "主讲");

  /** What a paper is about, in a word or two each. */
  private static final Set<String> TAGS =
      Set.of("tags", "tag", "keywords", "keyword", "key words", "topics", "关键词", "标签");

  private FieldLabel() {}

  /** Whether words are the label of tags. */
  static boolean isOfTags(String words) {
    return TAGS.contains(words.toLowerCase(Locale.ROOT).strip());
  }

  /** Whether words are the label of people who present a paper. */
  static boolean isOfPresenters(String words) {
    return PRESENTERS.contains(words.toLowerCase(Locale.ROOT).strip());
  }

  private static void put(Role role, String labels) {
    Arrays.stream(labels.split("\\|")).forEach(label -> ROLES.put(label, role));
  }

  /** What is said of what stands behind, where the words are a label. */
  static Optional<Role> role(String words) {
    if (words.length() > 40) {
      return Optional.empty();
    }
    String folded = words.toLowerCase(Locale.ROOT).strip();
    int from = 0;
    int to = folded.length();
    while (from < to
        && !Character.isLetterOrDigit(folded.charAt(from))
        && folded.charAt(from) != '#') {
      from++;
    }
    while (to > from
        && !Character.isLetterOrDigit(folded.charAt(to - 1))
        && folded.charAt(to - 1) != ')') {
      to--;
    }
    return Optional.ofNullable(ROLES.get(folded.substring(from, to)));
  }

  /** The same of a column's header, which may name several things: the first one counts. */
  static Optional<Role> column(String words) {
    String folded = words.toLowerCase(Locale.ROOT);
    if (folded.contains("title") || folded.contains("标题")) {
      return Optional.of(Role.TITLE);
    }
    Optional<Role> whole = role(words);
    if (whole.isPresent()) {
      return whole;
    }
    if (TIME.matcher(folded).matches()) {
      return Optional.of(Role.YEAR);
    }
    for (String part : PARTS.split(words, 6)) {
      Optional<Role> role = role(part);
      if (role.isPresent()) {
        return role;
      }
    }
    return Optional.empty();
  }
}
