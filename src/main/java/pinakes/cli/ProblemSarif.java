package pinakes.cli;

import com.google.gson.GsonBuilder;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pinakes.check.RuleBook;
import pinakes.source.Mend;
import pinakes.source.Place;
import pinakes.source.Problem;
import pinakes.source.Rule;
import pinakes.source.Severity;
import pinakes.source.SourceFile;

/**
 * Problems as <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF
 * 2.1.0</a>: columns in code points, mends as fixes.
 */
final class ProblemSarif {
  private final Map<String, SourceFile> files;
  private final RuleBook book = RuleBook.open();

  /**
   * @param files those that could be read, by name
   */
  ProblemSarif(Map<String, SourceFile> files) {
    this.files = files;
  }

  void print(List<Problem> problems, PrintWriter out) {
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    log.put("version", "2.1.0");
    log.put("runs", List.of(run(problems)));
    out.println(new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(log));
  }

  private Map<String, Object> run(List<Problem> problems) {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Pinakes");
    driver.put("semanticVersion", Version.number());
    List<Object> rules = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      rules.add(rule(rule));
    }
    driver.put("rules", rules);
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("columnKind", "unicodeCodePoints");
    run.put("results", problems.stream().map(this::result).toList());
    return run;
  }

  private Map<String, Object> rule(Rule rule) {
    RuleBook.Entry told = book.of(rule);
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("id", rule.id());
    value.put("shortDescription", text(rule.meaning()));
    value.put("fullDescription", text(told.why()));
    value.put("help", text(told.mend()));
    value.put("defaultConfiguration", Map.of("level", level(rule.severity())));
    return value;
  }

  private Map<String, Object> result(Problem problem) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", problem.rule().id());
    result.put("ruleIndex", problem.rule().ordinal());
    result.put("level", level(problem.severity()));
    result.put("message", text(problem.message()));
    result.put("locations", List.of(location(problem.place())));
    problem.related().ifPresent(other -> result.put("relatedLocations", List.of(location(other))));
    SourceFile file = files.get(problem.place().file());
    if (file != null && !problem.mends().isEmpty()) {
      result.put("fixes", List.of(fix(problem, file)));
    }
    return result;
  }

  private static Map<String, Object> location(Place place) {
    Map<String, Object> physical = new LinkedHashMap<>();
    physical.put("artifactLocation", Map.of("uri", uri(place.file())));
    physical.put("region", region(place));
    return Map.of("physicalLocation", physical);
  }

  private Map<String, Object> fix(Problem problem, SourceFile file) {
    List<Object> replacements = new ArrayList<>();
    for (Mend mend : problem.mends()) {
      Map<String, Object> replacement = new LinkedHashMap<>();
      replacement.put("deletedRegion", region(file.place(mend.span())));
      replacement.put("insertedContent", text(mend.replacement()));
      replacements.add(replacement);
    }
    Map<String, Object> change = new LinkedHashMap<>();
    change.put("artifactLocation", Map.of("uri", uri(file.name())));
    change.put("replacements", replacements);
    Map<String, Object> fix = new LinkedHashMap<>();
    fix.put("description", text(book.of(problem.rule()).mend()));
    fix.put("artifactChanges", List.of(change));
    return fix;
  }

  /** A region within one line; what goes on beyond it is told by its length in characters. */
  private static Map<String, Object> region(Place place) {
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", place.line());
    region.put("startColumn", place.column());
    region.put("charOffset", place.start());
    region.put("charLength", place.end() - place.start());
    return region;
  }

  private static Map<String, Object> text(String words) {
    return Map.of("text", words);
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case HINT -> "note";
    };
  }

  /** A file's name as a relative reference, in ASCII. */
  private static String uri(String name) {
    try {
      boolean absolute = name.startsWith("/");
      boolean likeAScheme = !absolute && name.indexOf(':') >= 0;
      return new URI(
              absolute ? "file" : null,
              absolute ? "" : null,
              likeAScheme ? "./" + name : name,
              null,
              null)
          .normalize()
          .toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a file's name: " + name, e);
    }
  }
}
