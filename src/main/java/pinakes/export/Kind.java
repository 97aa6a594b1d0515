package pinakes.export;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a resource is, as the first segment of its IRI tells, in the order of reading a file. */
enum Kind {
  LIST("list", Group.LISTS),
  SCHEME("scheme", Group.LISTS),
  SECTION("section", Group.LISTS),
  TECHNIQUE("technique", Group.LISTS),
  MENTION("mention", Group.MENTIONS),
  WORK("work", Group.WORKS),
  AUTHORSHIP("authorship", Group.WORKS),
  EXPRESSION("expression", Group.WORKS),
  AUTHOR("author", Group.AUTHORS),
  VENUE("venue", Group.VENUES),
  EDITION("edition", Group.VENUES),
  METHOD("method", Group.METHODS),
  STATEMENT("statement", Group.STATEMENTS),
  CLAIM("claim", Group.STATEMENTS),
  FINDING("finding", Group.FINDINGS),
  REFERENCE_SCHEME("reference-scheme", Group.REFERENCE),
  CONCEPT("concept", Group.REFERENCE),
  AUTHORITY("authority", Group.REFERENCE),
  RULE("rule", Group.REFERENCE),
  TERM("ont", Group.REFERENCE),
  PUBLICATION("publication", Group.PUBLICATION),
  RUN("run", Group.PUBLICATION),
  GRAPH("graph", Group.PUBLICATION),
  OTHER("", Group.OTHERS);

  private static final Map<String, Kind> BY_SEGMENT =
      Arrays.stream(values()).collect(Collectors.toMap(kind -> kind.segment, Function.identity()));

  private final String segment;
  private final Group group;

  Kind(String segment, Group group) {
    this.segment = segment;
    this.group = group;
  }

  /** The kind with that segment, else {@link #OTHER}. */
  static Kind of(String segment) {
    return BY_SEGMENT.getOrDefault(segment, OTHER);
  }

  Group group() {
    return group;
  }

  /** Kinds that stand together. */
  enum Group {
    LISTS("Lists"),
    MENTIONS("Mentions"),
    WORKS("Works"),
    AUTHORS("Authors"),
    VENUES("Venues"),
    METHODS("Methods"),
    STATEMENTS("Statements"),
    FINDINGS("Findings"),
    REFERENCE("Reference"),
    PUBLICATION("Publication"),
    OTHERS("Others");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }
}
