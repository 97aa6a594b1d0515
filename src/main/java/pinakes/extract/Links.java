package pinakes.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pinakes.catalogue.LinkKind;

/** What a link leads to: its label decides, then its host. */
final class Links {

  /** What labels say, the more telling kinds first: "project code" is code. */
  private static final Map<LinkKind, String> LABELS = new EnumMap<>(LinkKind.class);

  private static final List<LinkKind> ORDER =
      List.of(
          LinkKind.CODE,
          LinkKind.VIDEO,
          LinkKind.SLIDES,
          LinkKind.DATASET,
          LinkKind.BLOG,
          LinkKind.OTHER,
          LinkKind.PROJECT,
          LinkKind.PAPER);

  private static final Map<String, LinkKind> WORDS = new HashMap<>();
  private static final Set<String> NEUTRAL =
      new HashSet<>(
          Arrays.asList(
              "the official unofficial author authors author's our ours their 3rd third party here full new old v1 v2 v3 1 2 3 4 5 and of for in en cn zh short long original download see on extended version local online source 官方 非官方 中文 英文 中 英"
                  .split(" ")));

  static {
    LABELS.put(
        LinkKind.CODE,
        "code codes github gitlab git repo repos repository implementation implementations"
            + " reimplementation pytorch tensorflow tf tf1 tf2 tensorflow2 keras caffe caffe2 mxnet"
            + " jax torch matlab theano colab notebook paddle paddlepaddle mindspore lua 代码"
            + " 源码 源代码 开源代码 代码链接 复现 コード");
    LABELS.put(
        LinkKind.VIDEO,
        "video videos youtube talk talks bilibili presentation recording teaser 视频 动画 演讲 動画");
    LABELS.put(LinkKind.SLIDES, "slide slides sildes ppt pptx poster posters keynote 幻灯片 海报");
    LABELS.put(
        LinkKind.DATASET, "dataset datasets data database databases db corpus 数据集 数据 データセット");
    LABELS.put(
        LinkKind.BLOG,
        "blog blogs blogpost post article articles note notes summary zhihu medium tutorial"
            + " explained explanation interpretation annotation 知乎 解读 博客 笔记 论文解读 介绍 机器之心 公众号 讲解"
            + " 摘要");
    LABELS.put(
        LinkKind.OTHER,
        "model models checkpoint checkpoints weights bib bibtex bibtext cite citation twitter tweet"
            + " tweets supp suppl supplement supplementary supplemental appendix material"
            + " huggingface hf review reviews press news patent demo demos 模型 权重 x leaderboard pypi"
            + " docs documentation api discord");
    LABELS.put(
        LinkKind.PROJECT,
        "project projects proj homepage home website webpage web page pages site 项目 主页 项目主页 项目地址"
            + " 官网");
    LABELS.put(
        LinkKind.PAPER,
        "pdf paper papers arxiv arxiv.org abs abstract html link links url doi openreview acm ieee"
            + " springer elsevier preprint publication publisher pmlr cvf thecvf acl anthology"
            + " neurips proceedings manuscript report 论文 原文 链接 论文链接 论文地址 ps 文章 論文 논문");
    LABELS.forEach(
        (kind, words) -> Arrays.stream(words.split(" ")).forEach(word -> WORDS.put(word, kind)));
  }

  private static final int LONGEST_LABEL = 40;

  private Links() {}

  /** Whether a word names what code is written for, which a paper may be about too. */
  static boolean isFramework(String words) {
    String word = words.strip();
    return word.equalsIgnoreCase("tensorflow") || word.equalsIgnoreCase("pytorch");
  }

  /** What all the words of a label say, if each of them is one of a label's. */
  static Optional<LinkKind> label(String label) {
    return read(label, 0);
  }

  /** What the words of a label say, some of which may be other words. */
  static Optional<LinkKind> looseLabel(String label) {
    return read(label, 2);
  }

  private static Optional<LinkKind> read(String label, int others) {
    if (label.length() > LONGEST_LABEL) {
      return Optional.empty();
    }
    Optional<LinkKind> found = Optional.empty();
    int unknown = 0;
    int neutral = 0;
    for (String word : words(label.toLowerCase(Locale.ROOT))) {
      LinkKind kind = WORDS.containsKey(word) ? WORDS.get(word) : compound(word);
      if (kind != null) {
        if (found.isEmpty() || ORDER.indexOf(kind) < ORDER.indexOf(found.get())) {
          found = Optional.of(kind);
        }
      } else if (NEUTRAL.contains(word)) {
        neutral++;
      } else {
        unknown++;
      }
    }
    if (found.isEmpty()
        && unknown == 0
        && neutral > 0
        && label.toLowerCase(Locale.ROOT).contains("official")) {
      return Optional.of(LinkKind.CODE);
    }
    return unknown > others ? Optional.empty() : found;
  }

  /** What two words of a label in Han characters say together: 论文笔记, 视频讲解. */
  private static @Nullable LinkKind compound(String word) {
    for (int i = 2; Glance.hasHan(word) && i + 2 <= word.length(); i++) {
      LinkKind first = WORDS.get(word.substring(0, i));
      LinkKind last = WORDS.get(word.substring(i));
      if (first != null && last != null) {
        return ORDER.indexOf(first) < ORDER.indexOf(last) ? first : last;
      }
    }
    return null;
  }

  /** Letters, numbers, and the full stops and apostrophes within. */
  private static List<String> words(String label) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= label.length(); at++) {
      if (at == label.length() || !(isWithin(label.charAt(at)) || isWord(label, at))) {
        int end = at;
        while (from < end && isWithin(label.charAt(from))) {
          from++;
        }
        while (end > from && isWithin(label.charAt(end - 1))) {
          end--;
        }
        if (end > from) {
          words.add(label.substring(from, end));
        }
        from = at + 1;
      }
    }
    return words;
  }

  private static boolean isWithin(char c) {
    return c == '.' || c == '\'';
  }

  private static boolean isWord(String label, int at) {
    char c = label.charAt(at);
    int whole =
        Character.isLowSurrogate(c) && at > 0 ? label.codePointAt(at - 1) : label.codePointAt(at);
    int type = Character.getType(whole);
    return Character.isLetterOrDigit(whole)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
