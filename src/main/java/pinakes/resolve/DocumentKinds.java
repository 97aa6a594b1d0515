package pinakes.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Headings made of nothing but words for kinds of documents, what became of them and when: "Survey
 * Papers", "Conferences and Journals", "To Read", "论文及代码". They name no subject, however they are
 * put together.
 */
final class DocumentKinds {
  private static final Set<String> KINDS =
      words(
          "survey review paper publication preprint literature article thesis theses dissertation"
              + " book magazine journal conference proceedings workshop tutorial lecture course"
              + " talk blog post report reading read list update news other misc miscellaneous"
              + " uncategorized uncategorised january february march april june july august"
              + " september october november december");

  /** Words that say more of a kind, and none by themselves. */
  private static final Set<String> BESIDE =
      words(
          "and or of the a by in on with for from to do done todo recent latest new old more further"
              + " related relevant selected important must top most best cited accepted academic"
              + " research position seminal foundational phd master topic collection overview code"
              + " implementation misc may");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern HAN =
      Pattern.compile("(?:综述|论文|其他|其它|文献|书籍|教程|会议|期刊|博客|博文|笔记|列表|代码|及|和|与|的|最新|相关|推荐|必读)+");

  private DocumentKinds() {}

  private static Set<String> words(String words) {
    return new HashSet<>(List.of(words.split(" ")));
  }

  /** Whether a heading of these words names kinds of documents and nothing else. */
  static boolean are(String heading) {
    boolean kind = false;
    for (String word : BETWEEN.split(heading.toLowerCase(Locale.ROOT))) {
      boolean names = isIn(word, KINDS) || HAN.matcher(word).matches();
      if (!names && !isIn(word, BESIDE) && !NUMBER.matcher(word).matches() && !word.isEmpty()) {
        return false;
      }
      kind |= names;
    }
    return kind;
  }

  private static boolean isIn(String word, Set<String> words) {
    return words.contains(word)
        || (word.endsWith("s") && words.contains(word.substring(0, word.length() - 1)));
  }
}
