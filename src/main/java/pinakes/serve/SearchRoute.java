package pinakes.serve;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import pinakes.pages.PageName;
import pinakes.query.QueryException;
import pinakes.query.Search;

/** Full text search, as a page for people and as JSON for programs. */
final class SearchRoute implements Route {
  private static final List<String> PARAMETERS = List.of("q", "limit", "offset", Tongues.PARAMETER);
  private static final int HITS = 50;
  private static final int MOST = 200;
  private static final Gson JSON =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

  private final Turns turns;

  SearchRoute(Turns turns) {
    this.turns = turns;
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    String form =
        exchange
            .accept()
            .best(List.of("text/html", "application/json"), List::of)
            .orElseThrow(() -> Failure.notAcceptable(List.of("text/html", "application/json")));
    Representation content = form.equals("text/html") ? page(exchange) : json(exchange);
    exchange.send(content, PageRoute.VARY);
  }

  /** Searching is work that waits for its turn. */
  private Representation page(Exchange exchange) {
    return exchange.query().has("q")
        ? inTurn(exchange, () -> PageRoute.page(exchange, PageName.SEARCH))
        : PageRoute.page(exchange, PageName.SEARCH);
  }

  private Representation json(Exchange exchange) {
    Form form = exchange.query().allow(PARAMETERS, List.of());
    String words =
        form.first("q").orElseThrow(() -> new Failure(400, "The parameter q is missing."));
    int offset = form.number("offset", 0);
    int limit = form.number("limit", HITS);
    if (limit < 1 || limit > MOST) {
      throw new Failure(400, "The parameter limit is from 1 to " + MOST + ".");
    }
    return inTurn(exchange, () -> found(exchange.served(), words, offset, limit));
  }

  private Representation inTurn(Exchange exchange, Supplier<Representation> work) {
    Served served = exchange.served();
    served.hold();
    return turns.take(
        turn -> {
          try {
            return work.get();
          } catch (QueryException e) {
            throw new Failure(400, String.valueOf(e.getMessage()));
          } finally {
            served.letGo();
          }
        });
  }

  private static Representation found(Served served, String words, int offset, int limit) {
    Search search = Search.of(served.data(), words);
    JsonObject answer = new JsonObject();
    answer.addProperty("words", words);
    answer.addProperty("total", search.hits().size());
    answer.addProperty("whole", search.whole());
    answer.addProperty("offset", offset);
    JsonArray hits = new JsonArray();
    List<Search.Hit> page = search.hits().stream().skip(offset).limit(limit).toList();
    Search.marked(words, page).stream().map(SearchRoute::hit).forEach(hits::add);
    answer.add("hits", hits);
    return Representation.of(JSON.toJson(answer) + "\n", "application/json");
  }

  private static JsonObject hit(Search.Hit hit) {
    JsonObject found = new JsonObject();
    found.addProperty("iri", hit.thing().toString());
    found.addProperty("property", hit.property().toString());
    found.addProperty("text", hit.text());
    JsonArray pieces = new JsonArray();
    for (Search.Piece piece : hit.pieces()) {
      JsonObject part = new JsonObject();
      part.addProperty("text", piece.text());
      part.addProperty("found", piece.found());
      pieces.add(part);
    }
    found.add("pieces", pieces);
    if (hit.by() != null) {
      found.addProperty("entry", hit.by().toString());
    }
    return found;
  }
}
