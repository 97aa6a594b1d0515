package pinakes.relate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.catalogue.ClaimKind;
import pinakes.registry.NoteRule;
import pinakes.relate.MarkedText.Kind;
import pinakes.relate.MarkedText.Name;

/** A rule made ready to be held against sentences. */
final class CompiledRule {
  private static final String OBJECTS = "BMT";

  private final NoteRule rule;
  private final Pattern pattern;
  private final List<String> groups;
  private final boolean namesObject;

  /** Kinds of names of which it needs one; empty where it may find something without. */
  private final Set<Kind> needed;

  /**
   * What a rule found in a sentence.
   *
   * @param rule it
   * @param subject the name of the subject, none where the sentence's own subject is meant
   * @param objects the names of the objects, in order
   * @param matter of a claim, empty where there is none
   * @param from the first unit in the marked text
   * @param to the unit after the last
   */
  record Hit(
      CompiledRule rule,
      Optional<Name> subject,
      List<Name> objects,
      int[] matter,
      int from,
      int to) {

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return from * 31 + to;
    }

    @Override
    public String toString() {
      return rule.rule().id() + " at " + from;
    }
  }

  CompiledRule(NoteRule rule, Pattern pattern) {
    this.rule = rule;
    this.pattern = pattern;
    this.groups = pattern.namedGroups().keySet().stream().sorted().toList();
    this.namesObject = groups.stream().anyMatch(CompiledRule::isObject);
    this.needed = needed(rule, groups);
  }

  private static Set<Kind> needed(NoteRule rule, List<String> groups) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (String group : groups) {
      if (group.startsWith("K")) {
        return Set.of();
      }
      if (isObject(group)) {
        kinds.addAll(group.startsWith("T") ? Kind.TECHNIQUES : Kind.METHODS);
      }
    }
    return rule.reads() instanceof ClaimKind ? Set.of() : kinds;
  }

  NoteRule rule() {
    return rule;
  }

  Pattern pattern() {
    return pattern;
  }

  /** Whether the object is what the title names. */
  boolean objectFromTitle() {
    return groups.stream().anyMatch(group -> group.startsWith("K"));
  }

  /** Whether the words name the object. */
  boolean namesObject() {
    return namesObject;
  }

  private static boolean isObject(String group) {
    return OBJECTS.indexOf(group.charAt(0)) >= 0;
  }

  /** Adds all that it finds, in order, in a text with names of these kinds. */
  void find(MarkedText text, Set<Kind> kinds, List<Hit> hits) {
    if (!needed.isEmpty() && Collections.disjoint(needed, kinds)) {
      return;
    }
    Matcher matcher = pattern.matcher(text.text());
    while (matcher.find()) {
      hits.add(hit(text, matcher));
    }
  }

  private Hit hit(MarkedText text, Matcher matcher) {
    List<Name> objects = new ArrayList<>();
    Optional<Name> subject = Optional.empty();
    int[] matter = new int[0];
    for (String group : groups) {
      int from = matcher.start(group);
      if (from < 0) {
        continue;
      }
      int to = matcher.end(group);
      if (isObject(group)) {
        objects.addAll(text.namesIn(from, to));
      } else if (group.startsWith("A")) {
        subject = text.namesIn(from, to).stream().findFirst();
      } else if (group.startsWith("S") || group.startsWith("W")) {
        matter = new int[] {from, to};
      }
    }
    return new Hit(this, subject, List.copyOf(objects), matter, matcher.start(), matcher.end());
  }
}
