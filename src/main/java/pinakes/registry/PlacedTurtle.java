package pinakes.registry;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.ParserProfileWrapper;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import pinakes.source.Place;
import pinakes.source.Problem;
import pinakes.source.Rule;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/** A Turtle file as a graph in which every statement knows where it stands. */
final class PlacedTurtle {
  private static final Pattern PLACED =
      Pattern.compile("\\[line: (\\d+), col: (\\d+) *\\] (.*)", Pattern.DOTALL);

  private final SourceFile file;
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Map<Triple, Place> places = new HashMap<>();
  private final Map<Node, Place> subjects = new HashMap<>();
  private Optional<Problem> problem = Optional.empty();

  private PlacedTurtle(SourceFile file) {
    this.file = file;
  }

  /** Reads a file up to its end or the first fault in it. */
  static PlacedTurtle read(SourceFile file, String base) {
    PlacedTurtle turtle = new PlacedTurtle(file);
    ParserProfile plain =
        RiotLib.createParserProfile(
            RiotLib.factoryRDF(), ErrorHandlerFactory.errorHandlerStrictNoLogging, true);
    try {
      RDFParserRegistry.getFactory(Lang.TURTLE)
          .create(Lang.TURTLE, turtle.new Noting(plain))
          .read(
              new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8)),
              base,
              Lang.TURTLE.getContentType(),
              StreamRDFLib.graph(turtle.graph),
              new Context());
    } catch (RiotException e) {
      turtle.problem = Optional.of(turtle.fault(String.valueOf(e.getMessage())));
    }
    return turtle;
  }

  Graph graph() {
    return graph;
  }

  /** The fault at which reading ended. */
  Optional<Problem> problem() {
    return problem;
  }

  /** Where a statement stands. */
  Place place(Triple triple) {
    return places.getOrDefault(triple, Place.startOf(file.name()));
  }

  /** Where the first statement about something stands. */
  Place place(Node subject) {
    return subjects.getOrDefault(subject, Place.startOf(file.name()));
  }

  Problem problem(Place place, String message) {
    return new Problem(Rule.OVERLAY, place, message);
  }

  /** Jena says the place within its message. */
  private Problem fault(String message) {
    Matcher placed = PLACED.matcher(message);
    return placed.matches()
        ? problem(
            at(Long.parseLong(placed.group(1)), Long.parseLong(placed.group(2))), placed.group(3))
        : problem(Place.startOf(file.name()), message);
  }

  private Place at(long line, long column) {
    int number = (int) Math.max(1, Math.min(line, file.lineCount()));
    if (file.lineCount() == 0) {
      return Place.startOf(file.name());
    }
    Span whole = file.line(number);
    int offset = (int) Math.min(whole.end(), whole.start() + Math.max(0, column - 1));
    return file.place(new Span(offset, offset));
  }

  /** Notes where each statement was made. */
  private final class Noting extends ParserProfileWrapper {
    Noting(ParserProfile plain) {
      super(plain);
    }

    @Override
    public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
      Triple triple = super.createTriple(subject, predicate, object, line, column);
      Place place = at(line, column);
      places.putIfAbsent(triple, place);
      subjects.putIfAbsent(subject, place);
      return triple;
    }
  }
}
