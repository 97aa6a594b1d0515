package pinakes.serve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import pinakes.pages.PageName;

/** Which path is answered by what. */
final class Routes {
  static final String ASSETS = "/assets/";
  static final String SPARQL = "/sparql";
  static final String DATA = "/data";
  static final String SEARCH = "/search";
  static final String API = "/api/";
  static final String OPEN_API = "/api/openapi.json";
  static final String VOID = "/.well-known/void";
  static final String CATALOG = "/catalog";
  static final String EXAMPLES = "/examples";
  static final String SITEMAP = "/sitemap.xml";
  private static final String HEALTH = "/health";

  private final Map<String, Route> exact = new HashMap<>();
  private final Map<String, Route> beginning = new LinkedHashMap<>();
  private final Route things = new Things();

  Routes(Parts parts) {
    for (PageName name : PageName.values()) {
      if (name != PageName.ONTOLOGY) { // that is a thing
        exact.put("/" + name.path(), new PageRoute(name));
      }
    }
    exact.put(SPARQL, new SparqlRoute(parts.body(), parts.descriptions()));
    exact.put(DATA, new DataRoute());
    exact.put(SEARCH, new SearchRoute(parts.turns()));
    exact.put(VOID, new DescriptionRoute(parts.descriptions()::dataset));
    exact.put(CATALOG, new DescriptionRoute(parts.descriptions()::catalog));
    exact.put(EXAMPLES, new DescriptionRoute(parts.descriptions()::examples));
    exact.put(SITEMAP, new SitemapRoute());
    exact.put("/robots.txt", new RobotsRoute());
    exact.put(HEALTH, parts.health());
    exact.put("/metrics", parts.metrics());
    exact.put("/api", new ApiRoute(parts.answers()));
    beginning.put(API, new ApiRoute(parts.answers()));
    beginning.put(ASSETS, new AssetRoute());
    beginning.put(DumpRoute.PREFIX, parts.dumps());
    beginning.put("/sitemap-", new SitemapRoute());
  }

  /** What routes are made of. */
  record Parts(
      Answers answers,
      Turns turns,
      Body body,
      Descriptions descriptions,
      DumpRoute dumps,
      Route health,
      Route metrics) {}

  Route of(String path) {
    Route route = exact.get(path);
    if (route != null) {
      return route;
    }
    return beginning.entrySet().stream()
        .filter(each -> path.startsWith(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(things);
  }

  /** Whether requests for a path are answered before others. */
  boolean isUrgent(String path) {
    return path.equals(HEALTH);
  }

  /** What requests for a path are counted as: few names, whatever is asked for. */
  String name(String path) {
    if (exact.containsKey(path)) {
      return path;
    }
    return beginning.keySet().stream()
        .filter(path::startsWith)
        .findFirst()
        .orElseGet(
            () ->
                Arrays.stream(Variant.values())
                    .filter(variant -> path.endsWith("." + variant.suffix()))
                    .map(variant -> "document " + variant.suffix())
                    .findFirst()
                    .orElse("thing"));
  }
}
