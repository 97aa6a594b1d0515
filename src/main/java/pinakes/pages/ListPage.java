package pinakes.pages;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import pinakes.ontology.Pin;

/**
 * A list: its headings with the entries under them, and what is wrong with it.
 *
 * @param hash of its bytes, maybe empty
 * @param headings of the entries shown, those without entries between them
 * @param total how many entries it has
 * @param turning the pages of its problems
 */
record ListPage(
    Text title,
    String file,
    String hash,
    int lines,
    boolean stale,
    List<Heading> headings,
    Pager pager,
    int total,
    List<Found> findings,
    Pager turning) {

  /** A heading and the entries right below it. */
  record Heading(Ref section, int level, int line, List<Item> entries) {}

  /** An entry by its title. */
  record Item(Ref mention, int line) {}

  private static final int PAGE = 200;

  static ListPage of(Node list, Material material) {
    Facts facts = material.facts();
    Outline outline = material.summary().outline(list, material.graph());
    Pager.Part<Outline.Row> part = Pager.cut(told(outline.rows(), facts), PAGE, material.view());
    Pager.Part<Outline.Row> problems =
        Pager.cut(outline.problems(), PAGE, "problems", material.view());
    return new ListPage(
        facts.name(list),
        facts.words(list, DCTerms.identifier.asNode()).orElse(""),
        facts.words(list, Pin.CONTENT_HASH).orElse(""),
        facts.number(list, Pin.LINE_COUNT).orElse(0),
        facts.one(list, Pin.STALE).isPresent(),
        headings(part.shown(), facts),
        part.pager(),
        outline.entries(),
        problems.shown().stream().map(row -> material.finding(row.node())).toList(),
        problems.pager());
  }

  /** Without headings that have nothing below them and name no technique. */
  private static List<Outline.Row> told(List<Outline.Row> rows, Facts facts) {
    List<Outline.Row> told = new ArrayList<>();
    int below = 0; // the level of the heading that follows; above all of them: an entry does
    for (Outline.Row row : rows.reversed()) {
      int level = row.heading() ? level(row, facts) : Integer.MAX_VALUE;
      if (!row.heading() || below > level || facts.one(row.node(), Pin.TECHNIQUE).isPresent()) {
        told.add(row);
        below = level;
      }
    }
    return told.reversed();
  }

  private static int level(Outline.Row heading, Facts facts) {
    return facts.number(heading.node(), Pin.HEADING_LEVEL).orElse(1);
  }

  private static List<Heading> headings(List<Outline.Row> rows, Facts facts) {
    List<Heading> headings = new ArrayList<>();
    for (Outline.Row row : rows) {
      if (row.heading()) {
        headings.add(heading(row, facts));
      } else {
        if (headings.isEmpty()) {
          headings.add(new Heading(new Ref(Text.of(""), ""), 1, 0, new ArrayList<>()));
        }
        headings.getLast().entries().add(new Item(facts.ref(row.node()), row.line()));
      }
    }
    return headings;
  }

  private static Heading heading(Outline.Row row, Facts facts) {
    Text name = facts.text(row.node(), RDFS.label.asNode()).orElse(Text.of(""));
    String href =
        facts
            .one(row.node(), Pin.TECHNIQUE)
            .map(facts::href)
            .orElseGet(() -> facts.href(row.node()));
    return new Heading(new Ref(name, href), level(row, facts), row.line(), new ArrayList<>());
  }
}
