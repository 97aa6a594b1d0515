package pinakes.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.source.Rule;

/** The page that tells of each rule why it is there, what to do, and an example. */
public final class RuleBook {
  private static final Pattern SECTION =
      Pattern.compile(
          "^## ([a-z0-9-]+)\\n\\n(.+?)\\n\\nMend: (.+?)\\n\\n```markdown\\n(.*?)\\n```$",
          Pattern.DOTALL | Pattern.MULTILINE);

  /**
   * What is told of one rule.
   *
   * @param why it is there
   * @param mend what to do
   * @param example what breaks it
   */
  public record Entry(String why, String mend, String example) {}

  private final String page;
  private final Map<Rule, Entry> entries = new EnumMap<>(Rule.class);

  private RuleBook(String page) {
    this.page = page;
  }

  /** Opens the book that the program carries. */
  public static RuleBook open() {
    RuleBook book = new RuleBook(Table.text("rules.md"));
    Matcher section = SECTION.matcher(book.page);
    while (section.find()) {
      Rule rule =
          Rule.called(section.group(1))
              .orElseThrow(
                  () -> new IllegalStateException("rules.md tells of an unknown rule: " + section));
      book.entries.put(
          rule, new Entry(line(section.group(2)), line(section.group(3)), section.group(4)));
    }
    return book;
  }

  private static String line(String paragraph) {
    return paragraph.replace('\n', ' ');
  }

  /** What is told of a rule; there is something for each. */
  public Entry of(Rule rule) {
    return Objects.requireNonNull(entries.get(rule), () -> "rules.md lacks " + rule.id());
  }

  /** The whole page, in Markdown. */
  public String page() {
    return page;
  }
}
