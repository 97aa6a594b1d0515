package pinakes.guard;

import java.util.Locale;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import pinakes.query.Inquiry;
import pinakes.query.Question;

/**
 * Lets queries through that read the data and nothing else, in bounded time and memory. There are
 * three walls, each of which would hold alone: the query as it is written out names nothing that
 * runs code but what is allowed; the engine finds no other code; and what it computes with is held
 * in bounds.
 */
public final class Guard {

  static {
    JenaSystem.init();
  }

  /** Relative IRIs have no meaning of their own here. */
  private static final String BASE = "urn:x-relative:/";

  private static final Context CONTEXT = context();

  private Guard() {}

  private static Context context() {
    Context context = new Context();
    FunctionRegistry.set(context, new Allowed.Functions());
    PropertyFunctionRegistry.set(context, new Allowed.PropertyFunctions());
    RewriteFactory careful =
        settings -> {
          var standard = Optimize.getFactory().create(settings);
          return op -> standard.rewrite(Careful.of(op));
        };
    context.set(ARQConstants.sysOptimizerFactory, careful);
    return context;
  }

  /**
   * Reads a stranger's query, in the language of SPARQL 1.2 without Jena's own additions.
   *
   * @throws Refused when it is none, or may not be asked
   */
  public static Inquiry read(String text) {
    Size.check(text);
    try {
      Query query = QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_12);
      Judgement.check(query);
      return new Inquiry(query, CONTEXT);
    } catch (QueryParseException e) {
      throw new Refused(Refused.Reason.MALFORMED, place(e) + Shown.text(e.getMessage()));
    } catch (QueryException e) {
      throw new Refused(Refused.Reason.MALFORMED, Shown.text(e.getMessage()));
    } catch (StackOverflowError e) {
      throw Refused.tooLarge("the query is too deep");
    }
  }

  /** The place, where the message does not have it. */
  private static String place(QueryParseException e) {
    boolean told =
        e.getLine() <= 0
            || String.valueOf(e.getMessage())
                .toLowerCase(Locale.ROOT)
                .contains("line " + e.getLine() + ", column ");
    return told ? "" : "line %d, column %d: ".formatted(e.getLine(), e.getColumn());
  }

  /** A question of our own, whose values a stranger chose, under the same bounds. */
  public static Inquiry bound(Question question) {
    return new Inquiry(question.sparql(), CONTEXT);
  }
}
