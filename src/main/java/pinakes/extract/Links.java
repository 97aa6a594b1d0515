package pinakes.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import pinakes.catalogue.LinkKind;

/**
 * What a link leads to: its label decides, then its host; an unlabelled link of an entry is the
 * paper.
 */
final class Links {

  private static final List<Map.Entry<Pattern, LinkKind>> LABELS =
      List.of(
          label(
              "code|codes|github|repo|repository|implementation|pytorch|tensorflow|official|unofficial|source|代码|源码",
              LinkKind.CODE),
          label("project|homepage|page|website|webpage|demo|site|项目|主页", LinkKind.PROJECT),
          label("slides?|ppt|poster|幻灯片", LinkKind.SLIDES),
          label("videos?|youtube|talk|bilibili|视频", LinkKind.VIDEO),
          label("datasets?|data|数据集|数据", LinkKind.DATASET),
          label("blog|post|article|notes?|summary|zhihu|medium|知乎|解读|博客|笔记", LinkKind.BLOG),
          label(
              "models?|checkpoints?|weights|bib|bibtex|twitter|tweet|supp|supplementary",
              LinkKind.OTHER),
          label("pdf|paper|arxiv|abs|html|link|doi|openreview|论文|原文|链接", LinkKind.PAPER));

  private static final List<Map.Entry<Pattern, LinkKind>> HOSTS =
      List.of(
          host(
              "github\\.com|gitlab\\.com|bitbucket\\.org|gitee\\.com|colab\\.research\\.google\\.com",
              LinkKind.CODE),
          host("github\\.io", LinkKind.PROJECT),
          host(
              "youtube\\.com|youtu\\.be|bilibili\\.com|vimeo\\.com|slideslive\\.com",
              LinkKind.VIDEO),
          host(
              "medium\\.com|zhuanlan\\.zhihu\\.com|zhihu\\.com|csdn\\.net|blogspot\\.com",
              LinkKind.BLOG),
          host("slideshare\\.net", LinkKind.SLIDES),
          host("kaggle\\.com", LinkKind.DATASET));

  private Links() {}

  static LinkKind kind(String label, String url) {
    String words = label.toLowerCase(Locale.ROOT).strip();
    for (Map.Entry<Pattern, LinkKind> entry : LABELS) {
      if (entry.getKey().matcher(words).matches()) {
        return entry.getValue();
      }
    }
    for (Map.Entry<Pattern, LinkKind> entry : HOSTS) {
      if (entry.getKey().matcher(url).find()) {
        return entry.getValue();
      }
    }
    return LinkKind.PAPER;
  }

  private static Map.Entry<Pattern, LinkKind> label(String words, LinkKind kind) {
    return Map.entry(
        Pattern.compile(
            "\\W*(?:the |official |arxiv )?(?:" + words + ")\\W*", Pattern.UNICODE_CHARACTER_CLASS),
        kind);
  }

  private static Map.Entry<Pattern, LinkKind> host(String hosts, LinkKind kind) {
    return Map.entry(
        Pattern.compile(
            "^https?://(?:[\\w-]+\\.)*(?:" + hosts + ")(?:[/:?]|$)", Pattern.CASE_INSENSITIVE),
        kind);
  }
}
