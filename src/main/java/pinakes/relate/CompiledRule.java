package pinakes.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.registry.NoteRule;

/** A rule made ready to be held against notes. */
final class CompiledRule {
  private static final String MARK = "[\uE000-\uF8FF]";

  private final NoteRule rule;
  private final Pattern pattern;
  private final boolean namesSubject;

  /**
   * What a rule found in a note.
   *
   * @param subject the name of the subject, none where the paper's own method is meant
   * @param object the name of the object
   * @param start of the words in the note
   * @param end of the words in the note
   */
  record Hit(Optional<MarkedNote.Name> subject, MarkedNote.Name object, int start, int end) {}

  CompiledRule(NoteRule rule) {
    this.rule = rule;
    this.namesSubject = rule.pattern().contains("<A>");
    this.pattern =
        Pattern.compile(
            rule.pattern()
                .replace("<A>", "(?<A>" + MARK + ")")
                .replace("<B>", "(?<B>" + MARK + ")"));
  }

  NoteRule rule() {
    return rule;
  }

  List<Hit> hits(MarkedNote note) {
    List<Hit> hits = new ArrayList<>();
    Matcher matcher = pattern.matcher(note.text());
    while (matcher.find()) {
      hits.add(
          new Hit(
              namesSubject
                  ? Optional.of(note.name(matcher.group("A").charAt(0)))
                  : Optional.empty(),
              note.name(matcher.group("B").charAt(0)),
              note.starts()[matcher.start()],
              note.ends()[matcher.end() - 1]));
    }
    return hits;
  }
}
