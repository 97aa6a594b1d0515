package pinakes.guard;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/**
 * A query's algebra with what could grow or run away held in bounds: patterns are judged, and the
 * values that are made longer than what they are made of are {@link Metered}.
 */
final class Careful {

  private static final int VALUE = 100_000;
  private static final int DIGITS = 2_000;
  private static final int REPLACEMENT = 1_000;
  private static final int ARGUMENTS = 64;
  private static final int TOGETHER = 1 << 24;

  /** Planning takes the square of it, and nothing stops that. */
  private static final int STEPS = 500;

  private Careful() {}

  /**
   * The same algebra within bounds.
   *
   * @throws Refused when it cannot be held in bounds
   */
  static Op of(Op op) {
    return Transformer.transform(new Operators(), new Expressions(), op);
  }

  private static final class Operators extends TransformCopy {
    private final AtomicLong left = new AtomicLong(TOGETHER);

    @Override
    public Op transform(OpService service, Op inner) {
      throw Refused.forbidden("SERVICE is refused: this server asks no other server");
    }

    @Override
    public Op transform(OpBGP pattern) {
      steps(pattern.getPattern().size());
      return super.transform(pattern);
    }

    @Override
    public Op transform(OpPath path) {
      steps(length(path.getTriplePath().getPath()));
      return super.transform(path);
    }

    private static void steps(int count) {
      if (count > STEPS) {
        throw Refused.tooLarge(
            "the query has a pattern or path of more than %d steps".formatted(STEPS));
      }
    }

    /** How many steps a path has that stand one behind the other. */
    private static int length(@Nullable Path path) {
      int length = 1;
      for (Path rest = path; rest instanceof P_Seq both; rest = both.getLeft()) {
        length += length(both.getRight());
      }
      return length;
    }

    @Override
    public Op transform(OpGroup group, Op inner) {
      List<ExprAggregator> aggregators =
          group.getAggregators().stream()
              .map(each -> new ExprAggregator(each.getVar(), metered(each.getAggregator())))
              .toList();
      return OpGroup.create(inner, group.getGroupVars(), aggregators);
    }

    private Aggregator metered(Aggregator aggregator) {
      if (!(aggregator instanceof AggGroupConcat)
          && !(aggregator instanceof AggGroupConcatDistinct)) {
        return aggregator;
      }
      int separator = aggregator.toString().length();
      Expr value = aggregator.getExprList().get(0);
      return aggregator.copy(new ExprList(new Metered(value, VALUE, separator, left)));
    }
  }

  private static final class Expressions extends ExprTransformCopy {

    @Override
    public Expr transform(ExprFunction1 function, Expr one) {
      Expr same = super.transform(function, one);
      boolean grows = function instanceof E_StrEncodeForURI || function instanceof E_StrUpperCase;
      return grows ? new Metered(same, VALUE) : same;
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr one, Expr other) {
      Expr same = super.transform(function, one, other);
      return function instanceof E_Multiply ? new Metered(same, DIGITS) : same;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
      if (arguments.size() > ARGUMENTS) {
        throw Refused.tooLarge(
            "a function of the query has more than %d arguments".formatted(ARGUMENTS));
      }
      if (function instanceof E_Function called && !Allowed.function(called.getFunctionIRI())) {
        throw Refused.forbidden(
            "<%s> is not among the functions allowed here"
                .formatted(Shown.text(called.getFunctionIRI())));
      }
      return switch (function) {
        case E_StrConcat concat -> new Metered(super.transform(function, arguments), VALUE);
        case E_StrReplace replace -> replace(arguments);
        case E_Regex regex -> regex(arguments);
        default -> super.transform(function, arguments);
      };
    }

    private static Expr replace(ExprList arguments) {
      int longest = longest(arguments, 3);
      return new Metered(
          new E_StrReplace(
              new Metered(arguments.get(0), Math.min(longest, 20_000)),
              arguments.get(1),
              new Metered(arguments.get(2), REPLACEMENT),
              arguments.size() > 3 ? arguments.get(3) : null),
          VALUE);
    }

    private static Expr regex(ExprList arguments) {
      int longest = longest(arguments, 2);
      return new E_Regex(
          new Metered(arguments.get(0), longest),
          arguments.get(1),
          arguments.size() > 2 ? arguments.get(2) : null);
    }

    /** How long a text the pattern, which is the second argument, may be matched against. */
    private static int longest(ExprList arguments, int flags) {
      return Patterns.longestText(
          constant(arguments.get(1)),
          arguments.size() > flags ? constant(arguments.get(flags)) : "");
    }

    private static String constant(Expr expr) {
      if (expr == null) {
        return "";
      }
      if (!expr.isConstant() || !expr.getConstant().isString()) {
        throw Refused.forbidden("patterns and their flags are written out, not computed");
      }
      return expr.getConstant().getString();
    }
  }
}
