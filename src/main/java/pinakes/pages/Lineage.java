package pinakes.pages;

import com.google.gson.Gson;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import pinakes.ontology.Fabio;
import pinakes.ontology.Frbr;
import pinakes.ontology.Pin;

/**
 * What a method came from and what came of it, as a graph to be drawn: what several lists say is
 * drawn once.
 *
 * @param whole whether nothing more is related; drawings have a bound
 */
record Lineage(List<Dot> dots, List<Arrow> arrows, boolean whole) {

  /** A method or technique of the drawing. */
  record Dot(String id, String name, String href, String year, boolean self) {}

  /** A statement of the drawing. */
  record Arrow(
      String from,
      String to,
      String relation,
      String quote,
      String place,
      String confidence,
      boolean held,
      boolean positive,
      String href) {}

  private static final int MOST = 60;

  static Lineage of(Node method, Material material) {
    Map<Node, Dot> dots = new LinkedHashMap<>();
    Map<Triple, Sayings.Saying> sayings = new LinkedHashMap<>();
    Facts facts = material.facts();
    Deque<Node> open = new ArrayDeque<>(List.of(method));
    dots.put(method, dot(method, true, material));
    boolean whole = true;
    while (!open.isEmpty()) {
      Node at = open.poll();
      for (Sayings.Saying saying : material.sayings().about(at)) {
        Node other = other(saying, at);
        if (other.isURI() && !dots.containsKey(other)) {
          if (dots.size() == MOST) {
            whole = false;
            continue;
          }
          dots.put(other, dot(other, false, material));
          if (facts.is(other, Pin.METHOD)) { // what shares a technique has not come of each other
            open.add(other);
          }
        }
        sayings.merge(saying.triple(), saying, BinaryOperator.maxBy(surer(facts)));
      }
    }
    List<Arrow> arrows = new ArrayList<>();
    sayings.values().forEach(saying -> arrows.add(arrow(saying, material)));
    return new Lineage(List.copyOf(dots.values()), arrows, whole);
  }

  /** Of several that say the same, the one that is surer: confidences are decimals up to 1. */
  private static Comparator<Sayings.Saying> surer(Facts facts) {
    return Comparator.comparing(
        saying -> facts.words(saying.statement(), Pin.CONFIDENCE).orElse(""));
  }

  private static Node other(Sayings.Saying saying, Node at) {
    Node subject = saying.triple().getSubject();
    return subject.equals(at) ? saying.triple().getObject() : subject;
  }

  private static Dot dot(Node thing, boolean self, Material material) {
    Facts facts = material.facts();
    String year =
        facts.subjects(Pin.INTRODUCES, thing).stream()
            .flatMap(work -> facts.objects(work, Frbr.REALIZATION).stream())
            .flatMapToInt(
                expression -> facts.number(expression, Fabio.HAS_PUBLICATION_YEAR).stream())
            .min()
            .stream()
            .mapToObj(String::valueOf)
            .findFirst()
            .orElse("");
    return new Dot(thing.getURI(), facts.name(thing).words(), facts.href(thing), year, self);
  }

  private static Arrow arrow(Sayings.Saying saying, Material material) {
    Said said = material.said(saying);
    Quote quote = said.quote();
    return new Arrow(
        saying.triple().getSubject().toString(),
        saying.triple().getObject().toString(),
        said.relation().words(),
        quote == null ? "" : quote.before() + quote.marked() + quote.after(),
        said.place().words(),
        said.confidence(),
        said.held(),
        said.positive(),
        said.href());
  }

  boolean drawn() {
    return !arrows.isEmpty();
  }

  /** For the script that draws; without a character that could end the element it stands in. */
  String json() {
    return new Gson().toJson(this);
  }
}
